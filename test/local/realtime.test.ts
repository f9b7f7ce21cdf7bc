import { account } from '../../local/demo/people';
import type { PageChannel } from '../../local/forge';
import { changePerson } from '../../local/jira/change/person';
import { type Channels, refused, startChannels, unheard } from './channels';
import { startEcho } from './echo';

let on: Channels;
beforeAll(async () => {
  on = await startChannels();
});
beforeEach(() => {
  on.echo.lines.length = 0;
});
afterEach(() => on.silence());
afterAll(() => on.stop());

describe('[Forge Realtime] what a function publishes', () => {
  test('reaches everybody who listens in the same module on the same work item, as it was sent', async () => {
    const ngozi = on.listen('ngozi', { channelName: 'moves' });
    const elio = on.listen('elio', { channelName: 'moves' });
    expect(await on.publish('ines', 'moves', { version: 2, by: { name: 'Ines' } })).toEqual({
      eventId: expect.any(String),
      eventTimestamp: expect.stringMatching(/^\d{13}$/),
    });
    await on.publish('ines', 'moves', 'text');
    expect(ngozi).toEqual([{ version: 2, by: { name: 'Ines' } }, 'text']);
    expect(elio).toEqual(ngozi);
  });

  test('reaches no other work item, module or channel', async () => {
    const others = [
      on.listen('ngozi', { channelName: 'moves' }, { issue: 'TIL-303' }),
      on.listen('ngozi', { channelName: 'moves' }, { module: 'echo-panel', issue: 'TIL-300' }),
      on.listen('ngozi', { channelName: 'moves' }, { module: 'echo-project', project: 'TIL' }),
      on.listen('ngozi', { channelName: 'other' }),
      on.listen('ngozi', { channelName: 'moves', isGlobal: true }),
    ];
    expect(await on.publish('ngozi', 'moves', { version: 3 })).toEqual(unheard);
    expect(others).toEqual([[], [], [], [], []]);
  });

  test('reaches the whole installation on a global channel, and there alone', async () => {
    const ngozi = on.listen('ngozi', { channelName: 'moves', isGlobal: true });
    const yara = on.listen('yara', { channelName: 'moves', isGlobal: true }, { module: 'echo-global' });
    const place = on.listen('ngozi', { channelName: 'moves' });
    await on.publishGlobal('ines', 'moves', { version: 4 });
    expect([ngozi, yara, place]).toEqual([[{ version: 4 }], [{ version: 4 }], []]);
  });

  test('reaches nobody who stopped listening', async () => {
    const stayed = on.listen('ngozi', { channelName: 'moves' });
    const left = on.listen('elio', { channelName: 'moves' });
    on.stopLast();
    await on.publish('ines', 'moves', 'after');
    expect([stayed, left]).toEqual([['after'], []]);
  });

  test('may be text or an object, up to a size', async () => {
    const heard = on.listen('ngozi', { channelName: 'moves' });
    const problem = refused('Error publishing event to channel');
    expect(await on.publish('ngozi', 'moves', 7)).toEqual(problem);
    expect(await on.publish('ngozi', 'moves', { text: 'x'.repeat(200 * 1024) })).toEqual(problem);
    expect(on.echo.lines.join()).toContain('larger than 204800 bytes');
    expect(heard).toEqual([]);
  });
});

