import { useEffect, useRef, useState } from 'react';
import type { Which } from '../../src/api';
import type { Instant } from '../../src/negotiation/shape';
import { useOutside } from '../frame/outside';
import { thisTab } from './useDraft';

/** After so long without a key, what is written is kept beyond this tab. */
const REST_MS = 3_000;

/** `none` while nothing was written that could be lost. */
export type Keeping = 'none' | 'pending' | 'kept';

/** The values in their envelope: of another shape they are those of another version of the page, and of no use. */
const textOf = (shape: number, values: unknown): string => JSON.stringify({ shape, values });

const valuesIn = <V>(shape: number, text: string): V | null => {
  const envelope = JSON.parse(text) as { shape?: number; values?: V };
  return envelope.shape === shape ? (envelope.values ?? null) : null;
};

type Kept<V> = {
  which: Which;
  /** The form's name among those of this negotiation. */
  form: string;
  /** Raise it when values of a form change their shape. */
  shape: number;
  values: V;
  /** They were in this tab already when the form opened. */
  isOld: boolean;
  put: (values: V) => void;
};

/**
 * Keeps one person's draft beyond this tab: some seconds after the last key, when the page goes out of sight, and when the
 * form closes. What the same person wrote elsewhere is offered, and nothing is kept over it before that is decided. A failure
 * disturbs nobody: the tab has the draft, and the next key tries again.
 */
export const useKept = <V>({ which, form, shape, values, isOld, put }: Kept<V>) => {
  const { ask } = useOutside();
  const [keeping, setKeeping] = useState<Keeping>('none');
  const [offered, setOffered] = useState<{ values: V; at: Instant } | null>(null);
  const now = useRef({ text: textOf(shape, values), keptText: '', isTouched: isOld, mayKeep: false, isOver: false });
  const isLooked = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  // One after another, so that no late save brings back what was let go of.
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const look = async () => {
    const answer = await ask('draft', { ...which, form });
    if (!answer.ok) return;
    isLooked.current = true;
    const { kept } = answer.value;
    const found = kept && valuesIn<V>(shape, kept.text);
    if (kept && found && kept.text === now.current.text) now.current.keptText = kept.text;
    if (!kept || !found || kept.text === now.current.text || (isOld && kept.tab === thisTab())) {
      now.current.mayKeep = true;
      return;
    }
    setOffered({ values: found, at: kept.at });
  };

  const save = async () => {
    if (!isLooked.current) await look();
    const { text, keptText, isTouched, mayKeep, isOver } = now.current;
    if (!isTouched || isOver || !mayKeep) return;
    if (text !== keptText) {
      const answer = await ask('keepDraft', { ...which, form, text, tab: thisTab() });
      if (!answer.ok) return;
      now.current.keptText = text;
    }
    if (now.current.text === text) setKeeping('kept');
  };

  /** Keeps what there is, now. */
  const keep = () => {
    clearTimeout(timer.current);
    line.current = line.current.then(save).catch(() => undefined);
  };

  const touch = (text: string) => {
    now.current = { ...now.current, text, isTouched: true };
    setKeeping('pending');
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, REST_MS);
  };

  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const isHidden = () => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    if (now.current.isTouched) setKeeping('pending');
    latest.current();
    document.addEventListener('visibilitychange', isHidden);
    return () => {
      document.removeEventListener('visibilitychange', isHidden);
      latest.current();
    };
  }, []);

  const decided = () => {
    now.current.mayKeep = true;
    setOffered(null);
  };
  return {
    keeping,
    offered,
    change: (next: V) => {
      put(next);
      touch(textOf(shape, next));
    },
    take: () => {
      if (!offered) return;
      put(offered.values);
      decided();
      touch(textOf(shape, offered.values));
      keep();
    },
    leave: () => {
      decided();
      keep();
    },
    keep,
    /** It was sent: nothing is left to keep, here or elsewhere. */
    drop: () => {
      clearTimeout(timer.current);
      now.current.isOver = true;
      if (!now.current.isTouched && now.current.keptText === '' && !offered) return;
      line.current = line.current
        .then(() => ask('keepDraft', { ...which, form, text: null, tab: thisTab() }))
        .catch(() => undefined);
    },
  };
};
