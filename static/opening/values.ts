import { type PriorityValues, priorityFrom, readPriority } from '../priority/values';
import type { Errors } from '../room/fields/reading';
import type { ContentOf } from '../room/useMove';
import type { Step } from './course';

/** A work item that may become the outcome of a quarter. */
export type WorkItem = { id: string; key: string; summary: string; projectId: string };

/** One that was chosen, with the ids by which its two moves are each made once, however often they are sent (N26). */
export type Chosen = WorkItem & { openId: string; shareId: string };

/** What is one negotiation's own: the need and, where they differ from those for all, deadline and fallback. */
export type Own = Pick<PriorityValues, 'level' | 'unit' | 'measure' | 'deadline' | 'fallbackText'> & {
  hasNeed: boolean;
  fallback: 'same' | PriorityValues['fallback'];
};

/** A quarter that is being started, as it is typed and as far as it came. What is not own is in `priority`. */
export type OpeningValues = {
  chosen: Chosen[];
  /** By work item. */
  own: Readonly<Record<string, Own>>;
  priority: PriorityValues;
  /** By work item; none for one that was not sent yet. */
  steps: Readonly<Record<string, Step>>;
  /** The work item whose share may have made the new priority; null once that is known. */
  founding: string | null;
  shows: 'form' | 'course';
};

export const nothingOwn: Own = {
  hasNeed: false,
  fallback: 'same',
  ...{ level: '', unit: '', measure: '', deadline: '', fallbackText: '' },
};

export const newOpening = (): OpeningValues => ({
  chosen: [],
  own: {},
  priority: priorityFrom({ priority: null, need: { state: 'none' } }),
  steps: {},
  founding: null,
  shows: 'form',
});

/** With a work item chosen, or no longer. */
export const toggled = (chosen: Chosen[], { id, key, summary, projectId }: WorkItem, makeId: () => string): Chosen[] =>
  chosen.some(each => each.id === id)
    ? chosen.filter(each => each.id !== id)
    : [...chosen, { id, key, summary, projectId, openId: makeId(), shareId: makeId() }];

/** Under which name a field of one negotiation's own is marked. */
export const nameIn = (id: string, field: string): string => `${id}/${field}`;

const ownFields = ['level', 'needUnit', 'needMeasure'];

const isOwn = (field: string, own: Own): boolean =>
  ownFields.includes(field) ||
  (field === 'deadline' && own.deadline !== '') ||
  (field === 'fallback' && own.fallback !== 'same');

/** Errors of what goes to one team, by the fields of this form: those for all keep their names. */
export const placed = (errors: Errors, id: string, own: Own): Errors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, why]) => [isOwn(field, own) ? nameIn(id, field) : field, why]),
  );

/** The priority as it is typed for one team: that for all, with what is its own. */
export const valuesFor = (priority: PriorityValues, own: Own): PriorityValues => ({
  ...priority,
  ...{ level: own.level, unit: own.unit, measure: own.measure, hasNeed: own.hasNeed ? 'yes' : 'no' },
  deadline: own.deadline || priority.deadline,
  ...(own.fallback === 'same' ? {} : { fallback: own.fallback, fallbackText: own.fallbackText }),
});

/** What is sent for one outcome. */
export type Team = { item: Chosen; content: ContentOf<'shareIntent'> };

/** What is sent for each outcome, and which fields cannot be sent as they are typed. */
export const readOpening = ({ chosen, own, priority }: OpeningValues): { teams: Team[]; errors: Errors } => {
  const read = chosen.map(item => {
    const its = own[item.id] ?? nothingOwn;
    return { item, its, answer: readPriority(valuesFor(priority, its)) };
  });
  return {
    teams: read.flatMap(({ item, answer }) => (answer.ok ? [{ item, content: answer.value }] : [])),
    errors: Object.assign(
      {},
      ...read.map(({ item, its, answer }) => (answer.ok ? {} : placed(answer.errors, item.id, its))),
    ),
  };
};

/** What is left to share: neither shared nor under way by somebody else's hand. */
export const isLeft = (step: Step | undefined): boolean => step?.kind !== 'shared' && step?.kind !== 'taken';
