import { account } from '../../local/demo/people';
import { type Echo, startEcho } from './echo';

describe('the platform as functions see it', () => {
  let echo: Echo;
  beforeAll(async () => {
    echo = await startEcho();
  });
  afterAll(() => echo.stop());

  test('asUser is the person, who sees what Jira lets them see', async () => {
    expect(await echo.ask('ngozi', 'issueAsUser', { id: '10302' })).toMatchObject({
      status: 200,
      body: { id: '10302', key: 'TIL-311', fields: { summary: expect.any(String) } },
    });
    expect(await echo.ask('odile', 'issueAsUser', { id: '10302' })).toEqual({
      status: 404,
      body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
    });
  });

  test('asApp is the app, whom issue security keeps out', async () => {
    expect(await echo.ask('ngozi', 'issueAsApp', { id: '10301' })).toMatchObject({ status: 200 });
    expect(await echo.ask('ngozi', 'issueAsApp', { id: '10302' })).toMatchObject({ status: 404 });
  });

  test('asUser for somebody else is refused', async () => {
    expect(await echo.ask('ngozi', 'somebodyElse', { accountId: account('mirko') })).toMatchObject({
      refused: true,
      name: 'NEEDS_AUTHENTICATION_ERR',
    });
  });

  test('a scope that the manifest lacks is refused in Jira’s words', async () => {
    expect(await echo.ask('ngozi', 'unscoped')).toEqual({
      status: 401,
      body: { code: 401, message: 'Unauthorized; scope does not match' },
    });
    expect(echo.lines.join()).toContain('the manifest lacks the scope read:jira-user');
  });

  test('what is not emulated answers 501 and says so', async () => {
    expect(await echo.ask('ngozi', 'unemulatedEndpoint')).toMatchObject({ status: 501 });
    expect(await echo.ask('ngozi', 'unemulatedPlatform')).toMatchObject({ refused: true });
    expect(echo.lines.filter(line => line.includes('NOT EMULATED'))).toEqual([
      expect.stringContaining('GET /rest/api/3/serverInfo'),
      expect.stringContaining('POST /graphql'),
    ]);
  });

  test('authorize() of the SDK knows who may edit', async () => {
    expect(await echo.ask('ngozi', 'authorize', { id: '10301' })).toEqual({ canEdit: true });
    expect(await echo.ask('beatrix', 'authorize', { id: '10301' })).toEqual({ canEdit: false });
  });

  test('storage keeps what functions save, and everything outlives a restart', async () => {
    await echo.ask('ngozi', 'remember', { key: 'a', value: { deep: [1] } });
    expect(await echo.ask('ngozi', 'rememberTwice', { key: 'b' })).toEqual({ code: 'KEY_CONFLICT' });
    echo.forge.clock.moveBy(86_400_000);
    await echo.restart();
    expect(await echo.ask('willemijn', 'recall', { key: 'a' })).toEqual({ value: { deep: [1] } });
    expect(echo.forge.clock.offset()).toBe(86_400_000);
  });
});
