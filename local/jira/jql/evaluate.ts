import { accountOf } from '../change/act';
import { groupsOf } from '../groups';
import type { Jira } from '../jira';
import type { Issue } from '../model';
import type { Actor } from '../permissions';
import { edgeOf, timeOf } from './dates';
import { fieldFor, type JqlField, keyOrder } from './fields';
import type { Call, Clause, Operand, Operator, Query, Terminal, Value } from './parse';
import { JqlRefusal } from './refusal';

type Test = (issue: Issue) => boolean;

/** The issues that a query finds for somebody, in its order; without ORDER BY the newest first. */
export function find(jira: Jira, actor: Actor, query: Query): Issue[] {
  const test = query.where ? testOf(jira, actor, query.where) : () => true;
  const sorts = query.orderBy.map(({ field, direction }) => ({
    order: fieldFor(jira, actor, field).order,
    sign: direction === 'DESC' ? -1 : 1,
  }));
  const found = jira.issues(actor).filter(test);
  return found.sort((a, b) => {
    for (const { order, sign } of sorts) {
      const difference = compare(order(a), order(b));
      if (difference !== 0) return sign * difference;
    }
    return b.createdAt - a.createdAt || compare(keyOrder(b.key), keyOrder(a.key));
  });
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');

function testOf(jira: Jira, actor: Actor, clause: Clause): Test {
  if (clause.kind === 'terminal') return terminalTest(jira, actor, clause);
  if (clause.kind === 'not') {
    const inner = testOf(jira, actor, clause.clause);
    return issue => !inner(issue);
  }
  const tests = clause.clauses.map(each => testOf(jira, actor, each));
  return clause.kind === 'and' ? issue => tests.every(each => each(issue)) : issue => tests.some(each => each(issue));
}

function terminalTest(jira: Jira, actor: Actor, { field: name, operator, operand }: Terminal): Test {
  const field = fieldFor(jira, actor, name);
  if (!field.operators.includes(operator))
    throw new JqlRefusal(`The operator '${operator}' is not supported by the '${field.name}' field.`);
  if (operand.kind === 'empty') return emptyTest(field, operator);
  const isList = operator === 'in' || operator === 'not in';
  if (operand.kind === 'list' && !isList)
    throw new JqlRefusal(`Operator '${operator}' does not support the list value for field '${field.name}'.`);
  if (operand.kind === 'value' && isList)
    throw new JqlRefusal(
      `Operator '${operator}' does not support the non-list value '${operand.text}' for field '${field.name}'.`,
    );
  const wanted = itemsOf(operand).flatMap(each => valuesOf(jira, actor, field, each));
  const matches = matcher(field, operator);
  const positive: Test = issue =>
    field.values(issue).some(given => wanted.some(each => given.some(value => matches(value, each))));
  // An issue without a value is not found by what the value is not (Jira: operator reference).
  const negative: Test = issue => field.values(issue).length > 0 && !positive(issue);
  return operator === '!=' || operator === 'not in' || operator === '!~' ? negative : positive;
}

function emptyTest(field: JqlField, operator: Operator): Test {
  const isEmpty: Test = issue => field.values(issue).length === 0;
  if (operator === 'is' || operator === '=') return isEmpty;
  if (operator === 'is not' || operator === '!=') return issue => !isEmpty(issue);
  throw new JqlRefusal(`The operator '${operator}' does not support searching for an empty value.`);
}

const itemsOf = (operand: Operand): (Value | Call)[] => {
  if (operand.kind === 'list') return operand.items;
  return operand.kind === 'empty' ? [] : [operand];
};

/** What a value of the query stands for; several where it is a function that gives a list. */
function valuesOf(jira: Jira, actor: Actor, field: JqlField, item: Value | Call): (string | number)[] {
  if (item.kind === 'call') return called(jira, actor, item);
  const { text } = item;
  if (field.comparison === 'date') return [timeOf(text, jira.now(), field.name)];
  if (field.comparison === 'number') {
    const number = Number(text);
    if (Number.isNaN(number)) throw new JqlRefusal(`Value '${text}' is not a number for the field '${field.name}'.`);
    return [number];
  }
  if (field.isKnown && !field.isKnown(text))
    throw new JqlRefusal(
      field.comparison === 'key'
        ? `An issue with key '${text}' does not exist for field '${field.name}'.`
        : `The value '${text}' does not exist for the field '${field.name}'.`,
    );
  return [field.comparison === 'key' ? (jira.issue(actor, text)?.key ?? text) : text];
}

function called(jira: Jira, actor: Actor, { name, arguments: given }: Call): (string | number)[] {
  const known = name.toLowerCase();
  const edge = edgeOf(known, given, jira.now());
  if (edge !== undefined) return [edge];
  if (known === 'now') return [jira.now()];
  if (known === 'currentuser') return [accountOf(jira, actor)];
  if (known === 'membersof')
    return jira
      .people()
      .filter(each => groupsOf(each, jira.site.administrators).includes(given[0] ?? ''))
      .map(each => each.accountId);
  throw new JqlRefusal(`Unable to find JQL function '${name}(${given.join(', ')})'.`);
}

function matcher(field: JqlField, operator: Operator): (given: string | number, wanted: string | number) => boolean {
  if (operator === '~' || operator === '!~') return (given, wanted) => hasWords(String(given), String(wanted));
  const key = field.comparison === 'key';
  const order = (value: string | number) => (key ? keyOrder(String(value)) : value);
  const same = (a: string | number, b: string | number) => String(a).toLowerCase() === String(b).toLowerCase();
  if (operator === '<') return (given, wanted) => compare(order(given), order(wanted)) < 0;
  if (operator === '<=') return (given, wanted) => compare(order(given), order(wanted)) <= 0;
  if (operator === '>') return (given, wanted) => compare(order(given), order(wanted)) > 0;
  if (operator === '>=') return (given, wanted) => compare(order(given), order(wanted)) >= 0;
  return same;
}

/** Every word is in the text; `off*` is any that begins so, `"two words"` stand together. Jira's stemming is not emulated. */
function hasWords(text: string, wanted: string): boolean {
  const given = text.toLowerCase();
  const parts = [...wanted.toLowerCase().matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word = '']) => phrase ?? word);
  return parts.every(part => {
    const begins = part.endsWith('*');
    const escaped = (begins ? part.slice(0, -1) : part).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${begins ? '' : '(?![\\p{L}\\p{N}])'}`, 'u').test(given);
  });
}
