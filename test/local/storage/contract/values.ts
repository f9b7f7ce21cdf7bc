import { kvs, MetadataField } from '@forge/kvs';
import { type ContractRow, freshPrefix, refusalOf, type Site } from './site';

const rows = () => kvs.entity<ContractRow>('contract-row');
const DAY_MS = 86_400_000;

export function valuesContract(theSite: () => Site): void {
  it.each([
    ['a string', 'text'],
    ['an empty string', ''],
    ['a number', 0.5],
    ['a boolean', false],
    ['an array', [1, [null, 'x']]],
    ['an object', { a: { b: [true] }, 'odd "key"': '\u0000 ü 🙂' }],
  ])('a plain key holds %s and gives it back by a strict get', async (_kind, value) => {
    const key = `${freshPrefix()}value`;
    await kvs.set(key, value);
    expect(await kvs.get(key)).toEqual(value);
  });

  it('an absent key is undefined, and deleting it is no error', async () => {
    const key = `${freshPrefix()}absent`;
    expect(await kvs.get(key)).toBeUndefined();
    expect(await kvs.getSecret(key)).toBeUndefined();
    expect(await rows().get(key)).toBeUndefined();
    await kvs.delete(key);
    await kvs.deleteSecret(key);
    await rows().delete(key);
  });

  it('plain keys, secrets and entities are separate worlds', async () => {
    const key = `${freshPrefix()}same`;
    await kvs.set(key, 'plain');
    await kvs.setSecret(key, 'secret');
    await rows().set(key, { note: 'entity' });
    await kvs.delete(key);
    expect(await kvs.get(key)).toBeUndefined();
    expect(await kvs.getSecret(key)).toBe('secret');
    expect(await rows().get(key)).toEqual({ note: 'entity' });
    await kvs.deleteSecret(key);
    expect(await kvs.getSecret(key)).toBeUndefined();
  });

  it('what is read is detached from what was written and from the next read', async () => {
    const key = `${freshPrefix()}detached`;
    const written = { list: [1] };
    await kvs.set(key, written);
    written.list.push(2);
    const first = await kvs.get<{ list: number[] }>(key);
    expect(first).toEqual({ list: [1] });
    first?.list.push(3);
    expect(await kvs.get(key)).toEqual({ list: [1] });
  });

  it('metadata comes when asked for, creation survives an override', async () => {
    const key = `${freshPrefix()}metadata`;
    const options = { metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT, MetadataField.EXPIRE_TIME] };
    await kvs.set(key, 1);
    const before = await kvs.get<number>(key, options);
    await kvs.set(key, 2, { ttl: { value: 1, unit: 'HOURS' } });
    const after = await kvs.get<number>(key, options);
    expect(before).toEqual({ key, value: 1, createdAt: expect.any(Number), updatedAt: before?.createdAt });
    expect(after).toEqual({
      key,
      value: 2,
      createdAt: before?.createdAt,
      updatedAt: expect.any(Number),
      expireTime: new Date((after?.updatedAt ?? 0) + 3_600_000).toISOString(),
    });
    expect(after?.updatedAt).toBeGreaterThan(before?.updatedAt ?? Number.POSITIVE_INFINITY);
    expect(await kvs.get(key, {})).toEqual({ key, value: 2 });
  });

  it('FAIL_IF_EXISTS creates once and refuses the second with KEY_CONFLICT', async () => {
    const key = `${freshPrefix()}policy`;
    const attempts = [1, 2, 3, 4].map(number => rows().set(key, { number }, { keyPolicy: 'FAIL_IF_EXISTS' }));
    const outcomes = await Promise.allSettled(attempts);
    const lost = outcomes.filter(outcome => outcome.status === 'rejected');
    expect(lost).toHaveLength(3);
    expect(await refusalOf(Promise.reject(lost[0]?.reason))).toEqual({ code: 'KEY_CONFLICT', status: 409 });
    const winner = outcomes.findIndex(outcome => outcome.status === 'fulfilled');
    expect(await rows().get(key)).toEqual({ number: winner + 1 });
    await rows().set(key, { number: 9 }, { keyPolicy: 'OVERRIDE' });
    expect(await rows().get(key)).toEqual({ number: 9 });
  });

  it('returnValue gives the previous or the latest value, and nothing when there was none', async () => {
    const key = `${freshPrefix()}return`;
    const previous = { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' } as const;
    expect(await kvs.set(key, 'a', previous)).toBeUndefined();
    expect(await kvs.set(key, 'b', previous)).toEqual({ key, value: 'a' });
    const returnMetadataFields = [MetadataField.CREATED_AT];
    const latest = { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', returnMetadataFields } as const;
    expect(await kvs.set(key, 'c', { ...latest, returnMetadataFields: [...returnMetadataFields] })).toEqual({
      key,
      value: 'c',
      createdAt: expect.any(Number),
    });
  });

  it('a value with a time to live may outlive it by 48 hours, marked by its expireTime, and is then gone', async () => {
    const { advance } = theSite();
    const key = `${freshPrefix()}ttl`;
    const options = { metadataFields: [MetadataField.EXPIRE_TIME, MetadataField.UPDATED_AT] };
    await kvs.set(key, 'soon gone', { ttl: { value: 2, unit: 'DAYS' } });
    await kvs.set(`${key}-kept`, 'stays', { ttl: { value: 30, unit: 'DAYS' } });
    const written = await kvs.get<string>(key, options);
    expect(Date.parse(written?.expireTime ?? '')).toBe((written?.updatedAt ?? 0) + 2 * DAY_MS);
    if (advance === undefined) return;
    advance(3 * DAY_MS);
    const late = await kvs.get<string>(key, options);
    expect([undefined, written?.expireTime]).toContainEqual(late?.expireTime);
    advance(2 * DAY_MS);
    expect(await kvs.get(key)).toBeUndefined();
    await kvs.set(key, 'anew', { keyPolicy: 'FAIL_IF_EXISTS' });
    expect(await kvs.get(`${key}-kept`)).toBe('stays');
    await kvs.set(`${key}-kept`, 'for ever');
    advance(400 * DAY_MS);
    expect(await kvs.get(`${key}-kept`)).toBe('for ever');
  });

  it('a batch mixes plain keys and entities, does what it can and names what it cannot', async () => {
    const prefix = freshPrefix();
    const [plain, row] = [`${prefix}plain`, `${prefix}row`];
    const set = await kvs.batchSet<unknown>([
      { key: plain, value: 1, options: { ttl: { value: 1, unit: 'DAYS' } } },
      { key: row, value: { number: 1 }, entityName: 'contract-row' },
      { key: plain, value: { number: 2 }, entityName: 'contract-row' },
      { key: `${prefix}wrong`, value: { number: 1.5 }, entityName: 'contract-row' },
    ]);
    expect(set.successfulKeys).toEqual(
      expect.arrayContaining([
        { key: plain },
        { key: row, entityName: 'contract-row' },
        { key: plain, entityName: 'contract-row' },
      ]),
    );
    expect(set.failedKeys).toEqual([
      {
        key: `${prefix}wrong`,
        entityName: 'contract-row',
        error: { code: 'INVALID_ENTITY_VALUE', message: expect.any(String) },
      },
    ]);
    const got = await kvs.batchGet([{ key: plain }, { key: row, entityName: 'contract-row' }, { key: row }]);
    expect(got.successfulKeys).toHaveLength(2);
    expect(got.successfulKeys).toContainEqual(expect.objectContaining({ key: plain, value: 1 }));
    expect(got.successfulKeys).toContainEqual(
      expect.objectContaining({ key: row, entityName: 'contract-row', value: { number: 1 } }),
    );
    const expiring = await kvs.get(plain, { metadataFields: [MetadataField.EXPIRE_TIME] });
    expect(expiring).toEqual({ key: plain, value: 1, expireTime: expect.any(String) });
    const gone = await kvs.batchDelete([{ key: plain }, { key: `${prefix}never` }]);
    expect(gone).toEqual({ successfulKeys: [{ key: plain }, { key: `${prefix}never` }], failedKeys: [] });
    expect(await kvs.get(plain)).toBeUndefined();
    expect(await rows().get(plain)).toEqual({ number: 2 });
  });
}
