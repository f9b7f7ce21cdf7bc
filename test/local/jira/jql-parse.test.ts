import { parseJql } from '../../../local/jira/jql/parse';

const where = (jql: string) => parseJql(jql).where;
const terminal = (field: string, operator: string, operand: object) => ({
  kind: 'terminal',
  field: { text: field },
  operator,
  operand,
});
const value = (text: string) => ({ kind: 'value', text });

describe('JQL is read', () => {
  test.each([
    ['project = TIL', terminal('project', '=', value('TIL'))],
    ['summary ~ "two words"', terminal('summary', '~', value('two words'))],
    ["summary!~'it\\'s'", terminal('summary', '!~', value("it's"))],
    ['summary ~ "\\u0041\\n\\\\"', terminal('summary', '~', value('A\n\\'))],
    ['created >= -7d', terminal('created', '>=', value('-7d'))],
    ['assignee is EMPTY', terminal('assignee', 'is', { kind: 'empty' })],
    ['assignee IS not null', terminal('assignee', 'is not', { kind: 'empty' })],
    ['assignee = currentUser()', terminal('assignee', '=', { kind: 'call', name: 'currentUser', arguments: [] })],
    ['key in (A-1, "A-2")', terminal('key', 'in', { kind: 'list', items: [value('A-1'), value('A-2')] })],
    ['labels NOT IN (a)', terminal('labels', 'not in', { kind: 'list', items: [value('a')] })],
    ['"Mood of work" = calm', terminal('Mood of work', '=', value('calm'))],
    ['cf[10100] = calm', terminal('cf[10100]', '=', value('calm'))],
    ['issue in sunny("a", b)', terminal('issue', 'in', { kind: 'call', name: 'sunny', arguments: ['a', 'b'] })],
  ])('%s', (jql, clause) => {
    expect(where(jql)).toEqual(clause);
  });

  test.each(["issue.property['weather'].wind.speed", 'issue.property[weather].wind.speed'])('%s as a path', field => {
    expect(where(`${field} > 3`)).toMatchObject({
      field: { property: { entity: 'issue', key: 'weather', path: 'wind.speed' } },
    });
  });

  test('AND binds closer than OR, NOT closer than AND, parentheses closest', () => {
    const a = terminal('a', '=', value('1'));
    const b = terminal('b', '=', value('2'));
    const c = terminal('c', '=', value('3'));
    expect(where('a=1 OR b=2 AND NOT c=3')).toEqual({
      kind: 'or',
      clauses: [a, { kind: 'and', clauses: [b, { kind: 'not', clause: c }] }],
    });
    expect(where('(a=1 || b=2) && !c=3')).toEqual({
      kind: 'and',
      clauses: [
        { kind: 'or', clauses: [a, b] },
        { kind: 'not', clause: c },
      ],
    });
  });

  test('its order alone, or after a clause, ascending unless said otherwise', () => {
    const orderBy = [
      { field: { text: 'created' }, direction: 'DESC' },
      { field: { text: 'key' }, direction: 'ASC' },
    ];
    expect(parseJql('ORDER BY created DESC, key')).toEqual({ where: undefined, orderBy });
    expect(parseJql('a = 1 order by created desc, key asc').orderBy).toEqual(orderBy);
    expect(parseJql('')).toEqual({ where: undefined, orderBy: [] });
  });
});

test.each([
  ['project', 'before the end'],
  ['project =', 'before the end'],
  ['project = TIL AND', 'before the end'],
  ['(project = TIL', "Expecting ')'"],
  ['project = TIL)', "got ')'"],
  ['project = TIL RHY', "got 'RHY'"],
  ['project = and', "got 'and'"],
  ['summary ~ "open', 'has not been completed'],
  ['summary ~ a?b', 'reserved JQL character'],
  ['key in ()', "got ')'"],
  ['key in (A-1,)', "got ')'"],
  ['assignee is willemijn', "Expecting 'EMPTY'"],
  ['status WAS Done', 'is not emulated'],
  ['ORDER created', "Expecting 'BY'"],
  ['issue.property[weather] = 1', 'path'],
])('JQL is refused: %s', (jql, message) => {
  expect(() => parseJql(jql)).toThrow(message);
});
