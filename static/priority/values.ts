import type { Priority } from '../../src/negotiation/priority';
import type { NegotiationView } from '../../src/negotiation/view';
import { type Errors, type Read, reading } from '../room/fields/reading';
import { typed } from '../room/fields/typedNumber';
import type { ContentOf, Problem } from '../room/useMove';

/** The priority and the need as they are typed. */
export type PriorityValues = Omit<Priority, 'constraint' | 'fallback'> & {
  constraint: NonNullable<Priority['constraint']>['kind'] | 'none';
  constraintText: string;
  fallback: Priority['fallback']['kind'];
  fallbackText: string;
  hasNeed: 'yes' | 'no' | '';
  level: string;
  unit: string;
  measure: string;
};

/** As it was shared before, so that after an answered question it can be shared again, changed or as it was. */
export const priorityFrom = ({ priority, need }: NegotiationView): PriorityValues => {
  const stated = need.state === 'open' ? need : null;
  return {
    mattersMost: priority?.mattersMost ?? '',
    whyNow: priority?.whyNow ?? '',
    businessOutcome: priority?.businessOutcome ?? '',
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

export const readPriority = (values: PriorityValues): Read<ContentOf<'shareIntent'>> => {
  const from = reading();
  const { constraint, constraintText, fallback, fallbackText, hasNeed, level, unit, measure, deadline, ...texts } =
    values;
  if (hasNeed === '') from.mark('hasNeed', 'Choose one. You may well share a priority without a need.');
  return from.done({
    kind: 'shareIntent' as const,
    priority: {
      ...texts,
      deadline: from.day('deadline', deadline),
      constraint: constraint === 'none' ? null : { kind: constraint, text: constraintText },
      fallback: fallback === 'other' ? { kind: 'other', text: fallbackText } : { kind: 'team-p50' },
    },
    need: hasNeed === 'yes' ? { level: from.number('level', level), unit, measure } : null,
  });
};

/** The fields that a refusal of `shareIntent` names. */
export const markPriority = ({ code, about }: Problem): Errors => {
  const why =
    code === 'solution-dictated' ? 'This reads like a solution. Say what should change.' : 'This is still missing.';
  return Object.fromEntries(
    about.map(field => [field, field === 'deadline' ? 'Choose a day from today to the last day of the quarter.' : why]),
  );
};
