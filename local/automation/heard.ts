import * as v from 'valibot';
import type { ProductEvent } from '../events/event';
import type { RuleTrigger } from './rule';

/** What started a rule, as far as its smart values know of it. */
export type Cause = {
  issueId?: string | undefined;
  /** Account id of whoever did it. */
  initiator?: string | undefined;
  /** The comment as the event tells of it. */
  comment?: unknown;
  /** The line of the change log that the rule waited for. */
  fieldChange?: object | undefined;
};

const Item = v.looseObject({
  field: v.string(),
  fieldId: v.string(),
  fromString: v.nullish(v.string(), ''),
  to: v.nullish(v.string(), ''),
  // Every object has a toString; only a text is one of the change log.
  toString: v.nullish(v.string(), ''),
});
type Item = v.InferOutput<typeof Item>;

const Payload = v.looseObject({
  issue: v.object({
    id: v.string(),
    fields: v.looseObject({ project: v.optional(v.looseObject({ key: v.string() })) }),
  }),
  atlassianId: v.optional(v.string()),
  changelog: v.optional(v.object({ items: v.array(Item) }), { items: [] }),
  comment: v.optional(v.unknown()),
});

/** An event as rules hear it: about one work item, and none where rules have no use for it. */
export type Heard = Cause & { issueId: string; project: string | undefined; name: string; items: Item[] };

const UPDATED = 'avi:jira:updated:issue';
const COMMENTED = 'avi:jira:commented:issue';

export function heardIn({ name, payload }: ProductEvent): Heard | undefined {
  if (name !== UPDATED && name !== COMMENTED) return undefined;
  const parsed = v.safeParse(Payload, payload);
  if (!parsed.success) return undefined;
  const { issue, atlassianId, changelog, comment } = parsed.output;
  const project = issue.fields.project?.key;
  return { name, issueId: issue.id, project, initiator: atlassianId, items: changelog.items, comment };
}

/** Whether an event is what a trigger waits for. `wordsOf` gives the text of a comment. */
export function starts(trigger: RuleTrigger, heard: Heard, wordsOf: (comment: unknown) => string): boolean {
  if (trigger.kind === 'comment') {
    const words = (trigger.contains ?? '').toLowerCase();
    return heard.name === COMMENTED && wordsOf(heard.comment).toLowerCase().includes(words);
  }
  return changeFor(trigger, heard) !== undefined;
}

/** What of an event's change log a trigger waits for. */
export const changeFor = (trigger: RuleTrigger, { name, items }: Heard): object | undefined =>
  name === UPDATED ? items.find(item => changes(trigger, item)) : undefined;

function changes(trigger: RuleTrigger, item: Item): boolean {
  if (trigger.kind === 'labels') return item.fieldId === 'labels' && changesLabel(trigger, item);
  if (trigger.kind === 'field') return isField(trigger.field, item) && isOrAny(trigger.to, [item.toString, item.to]);
  if (trigger.kind !== 'transition' || item.fieldId !== 'status') return false;
  return isOrAny(trigger.from, [item.fromString]) && isOrAny(trigger.to, [item.toString]);
}

function changesLabel({ change, labels }: Extract<RuleTrigger, { kind: 'labels' }>, item: Item): boolean {
  const [before, after] = [wordsIn(item.fromString), wordsIn(item.toString)];
  const [from, to] = change === 'added' ? [before, after] : [after, before];
  const changed = to.filter(each => !from.includes(each));
  return changed.some(each => labels.length === 0 || labels.some(pattern => isLike(pattern, each)));
}

const wordsIn = (text: string | null): string[] => (text ?? '').split(' ').filter(each => each !== '');

const isLike = (pattern: string, label: string): boolean =>
  pattern.endsWith('*') ? label.startsWith(pattern.slice(0, -1)) : label === pattern;

const isField = (wanted: string, { field, fieldId }: Item): boolean =>
  [field, fieldId].some(each => each.toLowerCase() === wanted.toLowerCase());

const isOrAny = (wanted: string | undefined, values: (string | null)[]): boolean =>
  wanted === undefined || wanted === '' || values.some(each => (each ?? '').toLowerCase() === wanted.toLowerCase());
