import type { Contribution, Listed } from '../../src/api';
import { rollUpWords as words } from '../words/leader';

/** What one negotiation says about the business outcome it serves, as far as the reader may see it. */
export type Part = Pick<Contribution, 'agreed' | 'chance' | 'reached' | 'betJudged'> & {
  projectId: string;
  hasBet: boolean;
};

/** Counts over the negotiations that serve one business outcome. */
export type RollUp = {
  teams: number;
  agreed: number;
  fallenBack: number;
  open: number;
  /** Targets that were reported on, and of these the ones reached. */
  reported: number;
  reached: number;
  /** Targets still ahead that have a chance, and the sum of these: the number expected to be reached. */
  ahead: number;
  expected: number;
  bets: number;
  /** Bets judged as true or not; the unclear ones are in neither number (RULES 6). */
  judged: number;
  cameTrue: number;
};

const count = <T>(all: T[], holds: (each: T) => boolean): number => all.filter(holds).length;

export const rollUp = (parts: Part[]): RollUp => {
  const ahead = parts.flatMap(({ reached, chance }) => (reached === null && chance !== null ? [chance] : []));
  const isJudged = ({ betJudged }: Part): boolean => betJudged === 'came-true' || betJudged === 'did-not';
  return {
    teams: new Set(parts.map(({ projectId }) => projectId)).size,
    agreed: count(parts, ({ agreed }) => agreed === true),
    fallenBack: count(parts, ({ agreed }) => agreed === false),
    open: count(parts, ({ agreed }) => agreed === null),
    reported: count(parts, ({ reached }) => reached !== null),
    reached: count(parts, ({ reached }) => reached === true),
    ahead: ahead.length,
    expected: ahead.reduce((sum, chance) => sum + chance, 0),
    bets: count(parts, ({ hasBet }) => hasBet),
    judged: count(parts, isJudged),
    cameTrue: count(parts, ({ betJudged }) => betJudged === 'came-true'),
  };
};

/** "3 teams · 2 agreed · 1 not agreed yet · about 1 of 2 targets reached by the signed forecasts · 2 bets" */
export const rollUpInWords = (of: RollUp): string =>
  [
    words.teams(of.teams),
    ...(of.agreed > 0 ? [words.agreed(of.agreed)] : []),
    ...(of.fallenBack > 0 ? [words.fallenBack(of.fallenBack)] : []),
    ...(of.open > 0 ? [words.open(of.open)] : []),
    ...(of.reported > 0 ? [words.reached(of.reached, of.reported)] : []),
    ...(of.ahead > 0 ? [words.expected(of.expected, of.ahead)] : []),
    ...(of.bets > 0 ? [of.judged > 0 ? words.betsJudged(of.bets, of.cameTrue, of.judged) : words.bets(of.bets)] : []),
  ].join(' · ');

export const partOfContribution = (each: Contribution): Part => ({
  ...each,
  projectId: each.workItem.projectId,
  hasBet: each.bet !== null,
});

export const partOfLine = ({ negotiation, workItem }: Listed): Part => {
  const { agreed, lived, priority, phase } = negotiation;
  return {
    projectId: workItem.projectId,
    agreed,
    chance: lived.course?.chanceOfTarget ?? null,
    reached: lived.result?.reached ?? null,
    hasBet: (priority?.bet ?? null) !== null,
    betJudged: phase === 'closed' ? (lived.reviews.leader?.bet ?? null) : null,
  };
};
