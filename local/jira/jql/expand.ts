import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { JqlFunction } from '../../manifest/jira';
import type { Jira } from '../jira';
import type { Precomputation } from '../model';
import type { Actor } from '../permissions';
import { fieldFor } from './fields';
import { type Call, type Clause, parseJql, type Query, type Terminal } from './parse';
import { JqlRefusal } from './refusal';

/** The clause that a function of the app stands for, as Jira hands it over (Forge: JQL functions). */
export type JqlCall = {
  precomputationId: string;
  clause: { field: string; type: string[]; operator: string; functionName: string; arguments: string[] };
};

/** Calls the app. Unverified: whether the function has a user; the one who searches is named here. */
export type RunJqlFunction = (functionKey: string, accountId: string | undefined, call: JqlCall) => Promise<unknown>;

const Answer = v.union([v.object({ jql: v.string() }), v.object({ error: v.string() })]);

/** A precomputation that nobody used for so long is forgotten (Jira: JQL functions). */
export const UNUSED_MS = 7 * 24 * 60 * 60 * 1000;

/** The query with every function of the app replaced by the JQL it answered, asked once and then kept. */
export async function expand(jira: Jira, actor: Actor, query: Query): Promise<Query> {
  return query.where ? { ...query, where: await expandClause(jira, actor, query.where) } : query;
}

async function expandClause(jira: Jira, actor: Actor, clause: Clause): Promise<Clause> {
  if (clause.kind === 'not') return { kind: 'not', clause: await expandClause(jira, actor, clause.clause) };
  if (clause.kind !== 'terminal')
    return {
      kind: clause.kind,
      clauses: await Promise.all(clause.clauses.map(each => expandClause(jira, actor, each))),
    };
  const call = callIn(clause);
  const found = call && functionOf(jira, call);
  if (!call || !found) return clause;
  const { answer } = await precomputed(jira, actor, clause, call, found);
  if ('error' in answer) throw new JqlRefusal(answer.error);
  const fragment = parseJql(answer.value).where;
  if (!fragment || hasCallOfApp(jira, fragment))
    throw new JqlRefusal(`[local] "${found.name}" answered no JQL that Jira can run by itself: ${answer.value}`);
  return fragment;
}

const callIn = ({ operand }: Terminal): Call | undefined => {
  if (operand.kind === 'call') return operand;
  const only = operand.kind === 'list' && operand.items.length === 1 ? operand.items[0] : undefined;
  return only?.kind === 'call' ? only : undefined;
};

const functionOf = (jira: Jira, { name }: Call): JqlFunction | undefined =>
  jira.app.jqlFunctions.find(each => each.name.toLowerCase() === name.toLowerCase());

function hasCallOfApp(jira: Jira, clause: Clause): boolean {
  if (clause.kind === 'not') return hasCallOfApp(jira, clause.clause);
  if (clause.kind !== 'terminal') return clause.clauses.some(each => hasCallOfApp(jira, each));
  const call = callIn(clause);
  return call !== undefined && functionOf(jira, call) !== undefined;
}

async function precomputed(
  jira: Jira,
  actor: Actor,
  { field: name, operator }: Terminal,
  call: Call,
  found: JqlFunction,
): Promise<Precomputation> {
  const field = fieldFor(jira, actor, name);
  if (!found.operators.some(each => each === operator))
    throw new JqlRefusal(`Operator '${operator}' is not supported by the function '${found.name}'.`);
  if (!found.types.includes(field.type))
    throw new JqlRefusal(`The function '${found.name}' cannot be used with the field '${name.text}'.`);
  const required = found.arguments.filter(each => each.required).length;
  if (call.arguments.length < required || call.arguments.length > found.arguments.length)
    throw new JqlRefusal(`Function '${found.name}' expected ${required} to ${found.arguments.length} arguments.`);

  const shape = { functionKey: jira.app.ari(found.key), functionName: found.name, field: name.text, operator };
  const id = idOf(JSON.stringify([shape, call.arguments]));
  const now = jira.now();
  const known = jira.store.get('precomputation', id);
  if (known && now - known.usedAt <= UNUSED_MS) return keep(jira, { ...known, usedAt: now });
  if (!jira.runJqlFunction) throw new JqlRefusal(`[local] nothing runs the JQL function "${found.name}" here`);
  const answer = await jira.runJqlFunction(found.function, actor.kind === 'user' ? actor.accountId : undefined, {
    precomputationId: id,
    clause: { field: name.text, type: [field.type], operator, functionName: found.name, arguments: call.arguments },
  });
  const parsed = v.safeParse(Answer, answer);
  if (!parsed.success)
    throw new JqlRefusal(`[local] "${found.name}" must answer { jql } or { error }, not ${JSON.stringify(answer)}`);
  const { output } = parsed;
  return keep(jira, {
    id,
    ...shape,
    arguments: call.arguments,
    answer: 'jql' in output ? { value: output.jql } : { error: output.error },
    createdAt: now,
    updatedAt: now,
    usedAt: now,
  });
}

function keep(jira: Jira, precomputation: Precomputation): Precomputation {
  jira.store.write([{ kind: 'precomputation', id: precomputation.id, body: precomputation }]);
  return precomputation;
}

/** The same call is the same precomputation, so its id is made from it. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
