import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Answer, LeaderPage, Listed } from '../../src/api';
import { lastDay, previousQuarter } from '../../src/negotiation/quarter';
import { accepted, type Result, refused } from '../../src/negotiation/refusal';
import type { Ask } from '../backend';
import { useOutside } from '../frame/outside';

/** What is known of a quarter before it is started: its lines, those of the quarter before, and its last day. */
export type Ground = { lines: { now: Listed[]; before: Listed[] }; ends: string };

const linesOf = async (
  ask: Ask,
  quarter: string,
  from: string | null = null,
  soFar: Listed[] = [],
): Promise<Result<Listed[]>> => {
  const answer: Answer<LeaderPage> = await ask('leaderPage', { quarter, from });
  if (!answer.ok) return refused(answer.refusal.code, ...answer.refusal.about);
  const { lines, next } = answer.value;
  const read = [...soFar, ...lines];
  return next === null ? accepted(read) : linesOf(ask, quarter, next, read);
};

export const useGround = (quarter: string): UseQueryResult<Answer<Ground>> => {
  const { ask } = useOutside();
  return useQuery({
    queryKey: ['opening', quarter],
    queryFn: async (): Promise<Answer<Ground>> => {
      const [now, before, calendar] = await Promise.all([
        linesOf(ask, quarter),
        linesOf(ask, previousQuarter(quarter)),
        ask('calendar', {}),
      ]);
      if (!now.ok) return now;
      if (!before.ok) return before;
      if (!calendar.ok) return refused(calendar.refusal.code, ...calendar.refusal.about);
      const { fiscalStart } = calendar.value;
      return accepted({
        lines: { now: now.value, before: before.value },
        ends: lastDay(quarter, fiscalStart),
      });
    },
    // What is chosen must not move while somebody writes: what happened meanwhile shows when it is shared.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
};
