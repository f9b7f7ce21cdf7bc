import { FAULTS, openFaults, type Rates } from '../../../local/faults/faults';
import { type BackgroundSite, startBackground, work } from './site';

jest.setTimeout(30_000);

const NONE: Rates = Object.fromEntries(FAULTS.map(fault => [fault, 0]));
const always = (fault: (typeof FAULTS)[number]) => ({ seed: 'a test', rates: { ...NONE, [fault]: 1 } });

describe('[faults] what goes wrong', () => {
  const quiet = { isQuiet: () => false, log: () => undefined };
  const decisions = (seed: string) => {
    const faults = openFaults({ seed, rates: { throttled: 0.5 }, ...quiet });
    return Array.from({ length: 40 }, () => faults.happens('throttled', 'here'));
  };

  test('is the same for the same seed, and about as often as it should', () => {
    expect(decisions('one')).toEqual(decisions('one'));
    expect(decisions('one')).not.toEqual(decisions('two'));
    const faults = openFaults({ seed: 'often', rates: { broken: 0.2 }, ...quiet });
    const times = Array.from({ length: 2_000 }, () => faults.happens('broken', 'here')).filter(Boolean).length;
    expect([times > 320, times < 480]).toEqual([true, true]);
  });

  test('does not depend on what else could have', () => {
    const faults = openFaults({ seed: 'one', rates: { throttled: 0.5 }, ...quiet });
    const mixed = Array.from({ length: 40 }, () => {
      faults.happens('late', 'elsewhere');
      return faults.happens('throttled', 'here');
    });
    expect(mixed).toEqual(decisions('one'));
  });

  test('has a rate from 0 to 1', () => {
    expect(() => openFaults({ seed: 'x', rates: { late: 2 }, ...quiet })).toThrow('the rate of late');
  });
});

describe('[faults] the app sees', () => {
  let site: BackgroundSite;
  afterEach(() => site.stop());
  const entity = (key: string) => site.call('entity', { key, text: key, version: 1 });

  test('Jira throttled, with the time to wait', async () => {
    site = await startBackground({ faults: always('throttled') });
    expect(site.lines).toContain('[local] FAULTS from the seed "a test"');
    expect(await site.call('jira')).toEqual({ status: 429, retryAfter: expect.stringMatching(/^\d+$/) });
  });

  test('Jira broken, but not while the site is given its past', async () => {
    site = await startBackground({ faults: always('broken') });
    expect(await site.call('jira')).toMatchObject({ status: 503 });
    expect(await site.forge.prepare(() => site.call('jira'))).toMatchObject({ status: 200 });
  });

  test('an error though its write is there', async () => {
    site = await startBackground({ faults: always('lostAnswer') });
    await expect(entity('kept')).rejects.toThrow();
    expect(await site.call('query')).toEqual(['kept']);
  });

  test('events twice', async () => {
    site = await startBackground({ faults: always('duplicate') });
    await site.push('job', [work('double')]);
    await site.forge.queueSettled();
    expect(await site.notes('double')).toHaveLength(2);
    expect(await site.call('stats', { job: 'job' })).toMatchObject({ body: { success: 1 } });
  });

  test('events late', async () => {
    site = await startBackground({ faults: always('late') });
    await site.push('job', [work('late')]);
    await site.forge.queueSettled();
    expect(await site.notes('late')).toEqual([]);
    site.forge.clock.moveBy(180_000);
    await site.forge.queueSettled();
    expect(await site.notes('late')).toHaveLength(1);
  });

  test('somebody faster in a transaction with conditions', async () => {
    site = await startBackground({ faults: always('lostRace') });
    await entity('raced');
    expect(await site.call('replace', { key: 'raced', from: 1 })).toEqual({ code: 'CONDITIONAL_CHECK_FAILED' });
  });

  test('queries that lag behind, for a few writes', async () => {
    site = await startBackground({ faults: always('staleQuery') });
    await entity('a');
    expect(await site.call('query')).toEqual(['a']);
    await entity('b');
    expect(await site.call('query')).toEqual(['a']);
    for (const key of ['c', 'd', 'e']) await entity(key);
    expect(await site.call('query')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
