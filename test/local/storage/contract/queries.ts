import { FilterConditions as F, Filter, kvs, MetadataField, Sort, WhereConditions as W } from '@forge/kvs';
import { type ContractRow, freshPrefix, type Site } from './site';

const rows = () => kvs.entity<ContractRow>('contract-row');
type Where = Parameters<ReturnType<ReturnType<ReturnType<typeof rows>['query']>['index']>['where']>[0];
type Filters = Parameters<ReturnType<ReturnType<ReturnType<typeof rows>['query']>['index']>['filters']>[0];
type FilterItem = Parameters<Filter<ContractRow>['and']>;

const NOTES = ['alpha', 'beta', 'alphabet', 'Gamma', 'üb', '🙂🙂', 'al\u0000pha'];

export function queriesContract(theSite: () => Site): void {
  /** Eight rows of a team of their own, `number` 1 to 8, some attributes absent. */
  async function eightRows(): Promise<{ team: string; prefix: string }> {
    const prefix = freshPrefix();
    const team = `team-${prefix}`;
    for (let number = 1; number <= 8; number += 1) {
      const note = NOTES[number - 1];
      await rows().set(`${prefix}${number}`, {
        team,
        number,
        open: number % 2 === 0,
        score: number / 4,
        ...(note === undefined ? {} : { note }),
        body: { number },
      });
    }
    await rows().set(`${prefix}unnumbered`, { team, note: 'has no number' });
    await rows().set(`${prefix}other`, { team: `${team}-other`, number: 4 });
    await theSite().settle();
    return { team, prefix };
  }

  const byTeam = (team: string, metadataFields?: MetadataField[]) =>
    kvs
      .entity<ContractRow>('contract-row')
      .query(metadataFields && { metadataFields })
      .index('by-team', { partition: [team] });

  async function numbers(query: ReturnType<typeof byTeam>): Promise<(number | undefined)[]> {
    return (await query.getMany()).results.map(({ value }) => value.number);
  }

  it('an index holds the rows of its partition that have its range attribute, in order', async () => {
    const { team } = await eightRows();
    expect(await numbers(byTeam(team))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await numbers(byTeam(team).sort(Sort.DESC))).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(await byTeam(`${team}-nobody`).getMany()).toEqual({ results: [], nextCursor: undefined });
    expect((await byTeam(team).sort(Sort.DESC).getOne())?.value.number).toBe(8);
  });

  const ranges: [string, Where, number[]][] = [
    ['equalTo', W.equalTo(3), [3]],
    ['greaterThan', W.greaterThan(6), [7, 8]],
    ['greaterThanEqualTo', W.greaterThanEqualTo(7), [7, 8]],
    ['lessThan', W.lessThan(3), [1, 2]],
    ['lessThanEqualTo', W.lessThanEqualTo(2), [1, 2]],
    ['between, both ends included', W.between(3, 5), [3, 4, 5]],
  ];
  it.each(ranges)('where %s narrows the range attribute', async (_name, where, expected) => {
    const { team } = await eightRows();
    expect(await numbers(byTeam(team).where(where))).toEqual(expected);
  });

  it('where beginsWith narrows a string range, byte for byte, in a partition of several attributes', async () => {
    const { team } = await eightRows();
    const notes = async (open: boolean, prefix: string) =>
      (
        await rows()
          .query()
          .index('by-team-and-open', { partition: [team, open] })
          .where(W.beginsWith(prefix))
          .getMany()
      ).results.map(({ value }) => value.note);
    expect(await notes(false, 'al')).toEqual(['al\u0000pha', 'alpha', 'alphabet']);
    expect(await notes(false, 'alphab')).toEqual(['alphabet']);
    expect(await notes(false, 'al\u0000')).toEqual(['al\u0000pha']);
    expect(await notes(true, 'al')).toEqual([]);
    expect(await notes(true, '🙂')).toEqual(['🙂🙂']);
  });

  it('an index without partition is walked by its range attribute alone', async () => {
    const prefix = freshPrefix();
    const base = 1_000_000 + Math.random();
    await rows().set(`${prefix}low`, { score: base });
    await rows().set(`${prefix}high`, { score: base + 0.25 });
    await theSite().settle();
    const { results } = await rows()
      .query()
      .index('score')
      .where(W.between(base, base + 0.25))
      .getMany();
    expect(results.map(({ key }) => key)).toEqual([`${prefix}low`, `${prefix}high`]);
  });

  it('by-key exists without being declared', async () => {
    const { prefix } = await eightRows();
    const { results } = await rows()
      .query()
      .index('by-key')
      .where(W.beginsWith(`${prefix}o`))
      .getMany();
    expect(results).toEqual([{ key: `${prefix}other`, value: expect.objectContaining({ number: 4 }) }]);
    const backwards = await rows()
      .query()
      .index('by-key')
      .where(W.beginsWith(prefix))
      .sort(Sort.DESC)
      .limit(2)
      .getMany();
    expect(backwards.results.map(({ key }) => key)).toEqual([`${prefix}unnumbered`, `${prefix}other`]);
  });

  const filters: [string, FilterItem, number[]][] = [
    ['equalTo', ['note', F.equalTo('alpha')], [1]],
    ['notEqualTo', ['number', F.notEqualTo(1)], [2, 3, 4, 5, 6, 7, 8]],
    ['beginsWith', ['note', F.beginsWith('alph')], [1, 3]],
    ['contains', ['note', F.contains('a')], [1, 2, 3, 4, 7]],
    ['exists', ['note', F.exists()], [1, 2, 3, 4, 5, 6, 7]],
    ['notExists', ['note', F.notExists()], [8]],
    ['between', ['score', F.between(0.5, 1)], [2, 3, 4]],
    ['greaterThan on strings, byte for byte', ['note', F.greaterThan('\uff5e')], [6]],
    ['greaterThanEqualTo', ['score', F.greaterThanEqualTo(1.75)], [7, 8]],
    ['lessThan', ['score', F.lessThan(0.5)], [1]],
    ['lessThanEqualTo', ['score', F.lessThanEqualTo(0.5)], [1, 2]],
    ['equalTo on booleans', ['open', F.equalTo(true)], [2, 4, 6, 8]],
  ];
  it.each(filters)('filter %s keeps what it says', async (_name, [property, condition], expected) => {
    const { team } = await eightRows();
    expect(await numbers(byTeam(team).filters(new Filter<ContractRow>().and(property, condition)))).toEqual(expected);
  });

  it('filters are all and, or all or', async () => {
    const { team } = await eightRows();
    const and: Filters = new Filter<ContractRow>().and('open', F.equalTo(true)).and('number', F.greaterThan(4));
    const or: Filters = new Filter<ContractRow>().or('number', F.equalTo(1)).or('note', F.notContains('a'));
    expect(await numbers(byTeam(team).filters(and))).toEqual([6, 8]);
    expect((await numbers(byTeam(team).filters(or).limit(6))).slice(0, 3)).toEqual([1, 5, 6]);
  });

  it.each([Sort.ASC, Sort.DESC])('cursors lead through every row once, sorted %s, ties by key', async sort => {
    const prefix = freshPrefix();
    for (const [position, number] of [5, 1, 1, 1, 3].entries()) {
      await rows().set(`${prefix}${position}`, { team: prefix, number });
    }
    await theSite().settle();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = byTeam(prefix).sort(sort).limit(2);
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
      seen.push(...page.results.map(({ key }) => key.slice(prefix.length)));
      cursor = page.nextCursor;
      // Three pages, and perhaps an empty one: a cursor that leads nowhere must not hang the test.
    } while (cursor !== undefined && seen.length <= 5);
    const ascending = ['1', '2', '3', '4', '0'];
    expect(seen).toEqual(sort === Sort.ASC ? ascending : ascending.reverse());
  });

  it('filters run after the limit: a page may be empty and still carry a cursor', async () => {
    const { team } = await eightRows();
    const query = () =>
      byTeam(team)
        .filters(new Filter<ContractRow>().and('number', F.equalTo(8)))
        .limit(3);
    const first = await query().getMany();
    expect(first.results).toEqual([]);
    expect(first.nextCursor).toEqual(expect.any(String));
    const second = await query()
      .cursor(first.nextCursor ?? '')
      .getMany();
    const third = await query()
      .cursor(second.nextCursor ?? '')
      .getMany();
    expect(second.results).toEqual([]);
    expect(third.results.map(({ value }) => value.number)).toEqual([8]);
  });

  it('metadata of results comes when asked for', async () => {
    const { team, prefix } = await eightRows();
    const { results } = await byTeam(team, [MetadataField.CREATED_AT]).limit(1).getMany();
    expect(results).toEqual([{ key: `${prefix}1`, value: expect.anything(), createdAt: expect.any(Number) }]);
  });

  it('plain keys are found by their beginning, ten a page unless asked otherwise; secrets are not found', async () => {
    const prefix = freshPrefix();
    const keys = Array.from({ length: 12 }, (_, number) => `${prefix}${String(number).padStart(2, '0')}`);
    for (const key of keys) await kvs.set(key, key);
    await kvs.setSecret(`${prefix}secret`, 'hidden');
    await theSite().settle();
    const query = () => kvs.query().where('key', W.beginsWith(prefix));
    const first = await query().getMany<string>();
    expect(first.results).toHaveLength(10);
    const second = await query()
      .cursor(first.nextCursor ?? '')
      .getMany<string>();
    const found = [...first.results, ...second.results];
    expect(found.map(({ key }) => key).sort()).toEqual(keys);
    expect(found.every(({ key, value }) => key === value)).toBe(true);
    expect((await query().limit(100).getMany()).results).toHaveLength(12);
    expect(
      await kvs
        .query()
        .where('key', W.beginsWith(`${prefix}none`))
        .getOne(),
    ).toBeUndefined();
  });
}
