import { type BackgroundSite, startBackground } from './site';

jest.setTimeout(30_000);

let site: BackgroundSite;
afterEach(() => site.stop());

const updated = (selfGenerated = false, more: object = {}) => ({
  name: 'avi:jira:updated:issue',
  payload: { timestamp: '1790000000000', issue: { id: '10301', key: 'TIL-300' }, ...more },
  selfGenerated,
});
const happen = async (event: Parameters<typeof site.forge.publish>[0]) => {
  site.forge.publish(event);
  await site.forge.queueSettled();
};
/** What triggers noted, without what the start of the site told them. */
const heard = async (trigger: string) => (await site.notes(trigger)).map(each => each.event);

describe('[Forge trigger] an event', () => {
  test('reaches every trigger that listens to it, as nobody, and says what it is', async () => {
    site = await startBackground();
    await happen(updated());
    const event = { eventType: 'avi:jira:updated:issue', selfGenerated: false, ...updated().payload };
    expect(await heard('others-changes')).toEqual([event]);
    expect(await site.notes('every-change')).toMatchObject([{ event, principal: null, moduleKey: 'every-change' }]);
    await happen({ name: 'avi:jira:created:issue', payload: {}, selfGenerated: false });
    expect(await heard('every-change')).toHaveLength(1);
  });

  test('that the app caused itself passes over those who ignore it', async () => {
    site = await startBackground();
    await happen(updated(true));
    expect([await heard('others-changes'), await heard('every-change')]).toEqual([
      [],
      [expect.objectContaining({ selfGenerated: true })],
    ]);
  });

  test('under a filter that cannot be evaluated goes where onError sends it, and a line says so', async () => {
    site = await startBackground();
    expect(site.lines).toContain('[local] NOT EMULATED: filter.expression of "judged", this host ignores it');
    await happen({ name: 'avi:jira:deleted:issue', payload: {}, selfGenerated: false });
    expect([await heard('judged'), await heard('judged-anyway')]).toEqual([[], [expect.any(Object)]]);
    expect(site.lines.filter(line => line.includes('cannot be evaluated'))).toHaveLength(2);
  });

  test('that is larger than 200 KB is dropped, loudly', async () => {
    site = await startBackground();
    await happen(updated(false, { comment: 'x'.repeat(200 * 1024) }));
    expect(await heard('every-change')).toEqual([]);
    expect(site.lines.join('\n')).toMatch(/EVENT avi:jira:updated:issue for "every-change": dropped, its \d+ bytes/);
  });

  test('comes back at most four times when the trigger asks for it', async () => {
    site = await startBackground();
    const retry = { retryAfter: 10, retryData: { seen: true } };
    await site.call('keep', { key: 'told-every-change', value: { retry } });
    await happen(updated());
    for (let minute = 0; minute < 8; minute += 1) {
      site.forge.clock.moveBy(60_000);
      await site.forge.queueSettled();
    }
    const counts = (await heard('every-change')).map(
      each => (each.retryContext as { retryCount: number } | undefined)?.retryCount,
    );
    expect(counts).toEqual([undefined, 1, 2, 3, 4]);
    expect(site.lines.join('\n')).toContain('EVENT IS DEAD after 5 calls: trigger "every-change"');
  });

  test('that its trigger fails on is dead at once', async () => {
    site = await startBackground();
    await site.call('keep', { key: 'told-every-change', value: { fails: true } });
    await happen(updated());
    site.forge.clock.moveBy(900_000);
    await site.forge.queueSettled();
    expect(await heard('every-change')).toHaveLength(1);
    expect(site.lines.join('\n')).toContain('the trigger failed');
  });

  test('that nobody was there for is delivered after the next start', async () => {
    site = await startBackground({ queue: 'on-request' });
    site.forge.publish(updated());
    await site.restart();
    await site.forge.runQueue();
    expect(await heard('every-change')).toHaveLength(1);
  });

  test('is on a page for administrators, with who heard it', async () => {
    site = await startBackground();
    await happen(updated(true));
    const page = (slug: string) => fetch(`${site.forge.url}/as/${slug}/jira/background`);
    const text = await (await page('mirko')).text();
    expect(text).toMatch(
      /avi:jira:updated:issue.*the app.*every-change.*not others-changes: the app caused it itself/s,
    );
    expect((await page('ngozi')).status).toBe(404);
  });
});
