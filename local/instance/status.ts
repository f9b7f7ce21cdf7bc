import * as v from 'valibot';
import type { FunctionHost } from '../functions/host';
import type { Log } from '../log';
import type { Instances } from './instances';
import type { Instance } from './ticket';

const Label = v.pipe(v.string(), v.minLength(1), v.maxLength(255));
const Colour = v.picklist(['default', 'inprogress', 'moved', 'new', 'removed', 'success']);

/** What a context block may show in its head. Jira drops any other shape without a word; here a line says so. */
const Status = v.variant('type', [
  v.strictObject({
    type: v.literal('lozenge'),
    value: v.strictObject({ label: Label, type: v.optional(Colour, 'default') }),
  }),
  v.strictObject({
    type: v.literal('badge'),
    value: v.strictObject({ label: v.pipe(Label, v.regex(/^\d+$/, 'should be a number, as text')) }),
  }),
  v.strictObject({
    type: v.literal('icon'),
    // Other addresses need an image permission in the manifest, which is not emulated.
    value: v.strictObject({
      label: Label,
      url: v.pipe(v.string(), v.regex(/^(resource:[^;]+;.+|data:image\/.+)$/, 'should be resource:… or data:image/…')),
    }),
  }),
]);
export type Status = v.InferOutput<typeof Status>;
/** An answer without a status says that there is none to show. */
const Answer = v.nullish(v.looseObject({ status: v.nullish(Status) }));

const Extension = v.object({ type: v.string(), issue: v.unknown(), project: v.unknown() });

/** Asks the app what a context block shows in its head. Nothing when it has nothing to say, says it wrongly, or fails. */
export type AskStatus = (instance: Instance) => Promise<Status | undefined>;

export function createStatus(instances: Instances, functions: FunctionHost, cloudId: string, log: Log): AskStatus {
  return async instance => {
    const module = instances.module(instance.moduleKey);
    if (module?.statusFunction === undefined || !instances.isShown(instance)) return undefined;
    const { type, issue, project } = v.parse(Extension, instance.context.extension);
    const call = {
      function: module.statusFunction,
      // Jira waits for it as a page waits for its resolver.
      kind: 'resolver' as const,
      moduleKey: module.key,
      moduleType: module.type,
      accountId: instance.accountId,
      payload: { cloudId, extension: { type, issue, project } },
    };
    try {
      const parsed = v.safeParse(Answer, await functions.call(call));
      if (parsed.success) return parsed.output?.status ?? undefined;
      const [problem] = parsed.issues;
      log(`[local] REFUSED STATUS of "${module.key}": ${v.getDotPath(problem) ?? 'the answer'}, ${problem.message}`);
    } catch (error) {
      log(`[local] NO STATUS of "${module.key}": ${error instanceof Error ? error.message : error}`);
    }
    return undefined;
  };
}
