import { account } from '../../local/demo/people';
import { type Echo, startEcho } from './echo';

let echo: Echo;
beforeAll(async () => {
  echo = await startEcho({ limits: { resolverMs: 2000 } });
});
beforeEach(() => {
  echo.lines.length = 0;
});
afterAll(() => echo.stop());

const where = (slug: string) => ({ person: account(slug), module: 'echo-context', issue: 'TIL-300' });
/** What the head of the block shows when the app's function answers so. */
const status = async (told: object) => {
  await echo.ask('ngozi', 'remember', { key: 'status', value: told });
  return echo.forge.status(where('ngozi'));
};
const shown = (type: string, value: object) => ({ status: { type, value } });

describe('[Forge dynamicProperties] the head of a context block', () => {
  test.each([
    ['lozenge', { label: 'Ngozi’s turn', type: 'inprogress' }],
    ['lozenge', { label: 'Signed', type: 'success' }],
    ['badge', { label: '12' }],
    ['icon', { label: 'Waiting', url: 'resource:pages;icon.svg' }],
  ])('shows a %s: %j', async (type, value) => {
    expect(await status({ answer: shown(type, value) })).toEqual({ type, value });
    expect(echo.lines).toEqual([]);
  });

  test('shows a lozenge without a colour in the default one', async () => {
    expect(await status({ answer: shown('lozenge', { label: 'New' }) })).toEqual({
      type: 'lozenge',
      value: { label: 'New', type: 'default' },
    });
  });

  test.each([[undefined], [null], [{}], [{ status: null }]])(
    'stays empty, and nobody complains, when the app has nothing to say: %j',
    async answer => {
      expect(await status({ answer })).toBeUndefined();
      expect(echo.lines).toEqual([]);
    },
  );

  test.each([
    ['a colour that Jira does not have', shown('lozenge', { label: 'Signed', type: 'green' }), 'status.value.type'],
    ['no label', shown('lozenge', { type: 'new' }), 'status.value.label'],
    ['a badge that is no number', shown('badge', { label: 'many' }), 'should be a number'],
    ['a badge that is a number and not text', shown('badge', { label: 3 }), 'status.value.label'],
    ['an icon from elsewhere', shown('icon', { label: 'I', url: 'https://example.com/i.svg' }), 'resource:'],
    ['another type', shown('text', { label: 'Signed' }), 'status.type'],
    ['no type', { status: { label: 'Signed' } }, 'status.type'],
    ['text', 'Signed', 'the answer'],
  ])('stays empty, and a line says why, with %s', async (_, answer, problem) => {
    expect(await status({ answer })).toBeUndefined();
    expect(echo.lines).toEqual([expect.stringContaining('REFUSED STATUS of "echo-context"')]);
    expect(echo.lines[0]).toContain(problem);
  });

  test('stays empty when the function fails or takes too long, and the next one shows', async () => {
    expect(await status({ fails: true })).toBeUndefined();
    expect(echo.lines).toContain('[local] NO STATUS of "echo-context": the status failed');
    expect(await status({ waits: true })).toBeUndefined();
    expect(echo.lines.join()).toContain('took longer than 2 s');
    expect(await status({ answer: shown('badge', { label: '1' }) })).toMatchObject({ type: 'badge' });
  });

  test('comes from a function that is given site, work item and project, as the person who looks', async () => {
    await echo.ask('ngozi', 'remember', { key: 'status', value: {} });
    await echo.forge.status(where('elio'));
    expect(await echo.ask('ngozi', 'recall', { key: 'status was asked' })).toEqual({
      value: {
        request: {
          cloudId: echo.forge.site.cloudId,
          extension: {
            type: 'jira:issueContext',
            issue: { id: '10301', key: 'TIL-300', type: 'Epic', typeId: '10000' },
            project: { id: '10003', key: 'TIL', type: 'software' },
          },
        },
        accountId: account('elio'),
        moduleKey: 'echo-context',
      },
    });
  });

  test('is nobody’s who may not see the work item, and only a module’s that asks for it', async () => {
    await expect(echo.forge.status(where('yara'))).rejects.toThrow('Jira does not show');
    expect(await echo.forge.status({ ...where('ngozi'), module: 'echo-panel' })).toBeUndefined();
  });
});
