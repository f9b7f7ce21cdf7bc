import * as v from 'valibot';
import { scopeOf } from '../events/names';
import { checked, Text } from './checked';

const OnError = v.optional(v.picklist(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']), 'IGNORE_AND_LOG');
const Filter = v.pipe(
  v.strictObject({
    ignoreSelf: v.optional(v.boolean()),
    expression: v.optional(v.string()),
    onError: OnError,
    appIsLicensed: v.optional(v.boolean()),
  }),
  v.check(
    ({ ignoreSelf, expression, appIsLicensed }) =>
      [ignoreSelf, expression, appIsLicensed].some(each => each !== undefined),
    'needs one of ignoreSelf, expression, appIsLicensed',
  ),
);
const Payload = v.optional(v.strictObject({ include: v.looseObject({}) }));
const Filtered = v.strictObject({ eventType: Text, filter: Filter, payload: Payload });
const TriggerModule = v.strictObject({
  key: Text,
  function: Text,
  events: v.union([v.array(Text), v.array(Filtered)]),
  filter: v.optional(Filter),
  payload: Payload,
});

/** One kind of event that a trigger wants to hear of, and when it does not. */
export type Subscription = {
  event: string;
  ignoreSelf: boolean;
  /** A Jira expression; here only `true` and `false` are understood. */
  expression: string | undefined;
  onError: v.InferOutput<typeof OnError>;
};

/** A function that hears of events. */
export type Trigger = { key: string; function: string; subscriptions: Subscription[] };

type Keyed = { key: string };

/** The `trigger` modules. Refuses what nobody would notice: an event that does not exist, or needs a scope that is not there. */
export function readTriggers(
  modules: Keyed[],
  functions: Keyed[],
  scopes: readonly string[],
  file: string,
): { triggers: Trigger[]; notEmulated: string[] } {
  const notEmulated: string[] = [];
  const triggers = modules.map(each => {
    const where = `${file}, trigger ${each.key}`;
    const { key, function: name, events, filter, payload } = checked(TriggerModule, each, where);
    if (!functions.some(known => known.key === name))
      throw new Error(`[local] ${where}: it runs "${name}", add it under modules.function`);
    const subscriptions = events.map(event => {
      const of = typeof event === 'string' ? { eventType: event, filter, payload } : event;
      const scope = scopeOf(of.eventType);
      if (scope === undefined)
        throw new Error(`[local] ${where}: there is no event "${of.eventType}", or it is not emulated`);
      if (scope !== '' && !scopes.includes(scope))
        throw new Error(`[local] ${where}: "${of.eventType}" needs the scope ${scope}, add it`);
      if (of.payload) notEmulated.push(`payload.include of "${key}"`);
      if (of.filter?.appIsLicensed !== undefined) notEmulated.push(`filter.appIsLicensed of "${key}"`);
      const { ignoreSelf = false, expression, onError = 'IGNORE_AND_LOG' } = of.filter ?? {};
      if (expression !== undefined && !isTrivial(expression)) notEmulated.push(`filter.expression of "${key}"`);
      return { event: of.eventType, ignoreSelf, expression: expression?.trim(), onError };
    });
    return { key, function: name, subscriptions };
  });
  return { triggers, notEmulated: [...new Set(notEmulated)] };
}

/** Expressions that need no evaluation. */
export const isTrivial = (expression: string): boolean => ['true', 'false'].includes(expression.trim());
