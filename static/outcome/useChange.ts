import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer, Api, OutcomePage } from '../../src/api';
import { type Ask, failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import type { Problem } from '../room/useMove';
import { refusalSentence } from '../words/refusals';
import { outcomeKey } from './useOutcome';

type Content<K extends keyof Api> = Omit<Parameters<Api[K]>[0], 'outcomeId' | 'seen'>;

/** What the team may change of what an outcome remembers, before it is given the version it was written against. */
export type Change =
  | ({ call: 'recordReadings' } & Content<'recordReadings'>)
  | ({ call: 'forgetReadings' } & Content<'forgetReadings'>)
  | ({ call: 'noteAttempt' } & Content<'noteAttempt'>)
  | ({ call: 'setMeasure' } & Content<'setMeasure'>);

type Seen = Pick<OutcomePage, 'outcomeId' | 'seen'>;

const asked = (ask: Ask, { outcomeId, seen }: Seen, change: Change): Promise<Answer<OutcomePage>> => {
  const which = { outcomeId, seen };
  switch (change.call) {
    case 'recordReadings':
      return ask('recordReadings', { ...which, readings: change.readings });
    case 'forgetReadings':
      return ask('forgetReadings', { ...which, days: change.days });
    case 'noteAttempt':
      return ask('noteAttempt', { ...which, attempt: change.attempt, replaces: change.replaces });
    case 'setMeasure':
      return ask('setMeasure', { ...which, measure: change.measure });
  }
};

/**
 * The one way in which the page changes what an outcome remembers. What comes back, also where somebody was faster, takes
 * the place of what is on screen.
 */
export const useChange = (page: Seen) => {
  const { ask } = useOutside();
  const client = useQueryClient();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);

  /** `explain` may say better than the usual sentence what a refusal means here. */
  const send = async (change: Change, explain?: (problem: Problem) => string | null): Promise<boolean> => {
    const key = outcomeKey(page.outcomeId);
    setSending(true);
    setProblem(null);
    try {
      await client.cancelQueries({ queryKey: key });
      const answer = await asked(ask, page, change);
      if (answer.ok) {
        client.setQueryData(key, answer);
        return true;
      }
      const { code, about, fresh } = answer.refusal;
      if (fresh) client.setQueryData(key, { ok: true, value: fresh });
      const refused: Problem = { sentence: refusalSentence(answer.refusal), code, about };
      setProblem({ ...refused, sentence: explain?.(refused) ?? refused.sentence });
    } catch (cause) {
      setProblem({ sentence: failureOf(cause).message, code: null, about: [] });
    } finally {
      setSending(false);
    }
    return false;
  };

  return { send, problem, isSending, put: setProblem };
};
