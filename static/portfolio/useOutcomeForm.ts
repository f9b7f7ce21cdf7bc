import { useState } from 'react';
import type { Errors, Read } from '../room/fields/reading';
import { useDraft } from '../room/useDraft';
import type { Problem } from '../room/useMove';
import { outcomeFormWords } from '../words/portfolio';
import { type Told, useSaving } from './useSaving';

type Parts<V> = {
  /** Tells one form from another. */
  name: string;
  seen: number | null;
  initial: () => V;
  read: (values: V) => Read<Told>;
  mark: (problem: Problem, values: V, sent: Told) => Errors;
  onDone: () => void;
};

/** A form of the portfolio from the first letter to the answer; its draft outlives a refusal and a reload. */
export const useOutcomeForm = <V>({ name, seen, initial, read, mark, onDone }: Parts<V>) => {
  const draft = useDraft(`portfolio/1/${name}`, initial);
  const { save, problem, isSaving, put } = useSaving(seen);
  const [unread, setUnread] = useState<Errors>({});
  const [sent, setSent] = useState<Told | null>(null);
  const [begun] = useState(seen);

  const submit = async () => {
    const told = read(draft.values);
    setUnread(told.ok ? {} : told.errors);
    if (!told.ok)
      return put({ sentence: outcomeFormWords.marked(Object.keys(told.errors).length), code: null, about: [] });
    setSent(told.value);
    if (!(await save(told.value))) return;
    draft.drop();
    onDone();
  };

  return {
    values: draft.values,
    change: draft.change,
    problem,
    isSending: isSaving,
    submit,
    errors: { ...(problem?.code && sent ? mark(problem, draft.values, sent) : {}), ...unread },
    isOvertaken: seen !== begun,
  };
};
