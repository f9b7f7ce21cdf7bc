import type { PriorityView } from '../../src/api';
import type { Priority, SharedPriority } from '../../src/negotiation/priority';
import type { NegotiationView } from '../../src/negotiation/view';
import { type Errors, type Read, reading } from '../room/fields/reading';
import { typed } from '../room/fields/typedNumber';
import type { ContentOf, Problem } from '../room/useMove';
import { priorityWords } from '../words/portfolio';

/** What every team that gets a priority reads alike. */
export type SharedWords = Omit<SharedPriority, 'quarter' | 'leaderId'>;

/**
 * The priority and the need as they are typed. Where one that was shared before is chosen, its words stand in `shared`
 * and go out as they are; what was typed for a new one stays beside it.
 */
export type PriorityValues = Omit<Priority, 'id' | 'bet' | 'constraint' | 'fallback'> & {
  shared: SharedWords | null;
  betWords: string;
  betChance: string;
  constraint: NonNullable<Priority['constraint']>['kind'] | 'none';
  constraintText: string;
  fallback: Priority['fallback']['kind'];
  fallbackText: string;
  hasNeed: 'yes' | 'no' | '';
  level: string;
  unit: string;
  measure: string;
};

export const wordsOf = (priority: PriorityView): SharedWords => {
  const { quarter: _quarter, leaderId: _leader, sharedWith: _teams, ...words } = priority;
  return words;
};

/** The words by which a negotiation goes, to be shared with others as they are; null where nothing was shared. */
export const sharedBefore = ({ priority }: Pick<NegotiationView, 'priority'>): SharedWords | null => {
  if (!priority?.id) return null;
  const { id, deadline: _deadline, fallback: _fallback, by: _by, ...words } = priority;
  return { ...words, id };
};

/** 0.07 is 7 percent, and not 7.000000000000001. */
const inPercent = (chance: number): string => typed(Number((chance * 100).toPrecision(9)));

/** As it was shared before, so that after an answered question it can be shared again, or in other words. */
export const priorityFrom = (negotiation: Pick<NegotiationView, 'priority' | 'need'>): PriorityValues => {
  const { priority, need } = negotiation;
  const stated = need.state === 'open' ? need : null;
  return {
    shared: sharedBefore(negotiation),
    mattersMost: priority?.mattersMost ?? '',
    whyNow: priority?.whyNow ?? '',
    businessOutcome: priority?.businessOutcome ?? '',
    businessOutcomeId: priority?.businessOutcomeId ?? null,
    betWords: priority?.bet?.words ?? '',
    betChance: priority?.bet ? inPercent(priority.bet.chance) : '',
    mayBeGiven: priority?.mayBeGiven ?? '',
    riskAppetite: priority?.riskAppetite ?? 'moderate',
    mustNotGetWorse: priority?.mustNotGetWorse ?? '',
    constraint: priority?.constraint?.kind ?? 'none',
    constraintText: priority?.constraint?.text ?? '',
    deadline: priority?.deadline ?? '',
    fallback: priority?.fallback.kind ?? 'team-p50',
    fallbackText: priority?.fallback.kind === 'other' ? priority.fallback.text : '',
    hasNeed: stated ? 'yes' : priority ? 'no' : '',
    level: stated ? typed(stated.level) : '',
    unit: stated?.unit ?? '',
    measure: stated?.measure ?? '',
  };
};

type Reader = ReturnType<typeof reading>;

const betFrom = (from: Reader, words: string, chance: string): Priority['bet'] => {
  const written = words.trim();
  if (written === '' && chance.trim() === '') return null;
  if (written === '') from.mark('bet', priorityWords.betMissing);
  return { words, chance: from.chance('betChance', chance) };
};

/** The words of a new priority. */
const newWords = (from: Reader, values: PriorityValues): Omit<SharedWords, 'id'> => {
  const { mattersMost, whyNow, businessOutcome, businessOutcomeId, mayBeGiven, riskAppetite, mustNotGetWorse } = values;
  const { constraint, constraintText, betWords, betChance } = values;
  return {
    ...{ mattersMost, whyNow, businessOutcome, businessOutcomeId, mayBeGiven, riskAppetite, mustNotGetWorse },
    bet: betFrom(from, betWords, betChance),
    constraint: constraint === 'none' ? null : { kind: constraint, text: constraintText },
  };
};

export const readPriority = (values: PriorityValues): Read<ContentOf<'shareIntent'>> => {
  const from = reading();
  const { shared, fallback, fallbackText, hasNeed, level, unit, measure, deadline } = values;
  if (hasNeed === '') from.mark('hasNeed', priorityWords.needMissing);
  return from.done({
    kind: 'shareIntent' as const,
    priority: {
      ...(shared ?? { id: null, ...newWords(from, values) }),
      deadline: from.day('deadline', deadline),
      fallback: fallback === 'other' ? { kind: 'other', text: fallbackText } : { kind: 'team-p50' },
    },
    need: hasNeed === 'yes' ? { level: from.number('level', level), unit, measure } : null,
  });
};

const whyOf = (field: string, code: Problem['code']): string => {
  if (field === 'deadline') return priorityWords.otherDay;
  if (field === 'bet') return priorityWords.betMissing;
  return code === 'solution-dictated' ? priorityWords.solution : priorityWords.missing;
};

/** The fields that a refusal of `shareIntent` names. */
export const markPriority = ({ code, about }: Problem): Errors => {
  if (code === 'business-outcome-unknown') return { businessOutcomeId: priorityWords.outcomeGone };
  if (code !== 'intent-incomplete' && code !== 'solution-dictated') return {};
  return Object.fromEntries(about.map(field => [field, whyOf(field, code)]));
};