describe('[Forge Realtime contextOverrides]', () => {
  const project: PageChannel = { channelName: 'moves', contextOverrides: ['project'] };

  test('replace module and place by what they name, for whoever names the same', async () => {
    const page = on.listen('ngozi', project, { module: 'echo-project', project: 'TIL' });
    const block = on.listen('elio', project, { issue: 'TIL-303' });
    const elsewhere = on.listen('odile', project, { module: 'echo-project', project: 'HRB' });
    const narrower = on.listen('ngozi', { channelName: 'moves', contextOverrides: ['project', 'issue'] });
    const plain = on.listen('ngozi', { channelName: 'moves' });
    await on.publish('ines', 'moves', 'to the project', { contextOverrides: ['project'] });
    expect([page, block]).toEqual([['to the project'], ['to the project']]);
    expect([elsewhere, narrower, plain]).toEqual([[], [], []]);
  });

  test('may name nothing, which everybody on the site may then hear', async () => {
    const heard = on.listen('yara', { channelName: 'moves', contextOverrides: [] }, { module: 'echo-global' });
    await on.publish('ngozi', 'moves', 'to all', { contextOverrides: [] });
    expect(heard).toEqual(['to all']);
  });

  test('are refused where the page is in no such place', async () => {
    const global = { module: 'echo-global' };
    const heard = on.listen('ngozi', { channelName: 'moves', contextOverrides: [] }, global);
    for (const contextOverrides of [['project'], ['space'], ['toString']]) {
      expect(() => on.listen('ngozi', { channelName: 'moves', contextOverrides }, global)).toThrow(
        'Unauthorized request',
      );
      expect(await on.publish('ngozi', 'moves', 'x', { contextOverrides }, global)).toEqual(
        refused('Unauthorized request'),
      );
    }
    expect(heard).toEqual([]);
    expect(on.echo.lines.join()).toContain('there is no project where this page is');
  });
});

test('[Forge Realtime] a function that no page called has no place to publish in, only global channels', async () => {
  const place = on.listen('ngozi', { channelName: 'echoes' });
  const everywhere = on.listen('ngozi', { channelName: 'echoes', isGlobal: true });
  await on.echo.forge.runSchedule('echo-daily');
  expect([place, everywhere]).toEqual([[], [{ at: 2 }]]);
  const { value } = (await on.echo.ask('ngozi', 'recall', { key: 'published by schedule' })) as { value: unknown[] };
  expect(value).toEqual([
    refused('Unauthorized request'),
    { eventId: expect.any(String), eventTimestamp: expect.any(String) },
  ]);
});

describe('[Forge Realtime replaySeconds] a listener', () => {
  test('hears first what was published in the last seconds that it asks for', async () => {
    on.listen('ngozi', { channelName: 'late' });
    await on.publish('ngozi', 'late', 'old');
    on.echo.forge.clock.moveBy(60_000);
    await on.publish('ngozi', 'late', 'new');
    expect(on.listen('elio', { channelName: 'late', replaySeconds: 30 })).toEqual(['new']);
    expect(on.listen('elio', { channelName: 'late', replaySeconds: 90 })).toEqual(['old', 'new']);
    expect(on.listen('elio', { channelName: 'late' })).toEqual([]);
    expect(on.listen('elio', { channelName: 'late', replaySeconds: 90 }, { issue: 'TIL-303' })).toEqual([]);
  });
});

describe('[Forge Realtime] nothing is delivered to people', () => {
  test('who may not see the page that would listen', () => {
    expect(() => on.listen('yara', { channelName: 'moves' })).toThrow('Jira does not show');
  });

  test('who could see it once, and now cannot', async () => {
    const own = await startChannels();
    try {
      const stays = own.listen('ngozi', { channelName: 'moves' });
      const leaves = own.listen('beatrix', { channelName: 'moves' });
      await own.publish('ngozi', 'moves', 'first');
      const { jira } = own.echo.forge;
      const beatrix = jira.person(account('beatrix'));
      const mirko = { actor: { kind: 'user' as const, accountId: account('mirko') }, byApp: false };
      expect(beatrix && changePerson(jira, mirko, beatrix, 'deactivate')).toEqual({ done: true });
      await own.publish('ngozi', 'moves', 'second');
      expect([stays, leaves]).toEqual([['first', 'second'], ['first']]);
    } finally {
      await own.stop();
    }
  });
});

test('[Forge limits: Realtime] more operations than a second allows are refused, but not while the site is prepared', async () => {
  const own = await startEcho();
  try {
    const many = () => own.ask('ngozi', 'publishTimes', { times: 300 });
    expect(await own.forge.prepare(many)).toEqual({ errors: [] });
    expect(await many()).toEqual({
      errors: expect.arrayContaining([{ message: 'RATE_LIMIT_EXCEEDED', status: 429 }]),
    });
  } finally {
    await own.stop();
  }
});
