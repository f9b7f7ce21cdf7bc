import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Api } from '../../src/api';
import { failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import type { Problem } from '../room/useMove';
import { refusalSentence } from '../words/refusals';
import { PORTFOLIO } from './key';

export type Told = Omit<Parameters<Api['saveBusinessOutcome']>[0], 'seen'>;

/**
 * The one way in which a business outcome is saved: as a whole, against the version on screen. Where somebody was faster,
 * theirs is shown and the next try is made against it.
 */
export const useSaving = (seen: number | null) => {
  const { ask } = useOutside();
  const client = useQueryClient();
  const newest = useRef(seen);
  const tried = useRef<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async (told: Told): Promise<boolean> => {
    const text = JSON.stringify(told);
    // A new one that was saved although the answer got lost: the same content once more is the same call.
    const isRepeat = seen === null && tried.current === text;
    tried.current = text;
    const against = seen === null ? newest.current : Math.max(seen, newest.current ?? 0);
    setSaving(true);
    setProblem(null);
    try {
      const answer = await ask('saveBusinessOutcome', { ...told, seen: against });
      const fresh = answer.ok ? answer.value : answer.refusal.fresh;
      if (fresh) {
        newest.current = fresh.version;
        await client.invalidateQueries({ queryKey: [PORTFOLIO] });
      }
      if (answer.ok || (isRepeat && fresh)) return true;
      const { code, about } = answer.refusal;
      setProblem({ sentence: refusalSentence(answer.refusal), code, about });
    } catch (cause) {
      setProblem({ sentence: failureOf(cause, false).message, code: null, about: [] });
    } finally {
      setSaving(false);
    }
    return false;
  };

  return { save, problem, isSaving, put: setProblem };
};
