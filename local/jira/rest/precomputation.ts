import * as v from 'valibot';
import type { Jira } from '../jira';
import { UNUSED_MS } from '../jql/expand';
import type { Precomputation } from '../model';
import { type Call, invalid, noContent, ok, pageOf, type RestAnswer, refuse } from './answer';

const time = (milliseconds: number) => new Date(milliseconds).toISOString().replace('Z', '+0000');

const shape = ({ answer, createdAt, updatedAt, usedAt, ...rest }: Precomputation): object => ({
  ...rest,
  ...answer,
  created: time(createdAt),
  updated: time(updatedAt),
  used: time(usedAt),
});

const living = (jira: Jira): Precomputation[] =>
  jira.store.all('precomputation').filter(each => jira.now() - each.usedAt <= UNUSED_MS);

/** GET /rest/api/3/jql/function/computation: what the app's JQL functions answered, for the app alone. */
export function getPrecomputations({ jira, actor, query }: Call): RestAnswer {
  if (actor.kind !== 'app') return refuse(403, 'Only apps may see the precomputations of their functions.');
  const keys = query.getAll('functionKey');
  return ok(
    pageOf(
      living(jira)
        .filter(each => keys.length === 0 || keys.includes(each.functionKey))
        .map(shape),
      query,
      100,
    ),
  );
}

const Body = v.object({
  values: v.array(
    v.union([v.object({ id: v.string(), value: v.string() }), v.object({ id: v.string(), error: v.string() })]),
  ),
});

/** POST /rest/api/3/jql/function/computation: the app brings what its functions answered up to date. */
export function postPrecomputations({ jira, actor, body }: Call): RestAnswer {
  if (actor.kind !== 'app') return refuse(403, 'Only apps may change the precomputations of their functions.');
  const parsed = v.safeParse(Body, body);
  if (!parsed.success) return invalid();
  const known = new Map(living(jira).map(each => [each.id, each]));
  const lost = parsed.output.values.find(({ id }) => !known.has(id));
  if (lost) return refuse(404, `There is no precomputation ${lost.id}.`);
  jira.store.write(
    parsed.output.values.flatMap(({ id, ...answer }) => {
      const before = known.get(id);
      const kept = 'value' in answer ? { value: answer.value } : { error: answer.error };
      return before
        ? [{ kind: 'precomputation' as const, id, body: { ...before, answer: kept, updatedAt: jira.now() } }]
        : [];
    }),
  );
  return noContent();
}
