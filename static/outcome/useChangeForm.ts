import { useState } from 'react';
import type { OutcomePage } from '../../src/api';
import type { Errors, Read } from '../room/fields/reading';
import { useDraft } from '../room/useDraft';
import type { Problem } from '../room/useMove';
import { outcomeWords } from '../words/outcome';
import { type Change, useChange } from './useChange';

/** Where a form stands: what it is about, and what to do when it is through, with the sentence that says so. */
export type Setting = { page: OutcomePage; onDone: (said: string) => void; onCancel: () => void };

type Form<V> = {
  /** Tells one form of an outcome from another. */
  name: string;
  initial: () => V;
  read: (values: V) => Read<Change>;
  /** Which fields a refusal is about. */
  mark: (problem: Problem, values: V) => Errors;
  /** Says better than the usual sentence what a refusal means here; null where it does not. */
  explain?: (problem: Problem, values: V) => string | null;
  /** What is said when it is through. */
  done: (values: V) => string;
};

/** A form from the first letter to the answer: its draft, what is marked, what stands in the way, and sending. */
export const useChangeForm = <V>({ page, onDone }: Setting, { name, initial, read, mark, explain, done }: Form<V>) => {
  const draft = useDraft(`outcome/1/${page.outcomeId}/${name}`, initial);
  const { send, problem, isSending, put } = useChange(page);
  const [unread, setUnread] = useState<Errors>({});
  const [begun] = useState(page.seen);

  const submit = async () => {
    const change = read(draft.values);
    setUnread(change.ok ? {} : change.errors);
    if (!change.ok) {
      put({ sentence: outcomeWords.needsLook(Object.keys(change.errors).length), code: null, about: [] });
      return;
    }
    if (await send(change.value, refused => explain?.(refused, draft.values) ?? null)) {
      draft.drop();
      onDone(done(draft.values));
    }
  };

  return {
    values: draft.values,
    change: draft.change,
    problem,
    isSending,
    submit,
    errors: { ...(problem?.code ? mark(problem, draft.values) : {}), ...unread },
    /** Somebody has changed what the outcome remembers since this form was opened. */
    isOvertaken: page.seen !== begun,
  };
};
