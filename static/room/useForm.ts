import { type MutableRefObject, useState } from 'react';
import type { Which } from '../../src/api';
import type { Party } from '../../src/negotiation/shape';
import { outcomeWords } from '../words/outcome';
import type { Errors, Read } from './fields/reading';
import { useDraft } from './useDraft';
import { useKept } from './useKept';
import { type Content, type Problem, useMove } from './useMove';

/** Where a form stands: which negotiation, as whom, against which version, and what to do when it is through. */
export type Setting = {
  which: Which;
  viewer: Party;
  version: number;
  /** Where the room finds the move that is on its way. */
  underWay: MutableRefObject<Promise<unknown> | null>;
  onDone: () => void;
  onCancel: () => void;
};

type Form<V> = {
  /** Tells one form of a negotiation from another. */
  name: string;
  initial: () => V;
  read: (values: V) => Read<Content>;
  /** Which fields a refusal is about. */
  mark?: (problem: Problem, values: V) => Errors;
};

/** Raise it when the values of a form change their shape: older drafts are left alone then. */
const SHAPE = 2;

/** A form from the first letter to the answer: its draft, what is marked, what stands in the way, and sending. */
export const useForm = <V>(
  { which, viewer, version, underWay, onDone }: Setting,
  { name, initial, read, mark }: Form<V>,
) => {
  // Keyed by side, never by person: what one side drafts must not meet the eyes of the other in a shared tab (N23).
  const draft = useDraft(`room/${SHAPE}/${which.outcomeId}/${which.quarter}/${viewer}/${name}`, initial);
  const { change, ...kept } = useKept({
    which,
    form: name,
    shape: SHAPE,
    values: draft.values,
    isOld: draft.isOld,
    put: draft.change,
  });
  const { send, problem, isSending, put } = useMove(which, version);
  const [unread, setUnread] = useState<Errors>({});
  const [begun] = useState(version);

  const submit = async () => {
    const content = read(draft.values);
    setUnread(content.ok ? {} : content.errors);
    if (!content.ok) {
      const count = Object.keys(content.errors).length;
      put({
        sentence: outcomeWords.needsLook(count),
        code: null,
        about: [],
      });
      return;
    }
    const sent = send(content.value);
    underWay.current = sent;
    if (await sent) {
      draft.drop();
      kept.drop();
      onDone();
    }
  };

  return {
    values: draft.values,
    change,
    /** How far what is written is kept, and what the same person wrote elsewhere. */
    kept,
    problem,
    isSending,
    submit,
    errors: { ...(problem?.code ? mark?.(problem, draft.values) : {}), ...unread },
    /** Somebody has moved since this form was opened. */
    isOvertaken: version !== begun,
  };
};
type Whole = ReturnType<typeof useForm>;
export type Filled = Pick<Whole, 'problem' | 'isSending' | 'submit' | 'errors' | 'isOvertaken'> & {
  /** Where drafts are kept beyond the tab. */
  kept?: Omit<Whole['kept'], 'offered'> & { offered: { at: string } | null };
};
