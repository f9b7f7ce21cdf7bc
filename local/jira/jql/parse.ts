import { JqlRefusal } from './refusal';
import { type Token, tokensOf } from './tokens';

/**
 * JQL, as far as the local Jira reads it:
 *
 *     query    = [ or ] [ ORDER BY sort { "," sort } ]
 *     sort     = field [ ASC | DESC ]
 *     or       = and { ( OR | "||" | "|" ) and }
 *     and      = not { ( AND | "&&" | "&" ) not }
 *     not      = ( NOT | "!" ) not | "(" or ")" | clause
 *     clause   = field operator operand
 *     operator = "=" | "!=" | "~" | "!~" | "<" | "<=" | ">" | ">=" | [ NOT ] IN | IS [ NOT ]
 *     operand  = value | call | EMPTY | NULL | "(" item { "," item } ")"
 *     item     = value | call
 *     call     = name "(" [ value { "," value } ] ")"
 *     field    = name | cf "[" digits "]" | entity ".property" "[" value "]" path
 *     value    = word | string
 *
 * Words of the language in any case. WAS and CHANGED are not emulated.
 */
export type Query = { where: Clause | undefined; orderBy: Sort[] };
export type Sort = { field: FieldName; direction: 'ASC' | 'DESC' };

export type Clause =
  | { kind: 'and' | 'or'; clauses: Clause[] }
  | { kind: 'not'; clause: Clause }
  | { kind: 'terminal'; field: FieldName; operator: Operator; operand: Operand };

export type Terminal = Extract<Clause, { kind: 'terminal' }>;
export type Operator = '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not';
export type Call = { kind: 'call'; name: string; arguments: string[] };
export type Value = { kind: 'value'; text: string };
export type Operand = Value | Call | { kind: 'empty' } | { kind: 'list'; items: (Value | Call)[] };
/** `property`: of which kind of thing, under which key, at which path. */
export type FieldName = { text: string; property?: { entity: string; key: string; path: string } };

const SIGNS: readonly string[] = ['=', '!=', '~', '!~', '<', '<=', '>', '>='];
const LANGUAGE = ['and', 'or', 'not', 'in', 'is', 'order', 'by', 'empty', 'null', 'was', 'changed', 'asc', 'desc'];

export function parseJql(jql: string): Query {
  const tokens = tokensOf(jql);
  let at = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(at + ahead, tokens.length - 1)] ?? { kind: 'end', text: '' };
  const take = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const isWord = (word: string, ahead = 0) => peek(ahead).kind === 'word' && peek(ahead).text.toLowerCase() === word;
  const isSign = (...signs: string[]) => peek().kind === 'sign' && signs.includes(peek().text);
  const refuse = (expected: string): never => {
    const { kind, text } = peek();
    throw new JqlRefusal(
      kind === 'end'
        ? `Error in the JQL Query: Expecting ${expected} before the end of the query.`
        : `Error in the JQL Query: Expecting ${expected} but got '${text}'.`,
    );
  };
  const expectSign = (sign: string) => (isSign(sign) ? take() : refuse(`'${sign}'`));

  const chain = (kind: 'and' | 'or', signs: string[], next: () => Clause): Clause => {
    const clauses = [next()];
    while (isWord(kind) || isSign(...signs)) {
      take();
      clauses.push(next());
    }
    const [only] = clauses;
    return only && clauses.length === 1 ? only : { kind, clauses };
  };
  const or = (): Clause => chain('or', ['||', '|'], and);
  const and = (): Clause => chain('and', ['&&', '&'], not);
  const not = (): Clause => {
    if (isWord('not') || isSign('!')) {
      take();
      return { kind: 'not', clause: not() };
    }
    if (!isSign('(')) return terminal();
    take();
    const inner = or();
    expectSign(')');
    return inner;
  };
  const terminal = (): Clause => {
    const name = field();
    const sign = operator();
    return { kind: 'terminal', field: name, operator: sign, operand: operand(sign) };
  };

  const field = (): FieldName => {
    const text = value('a field name');
    if (!isSign('[')) return { text };
    take();
    const key = value('a property key or a field id');
    expectSign(']');
    if (text.toLowerCase() === 'cf') return { text: `cf[${key}]` };
    const [, entity] = /^(\w+)\.property$/.exec(text) ?? [];
    const path = peek().kind === 'word' && peek().text.startsWith('.') ? take().text.slice(1) : '';
    if (entity === undefined || path === '') return refuse("a path such as 'issue.property[key].path'");
    return { text: `${text}[${key}].${path}`, property: { entity: entity.toLowerCase(), key, path } };
  };
  const operator = (): Operator => {
    if (peek().kind === 'sign' && SIGNS.includes(peek().text)) return take().text as Operator;
    if (isWord('in')) return word('in');
    if (isWord('not') && isWord('in', 1)) {
      take();
      return word('not in');
    }
    if (!isWord('is')) {
      if (isWord('was') || isWord('changed'))
        throw new JqlRefusal(`[local] the operator ${peek().text.toUpperCase()} is not emulated`);
      return refuse("either '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN' or 'IS'");
    }
    const is = word('is');
    return isWord('not') ? word('is not') : is;
  };
  const word = (name: Operator): Operator => {
    take();
    return name;
  };

  const operand = (sign: Operator): Operand => {
    if (isWord('empty') || isWord('null')) {
      take();
      return { kind: 'empty' };
    }
    if (sign === 'is' || sign === 'is not') return refuse("'EMPTY'");
    if (!isSign('(')) return item();
    take();
    const items = [item()];
    while (isSign(',')) {
      take();
      items.push(item());
    }
    expectSign(')');
    return { kind: 'list', items };
  };
  const item = (): Value | Call => {
    const text = value('a value, a list or a function');
    if (!isSign('(')) return { kind: 'value', text };
    take();
    const given: string[] = [];
    while (!isSign(')')) {
      if (given.length > 0) expectSign(',');
      given.push(value('an argument'));
    }
    take();
    return { kind: 'call', name: text, arguments: given };
  };
  const value = (what: string): string => {
    const { kind, text } = peek();
    if (kind === 'string') return take().text;
    if (kind !== 'word' || LANGUAGE.includes(text.toLowerCase())) return refuse(what);
    return take().text;
  };

  const orderBy = (): Sort[] => {
    if (!isWord('order')) return [];
    take();
    if (!isWord('by')) return refuse("'BY'");
    const sorts: Sort[] = [];
    do {
      take();
      const name = field();
      const direction = isWord('desc') ? 'DESC' : 'ASC';
      if (isWord('asc') || isWord('desc')) take();
      sorts.push({ field: name, direction });
    } while (isSign(','));
    return sorts;
  };

  const where = peek().kind === 'end' || isWord('order') ? undefined : or();
  const query = { where, orderBy: orderBy() };
  if (peek().kind !== 'end') refuse("'OR', 'AND' or 'ORDER BY'");
  return query;
}
