import { FilterConditions as F, Filter, kvs, MetadataField } from '@forge/kvs';
import { type ContractRow, freshPrefix, refusalOf } from './site';

const ROW = 'contract-row';
const FAILED = { code: 'CONDITIONAL_CHECK_FAILED', status: 400 };
type Conditions = ReturnType<Filter<ContractRow>['and']> | ReturnType<Filter<ContractRow>['or']>;
const rows = () => kvs.entity<ContractRow>(ROW);
const numberIs = (number: number) => new Filter<ContractRow>().and('number', F.equalTo(number));

export function transactionsContract(): void {
  it('sets and deletes of plain keys and entities commit together', async () => {
    const prefix = freshPrefix();
    await kvs.set(`${prefix}old`, 'old');
    await kvs
      .transact()
      .set(`${prefix}plain`, 'new', undefined, { ttl: { value: 1, unit: 'DAYS' } })
      .set(`${prefix}row`, { number: 1 }, { entityName: ROW })
      .delete(`${prefix}old`)
      .execute();
    const { EXPIRE_TIME } = MetadataField;
    const plain = await kvs.get(`${prefix}plain`, { metadataFields: [EXPIRE_TIME] });
    expect(plain).toEqual({ key: `${prefix}plain`, value: 'new', expireTime: expect.any(String) });
    expect(await rows().get(`${prefix}row`)).toEqual({ number: 1 });
    expect(await kvs.get(`${prefix}old`)).toBeUndefined();
  });

  it('a condition that holds lets everything commit, one that does not lets nothing', async () => {
    const prefix = freshPrefix();
    await rows().set(`${prefix}row`, { number: 1 });
    const move = (seen: number) =>
      kvs
        .transact()
        .set(`${prefix}history-${seen}`, `move ${seen}`)
        .set<ContractRow>(`${prefix}row`, { number: seen + 1 }, { entityName: ROW, conditions: numberIs(seen) })
        .execute();
    await move(1);
    expect(await refusalOf(move(1))).toEqual(FAILED);
    expect(await refusalOf(move(5))).toEqual(FAILED);
    expect(await rows().get(`${prefix}row`)).toEqual({ number: 2 });
    expect(await kvs.get(`${prefix}history-1`)).toBe('move 1');
    expect(await kvs.get(`${prefix}history-5`)).toBeUndefined();
  });

  it('one refused operation undoes the others, whichever comes first', async () => {
    const prefix = freshPrefix();
    await rows().set(`${prefix}row`, { number: 1 });
    const work = kvs
      .transact()
      .set(`${prefix}good`, 'good')
      .delete(`${prefix}row`, { entityName: ROW, conditions: numberIs(7) })
      .execute();
    expect(await refusalOf(work)).toEqual(FAILED);
    expect(await kvs.get(`${prefix}good`)).toBeUndefined();
    const invalid = kvs
      .transact()
      .set(`${prefix}good`, 'good')
      .set(`${prefix}bad`, { number: 'x' }, { entityName: ROW });
    expect(await refusalOf(invalid.execute())).toEqual({ code: 'INVALID_ENTITY_VALUE', status: 400 });
    expect(await kvs.get(`${prefix}good`)).toBeUndefined();
  });

  it('a check guards the transaction without changing its row', async () => {
    const prefix = freshPrefix();
    await rows().set(`${prefix}guard`, { number: 1, open: true });
    const guarded = (open: boolean) =>
      kvs
        .transact()
        .set(`${prefix}done-${open}`, true)
        .check(`${prefix}guard`, {
          entityName: ROW,
          conditions: new Filter<ContractRow>().and('open', F.equalTo(open)),
        })
        .execute();
    await guarded(true);
    expect(await refusalOf(guarded(false))).toEqual(FAILED);
    expect(await kvs.get(`${prefix}done-true`)).toBe(true);
    expect(await kvs.get(`${prefix}done-false`)).toBeUndefined();
    expect(await rows().get(`${prefix}guard`)).toEqual({ number: 1, open: true });
  });

  it('a conditioned delete deletes, and a condition on an absent key fails', async () => {
    const prefix = freshPrefix();
    await rows().set(`${prefix}row`, { number: 1 });
    const remove = () =>
      kvs
        .transact()
        .delete(`${prefix}row`, { entityName: ROW, conditions: numberIs(1) })
        .execute();
    await remove();
    expect(await rows().get(`${prefix}row`)).toBeUndefined();
    expect(await refusalOf(remove())).toEqual(FAILED);
  });

  it('conditions joined by or need one of them, joined by and all of them', async () => {
    const prefix = freshPrefix();
    await rows().set(`${prefix}row`, { number: 1, note: 'kept' });
    const check = (conditions: Conditions) =>
      kvs
        .transact()
        .set(`${prefix}side`, 1)
        .check<ContractRow>(`${prefix}row`, { entityName: ROW, conditions })
        .execute();
    const either = new Filter<ContractRow>().or('number', F.equalTo(9)).or('note', F.contains('ep'));
    await check(either);
    await check(numberIs(1).and('note', F.exists()));
    expect(await refusalOf(check(numberIs(1).and('note', F.notContains('ep'))))).toEqual(FAILED);
  });

  it('of ten writers who read the same version exactly one commits', async () => {
    const prefix = freshPrefix();
    await rows().set(`${prefix}row`, { number: 0 });
    const writers = Array.from({ length: 10 }, (_, writer) =>
      kvs
        .transact()
        .set<ContractRow>(
          `${prefix}row`,
          { number: 1, note: `writer ${writer}` },
          { entityName: ROW, conditions: numberIs(0) },
        )
        .set(`${prefix}by-${writer}`, writer)
        .execute(),
    );
    const outcomes = await Promise.allSettled(writers);
    const winner = outcomes.findIndex(({ status }) => status === 'fulfilled');
    const lost = outcomes.filter(outcome => outcome.status === 'rejected');
    expect(lost).toHaveLength(9);
    for (const { reason } of lost) expect(await refusalOf(Promise.reject(reason))).toEqual(FAILED);
    expect(await rows().get(`${prefix}row`)).toEqual({ number: 1, note: `writer ${winner}` });
    const traces = await kvs.batchGet(outcomes.map((_, writer) => ({ key: `${prefix}by-${writer}` })));
    expect(traces.successfulKeys.map(({ value }) => value)).toEqual([winner]);
  });

  const INVALID = { code: 'INVALID_TRANSACTION_REQUEST', status: 400 };
  it('refuses no operation, more than 25, and a key named twice', async () => {
    const prefix = freshPrefix();
    const many = (count: number) => {
      const transaction = kvs.transact();
      for (let number = 0; number < count; number += 1) transaction.set(`${prefix}${number}`, number);
      return transaction;
    };
    expect(await refusalOf(many(0).execute())).toEqual(INVALID);
    expect(await refusalOf(many(26).execute())).toEqual(INVALID);
    expect(await kvs.get(`${prefix}0`)).toBeUndefined();
    expect(await refusalOf(many(2).delete(`${prefix}1`).execute())).toEqual(INVALID);
    await many(25).execute();
    expect(await kvs.get(`${prefix}24`)).toBe(24);
  });
}
