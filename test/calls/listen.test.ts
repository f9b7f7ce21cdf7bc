import { randomUUID } from 'node:crypto';
import { assess, shareIntent } from '../negotiation/moves';
import { hearing, passOf, told } from './hearing';
import { type AppSite, openAs, QUARTER, roomOf, startSite, WHICH } from './site';

let site: AppSite;
afterEach(() => site.stop());

describe('who may listen', () => {
  beforeEach(async () => {
    site = await startSite();
    await openAs(site, 'tomasz');
  });

  test.each(['tomasz', 'odile', 'beatrix'])('%s, who may browse the work item, is given a pass', async slug => {
    const { channel, token, expiresAt, now } = await passOf(site, slug);
    expect({ channel, token }).toEqual({ channel: expect.stringContaining(QUARTER), token: expect.any(String) });
    expect(expiresAt > now).toBe(true);
  });

  test('who may not browse it is given none, wherever they ask from', async () => {
    for (const where of [{ module: 'leader-page' }, { module: 'work-item-context', issue: 'RHY-140' }])
      expect(await site.ask('yara', 'listen', WHICH, where)).toMatchObject({
        ok: false,
        refusal: { code: 'cannot-browse' },
      });
  });

  test('a pass is for one negotiation, and a channel without its token is silent', async () => {
    const { channel, token } = await passOf(site, 'odile');
    const without = await hearing(site, 'odile', { channel });
    await expect(hearing(site, 'odile', { channel: channel.replace(QUARTER, '2027-Q2'), token })).rejects.toThrow(
      'CHANNEL_NAME_MISMATCH',
    );
    const heard = await hearing(site, 'odile', { channel, token });
    await site.move('tomasz', shareIntent);
    expect({ heard, without }).toEqual({ heard: [told(1)], without: [] });
  });
});

describe('what is told', () => {
  beforeEach(async () => {
    site = await startSite();
  });

  test('[N23] every saved move, with the ids and the version and nothing else', async () => {
    const heard = await hearing(site, 'odile');
    await openAs(site, 'tomasz');
    await site.move('tomasz', shareIntent);
    await site.move('odile', assess);
    expect(heard).toEqual([told(0), told(1), told(2)]);
  });

  test('[N26] a move that is refused, or repeated, is told to nobody again', async () => {
    await openAs(site, 'tomasz');
    const heard = await hearing(site, 'odile');
    const move = { ...shareIntent, id: randomUUID(), seen: 0 };
    await site.ask('tomasz', 'play', { ...WHICH, move });
    await site.ask('tomasz', 'play', { ...WHICH, move });
    expect(await site.ask('tomasz', 'play', { ...WHICH, move: { ...move, id: randomUUID() } })).toMatchObject({
      ok: false,
    });
    expect(heard).toEqual([told(1)]);
  });

  test('a change of what the outcome remembers, under no quarter and with the version of that', async () => {
    await openAs(site, 'tomasz');
    await site.move('tomasz', shareIntent);
    await site.move('odile', assess);
    const heard = await hearing(site, 'tomasz');
    const { outcomeId } = WHICH;
    const page = await site.ask('odile', 'outcome', { outcomeId });
    if (!page.ok) throw new Error(page.refusal.code);
    const readings = [{ value: 36, on: '2026-11-20', source: 'Product analytics' }];
    const answer = await site.ask('odile', 'recordReadings', { outcomeId, seen: page.value.seen, readings });
    expect(answer).toMatchObject({ ok: true });
    expect(heard).toEqual([{ outcomeId, quarter: null, version: page.value.seen + 1 }]);
  });
});

describe('where realtime fails', () => {
  beforeEach(async () => {
    site = await startSite({ realtimeOperations: 0 });
  });

  test('a move is made all the same, and the log says what was not told', async () => {
    await openAs(site, 'tomasz');
    expect(await site.move('tomasz', shareIntent)).toMatchObject({ ok: true, value: { negotiation: { version: 1 } } });
    expect((await roomOf(site, 'odile')).negotiation.version).toBe(1);
    expect(site.lines.join('\n')).toMatch(/\[announce\] .*10101 2027-Q1 version 1.*RATE_LIMIT_EXCEEDED/s);
  });

  test('a page that asks for a pass is told that there is none at the moment', async () => {
    await openAs(site, 'tomasz');
    await expect(site.ask('tomasz', 'listen', WHICH)).rejects.toThrow('Something failed on our side');
  });
});
