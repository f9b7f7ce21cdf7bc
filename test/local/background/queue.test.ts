import { type BackgroundSite, startBackground, work } from './site';

jest.setTimeout(30_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let site: BackgroundSite;
afterEach(() => site.stop());

const move = async (milliseconds: number) => {
  site.forge.clock.moveBy(milliseconds);
  await site.forge.queueSettled();
};

describe('[Forge async events] an event of the queue', () => {
  test('reaches its consumer right after the push, as nobody, with the documented fields', async () => {
    site = await startBackground();
    expect(await site.push('job-1', [work('a'), work('b', {}, { concurrency: { key: 'k', limit: 1 } })])).toMatchObject(
      {
        status: 201,
      },
    );
    await site.forge.queueSettled();
    const event = { queueName: 'work', jobId: 'job-1', eventId: expect.any(String) };
    const noted = { moduleKey: 'work-consumer', principal: null };
    expect(await site.notes('a')).toEqual([
      expect.objectContaining({ ...noted, event: { ...event, body: { name: 'a' } } }),
    ]);
    expect(await site.notes('b')).toMatchObject([{ event: { ...event, concurrency: { key: 'k', limit: 1 } } }]);
  });

  test('waits for its delay by the clock of the site', async () => {
    site = await startBackground();
    await site.push('job', [work('late', {}, { delayInSeconds: 900 })]);
    await move(14 * MINUTE);
    expect(await site.notes('late')).toEqual([]);
    await move(MINUTE);
    expect(await site.notes('late')).toMatchObject([{ event: { delayInSeconds: 900 } }]);
  });

  test('comes back when its consumer returns an InvocationError, with what that said', async () => {
    site = await startBackground();
    const retry = { retryAfter: 60, retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED', retryData: { left: 2 } };
    await site.push('job', [work('again', { retry, times: 2 })]);
    await site.forge.queueSettled();
    await move(59_000);
    expect(await site.notes('again')).toHaveLength(1);
    await move(MINUTE);
    await move(MINUTE);
    const notes = await site.notes('again');
    expect(notes.map(each => each.event.retryContext)).toEqual([
      undefined,
      expect.objectContaining({ retryCount: 1, retryReason: retry.retryReason, retryData: retry.retryData }),
      expect.objectContaining({
        retryCount: 2,
        retentionWindow: { startTime: expect.any(String), remainingTimeMs: expect.any(Number) },
      }),
    ]);
    expect(new Set(notes.map(each => each.event.eventId)).size).toBe(3);
    expect(await site.call('stats', { job: 'job' })).toEqual({
      status: 200,
      body: { success: 1, inProgress: 0, failed: 0 },
    });
  });

  test('comes back when its consumer throws or runs out of time, each time later', async () => {
    site = await startBackground({ limits: { backgroundMs: 1_500 } });
    await site.push('job', [work('broken', { fails: true }), work('stuck', { stays: true })]);
    await site.forge.queueSettled();
    await move(5_000);
    const reasons = async (name: string) =>
      (await site.notes(name)).map(each => (each.event.retryContext as { retryReason?: string })?.retryReason);
    expect(await reasons('broken')).toEqual([undefined, 'FUNCTION_PLATFORM_UNKNOWN_ERROR']);
    expect(await reasons('stuck')).toEqual([undefined, 'FUNCTION_TIME_OUT']);
  });

  test('is dead when its retention of 24 hours has passed, until somebody delivers it', async () => {
    site = await startBackground();
    await site.push('job', [work('hopeless', { fails: true, times: 2 })]);
    await site.forge.queueSettled();
    await move(25 * HOUR);
    await move(HOUR);
    expect(await site.notes('hopeless')).toHaveLength(2);
    expect(await site.call('stats', { job: 'job' })).toMatchObject({ body: { failed: 1 } });
    expect(site.lines.join('\n')).toContain('EVENT IS DEAD after 2 calls: queue "work": the work failed');

    const address = site.forge.urlFor('61c7d9f02e8a5b007b5f5502', '/jira/background');
    const page = async () => (await fetch(address)).text();
    const button = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`);
    expect(await page()).toMatch(/Dead<.*the work failed/s);
    const [, id = ''] = button('run').exec(await page()) ?? [];
    const press = (name: string, origin = site.forge.url) =>
      fetch(address, { method: 'POST', headers: { origin }, body: new URLSearchParams({ [name]: id }) });
    expect((await press('run', 'http://elsewhere.test')).status).toBe(403);
    await press('run');
    expect(await site.notes('hopeless')).toHaveLength(3);
    expect(await page()).toContain('Nothing is waiting');
    expect(await site.call('stats', { job: 'job' })).toMatchObject({ body: { success: 1, failed: 0 } });
  });

  test('is discarded by an administrator, and by nobody else', async () => {
    site = await startBackground();
    await site.push('job', [work('unwanted', {}, { delayInSeconds: 60 })]);
    // What the start of the site tells the app is not on the page any more.
    await site.forge.queueSettled();
    const address = (slug: string) => `${site.forge.url}/as/${slug}/jira/background`;
    const [, discard = ''] = /name="discard" value="([^"]+)"/.exec(await (await fetch(address('mirko'))).text()) ?? [];
    const press = (slug: string) =>
      fetch(address(slug), {
        method: 'POST',
        headers: { origin: site.forge.url },
        body: new URLSearchParams({ discard }),
      });
    expect((await press('ngozi')).status).toBe(404);
    expect(await site.call('stats', { job: 'job' })).toMatchObject({ body: { inProgress: 1 } });
    expect(await (await press('mirko')).text()).toContain('Nothing is waiting');
    await move(HOUR);
    expect(await site.notes('unwanted')).toEqual([]);
  });

  test('goes no faster than its concurrency, over all queues', async () => {
    site = await startBackground({ queue: 'on-request' });
    const alone = { concurrency: { key: 'one at a time', limit: 1 } };
    await site.push('job', [work('x', { waits: 40 }, alone), work('y', { waits: 40 }, alone)]);
    await site.push('job', [work('z', { waits: 40 }, alone)], 'long');
    await site.forge.runQueue();
    const spans = await Promise.all(
      ['x', 'y', 'z'].map(async name => {
        const [[begin], [end]] = await Promise.all([site.notes(name), site.notes(`${name}-ended`)]);
        return { begin: begin?.at ?? '', end: end?.at ?? '' };
      }),
    );
    const [first, second, third] = spans.sort((a, b) => a.begin.localeCompare(b.begin));
    expect([first, second, third].every(each => each && each.begin < each.end)).toBe(true);
    expect((first?.end ?? '') <= (second?.begin ?? '') && (second?.end ?? '') <= (third?.begin ?? '')).toBe(true);
  });

  test('waits for `runQueue` where the host is told so, and takes what follows from it along', async () => {
    site = await startBackground({ queue: 'on-request' });
    await site.push('job', [work('first', { pushes: { queue: 'long', events: [work('second')] } })]);
    await move(HOUR);
    expect(await site.notes('first')).toEqual([]);
    await site.forge.runQueue();
    expect(await site.notes('second')).toMatchObject([{ moduleKey: 'long-consumer' }]);
  });

  test('is taken back with its job as long as it waits', async () => {
    site = await startBackground();
    await site.push('job', [work('now'), work('later', {}, { delayInSeconds: 60 })]);
    await site.forge.queueSettled();
    expect(await site.call('stats', { job: 'job' })).toMatchObject({ body: { success: 1, inProgress: 1, failed: 0 } });
    expect(await site.call('cancel', { job: 'job' })).toMatchObject({ status: 204 });
    await move(HOUR);
    expect(await site.notes('later')).toEqual([]);
    expect(await site.call('stats', { job: 'job' })).toMatchObject({ body: { success: 1, inProgress: 0 } });
  });

  test('is due a quarter of an hour from now at the latest where the clock goes back', async () => {
    site = await startBackground();
    site.forge.clock.moveBy(48 * HOUR);
    await site.push('job', [work('back', {}, { delayInSeconds: 60 })]);
    await move(-48 * HOUR);
    expect(await site.notes('back')).toEqual([]);
    await move(15 * MINUTE);
    expect(await site.notes('back')).toHaveLength(1);
  });

  test('is delivered while the site is given its past, and before the clock is back', async () => {
    site = await startBackground();
    await site.forge.prepare(async () => {
      site.forge.clock.moveTo('2020-02-29T12:00:00Z');
      await site.push('job', [work('past')]);
    });
    expect((await site.notes('past')).map(each => each.at.slice(0, 10))).toEqual(['2020-02-29']);
  });
});

describe('[Forge async events] what the queue refuses', () => {
  beforeEach(async () => {
    site = await startBackground({ queue: 'on-request' });
  });
  const big = 'x'.repeat(101 * 1024);

  test('each refusal has the status that @forge/events knows', async () => {
    expect(await site.push('j', [work('a', { big }), work('b', { big })])).toEqual({
      status: 413,
      body: { errorMessage: 'The maximum payload size is 200KB.' },
    });
    expect(await site.push('j', Array(51).fill(work('a')))).toMatchObject({ status: 400 });
    expect(await site.push('j', [])).toMatchObject({ status: 400 });
    expect(await site.push('j', [work('a')], 'nobody')).toMatchObject({ status: 400 });
    expect(site.lines.join('\n')).toContain('no consumer takes the queue "nobody"');
    expect(await site.call('stats', { job: 'unknown' })).toMatchObject({ status: 404 });
    expect(await site.call('cancel', { job: 'unknown' })).toMatchObject({ status: 404 });
    expect(await site.call('post', { path: '/webhook/queue/peek/{contextAri}', body: {} })).toMatchObject({
      status: 501,
    });
  });

  test('wrong events of a push are told of one by one, and the others are taken', async () => {
    const events = [
      work('good'),
      work('late', {}, { delayInSeconds: 901 }),
      { body: 'text' },
      work('none', {}, { concurrency: { key: 'k', limit: 0 } }),
    ];
    const answer = await site.push('mixed', events);
    expect(answer).toMatchObject({ status: 202, body: { failedEvents: [{ index: 1 }, { index: 2 }, { index: 3 }] } });
    expect(await site.call('stats', { job: 'mixed' })).toMatchObject({ body: { inProgress: 1 } });
    expect(await site.push('long', [work('a', { big })], 'long')).toMatchObject({
      status: 202,
      body: { failedEvents: [{ index: 0, errorMessage: expect.stringContaining('100KB') }] },
    });
  });

  test('more than 500 events a minute', async () => {
    const fifty = Array(50).fill(work('many'));
    const statuses: number[] = [];
    for (let push = 0; push < 11; push += 1) statuses.push((await site.push('many', fifty)).status);
    expect(statuses).toEqual([...Array(10).fill(201), 429]);
  });
});
