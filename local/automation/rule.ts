import * as v from 'valibot';
import type { IssueTypeName } from '../jira/site';
import { ISSUE_TYPES } from '../jira/workflow';
import { objectIn } from '../jsonText';
import { INTERVALS, type Interval } from '../schedules/intervals';

const Words = v.pipe(v.string(), v.maxLength(32_767));
const Named = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255));
const Labels = v.array(v.pipe(Named, v.regex(/^\S+$/, 'has a space in it')));
const Status = v.picklist(['To Do', 'In Progress', 'Done']);

/** What starts a rule. */
export type RuleTrigger = v.InferOutput<typeof RuleTrigger>;
export const RuleTrigger = v.variant('kind', [
  /** One of the labels was added or removed; `name-*` is any that begins so, none listed is any label. */
  v.strictObject({ kind: v.literal('labels'), change: v.picklist(['added', 'removed']), labels: Labels }),
  /** A field by its name or id took another value: any, or the one named. */
  v.strictObject({ kind: v.literal('field'), field: Named, to: v.optional(v.string()) }),
  v.strictObject({ kind: v.literal('comment'), contains: v.optional(v.string()) }),
  v.strictObject({ kind: v.literal('transition'), from: v.optional(Status), to: v.optional(Status) }),
  /** Once an interval by the site's clock; with JQL once for each work item that it finds. */
  v.strictObject({
    kind: v.literal('schedule'),
    every: v.picklist(Object.keys(INTERVALS) as Interval[]),
    jql: v.optional(v.string()),
  }),
  /** Somebody asks for it on a work item. */
  v.strictObject({ kind: v.literal('manual') }),
]);

export const COMPARISONS = [
  'equals',
  'does not equal',
  'contains',
  'contains regular expression',
  'does not contain regular expression',
  'is empty',
  'is not empty',
] as const;

/** What a rule does, one after the other. Texts may hold smart values. */
export type Step = v.InferOutput<typeof Step>;
export const Step = v.variant('kind', [
  v.strictObject({
    kind: v.literal('action'),
    /** Key of an action of the app. */
    action: Named,
    inputs: v.record(v.string(), v.unknown()),
  }),
  v.strictObject({ kind: v.literal('labels'), change: v.picklist(['add', 'remove', 'set']), labels: Words }),
  v.strictObject({ kind: v.literal('comment'), text: Words }),
  v.strictObject({ kind: v.literal('status'), status: Status }),
  v.strictObject({ kind: v.literal('log'), text: Words }),
  /** A new work item in the same project; `this`: the work item that the rule runs for is its parent. */
  v.strictObject({
    kind: v.literal('create'),
    type: v.picklist(Object.keys(ISSUE_TYPES) as IssueTypeName[]),
    parent: v.picklist(['this', 'none']),
    summary: Words,
    description: v.optional(Words, ''),
  }),
  v.strictObject({
    kind: v.literal('stop-if'),
    text: Words,
    is: v.picklist(COMPARISONS),
    other: v.optional(Words, ''),
  }),
]);

/** A rule as it travels between sites: without who owns it, whether it is on, and what it has done. */
export type RuleText = v.InferOutput<typeof RuleText>;
export const RuleText = v.strictObject({
  name: Named,
  /** Key of the one project it is for; absent, it is for all. */
  project: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1))),
  /** Whether what other rules, or itself, write may start it. */
  startedByRules: v.optional(v.boolean(), false),
  trigger: RuleTrigger,
  /** JQL that the triggering work item has to match. */
  condition: v.optional(v.string()),
  steps: v.pipe(v.array(Step), v.maxLength(65)),
});

/** A rule of the site. */
export type Rule = RuleText & {
  id: string;
  enabled: boolean;
  /** Account id of the person as whom it reads, writes and calls the app. */
  owner: string;
  /** When a schedule is due next, by the site's clock; nothing for other triggers, and while it is off. */
  dueAt?: number | undefined;
};

/** A rule that nobody has worked on yet. */
export const NEW_RULE: RuleText = { name: 'New rule', startedByRules: false, trigger: { kind: 'manual' }, steps: [] };

/** Marks the JSON of a rule. */
const FORMAT = 'local-jira-automation-rule-1';

/** A rule as JSON that another site can import. */
export const exportRule = ({ name, project, startedByRules, trigger, condition, steps }: Rule): string =>
  JSON.stringify({ format: FORMAT, name, project, startedByRules, trigger, condition, steps }, null, 2);

/** Reads what was exported, or says what is wrong with it. */
export function importRule(text: string): { rule: RuleText } | { problem: string } {
  const { format, ...rest } = objectIn(text) ?? {};
  if (format !== FORMAT) return { problem: `This is no rule: its "format" has to be "${FORMAT}".` };
  const parsed = v.safeParse(RuleText, rest);
  if (parsed.success) return { rule: parsed.output };
  const [problem] = parsed.issues;
  return { problem: `${v.getDotPath(problem) ?? 'The rule'}: ${problem.message}` };
}
