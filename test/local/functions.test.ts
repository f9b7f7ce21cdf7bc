import { account } from '../../local/demo/people';
import { type Echo, startEcho } from './echo';

describe('functions of the app', () => {
  let echo: Echo;
  beforeAll(async () => {
    echo = await startEcho({ limits: { resolverMs: 700, requestBytes: 1000, responseBytes: 2000 } });
  });
  afterAll(() => echo.stop());

  test('run as the person whom the host knows, whatever the payload says', async () => {
    const forged = { accountId: account('mirko'), context: { accountId: account('mirko') } };
    expect(await echo.ask('ngozi', 'whoAmI', forged)).toMatchObject({ accountId: account('ngozi') });
  });

  test('of two people at the same time do not mix', async () => {
    const asked = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 'ngozi' : 'willemijn'));
    const answers = await Promise.all(asked.map((slug, at) => echo.ask(slug, 'whoAmI', { wait: 30 - at })));
    expect(answers).toEqual(asked.map(slug => expect.objectContaining({ accountId: account(slug) })));
  });

  test('get the context of the module and place they were called from', async () => {
    expect(await echo.ask('ngozi', 'whoAmI')).toMatchObject({
      moduleKey: 'echo-context',
      extension: {
        type: 'jira:issueContext',
        issue: { id: '10301', key: 'TIL-300', type: 'Epic', typeId: '10000' },
        project: { id: '10003', key: 'TIL', type: 'software' },
      },
    });
    expect(await echo.ask('ngozi', 'whoAmI', {}, { module: 'echo-project', project: '10003' })).toMatchObject({
      extension: { type: 'jira:projectPage', project: { id: '10003' }, board: { id: '3', type: 'kanban' } },
    });
  });

  test('are refused where Jira does not show the module to the person', async () => {
    await expect(echo.ask('yara', 'whoAmI')).rejects.toThrow('Jira does not show');
    await expect(echo.ask('odile', 'whoAmI', {}, { issue: 'TIL-311' })).rejects.toThrow('Jira does not show');
    await expect(echo.ask('yara', 'whoAmI', {}, { module: 'echo-project', project: 'TIL' })).rejects.toThrow();
    await expect(echo.ask('yara', 'whoAmI', {}, { module: 'echo-global' })).resolves.toMatchObject({
      accountId: account('yara'),
    });
  });

  test('see nothing of the environment of this machine', async () => {
    process.env.ECHO_SECRET = 'not for the app';
    const other = await startEcho();
    expect(await other.ask('ngozi', 'environment')).toEqual({ NODE_ENV: 'production', TZ: 'UTC' });
    delete process.env.ECHO_SECRET;
    await other.stop();
  });

  test('cannot call an address that the manifest does not name, nor open a socket', async () => {
    const refusal = { refused: true, name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 };
    const answer = await echo.ask('ngozi', 'leave', { url: 'https://example.com/x' });
    expect(answer).toMatchObject(refusal);
    expect(answer).toMatchObject({ message: expect.stringContaining('https://example.com/x') });
    expect(await echo.ask('ngozi', 'socket')).toMatchObject(refusal);
  });

  test('get JSON back: dates are text, what JSON lacks is gone, nothing becomes {}', async () => {
    expect(await echo.ask('ngozi', 'dates')).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      now: expect.any(Number),
      parts: {},
    });
    expect(await echo.ask('ngozi', 'nothing')).toEqual({});
  });

  test('that throw reject with their message', async () => {
    await expect(echo.ask('ngozi', 'fail')).rejects.toThrow('the echo failed');
    await expect(echo.ask('ngozi', 'no such function')).rejects.toThrow(
      "Resolver has no definition for 'no such function'.",
    );
  });

  test('that never end are ended, and the next call works', async () => {
    await expect(echo.ask('ngozi', 'forever')).rejects.toThrow('took longer than 0.7 s');
    expect(await echo.ask('ngozi', 'nothing')).toEqual({});
  });

  test('that end their process reject, and the next call works', async () => {
    await expect(echo.ask('ngozi', 'die')).rejects.toThrow('the function process is gone');
    expect(await echo.ask('ngozi', 'nothing')).toEqual({});
  });

  test('take and return no more than the platform carries', async () => {
    await expect(echo.ask('ngozi', 'nothing', { text: 'x'.repeat(1000) })).rejects.toThrow('larger than 1000 bytes');
    await expect(echo.ask('ngozi', 'large', { bytes: 3000 })).rejects.toThrow('larger than 2000 bytes');
  });

  test('live in the time of the site', async () => {
    echo.forge.clock.moveTo('2031-05-01T12:00:00Z');
    const { now } = (await echo.ask('ngozi', 'dates')) as { now: number };
    expect(new Date(now).toISOString()).toMatch(/^2031-05-01T12:0/);
    echo.forge.clock.moveBy(-echo.forge.clock.offset());
  });
});
