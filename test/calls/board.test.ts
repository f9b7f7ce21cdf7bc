import { teamPage } from '../../src/calls/lists';
import { type AppSite, HARBOR, openAs, startSite } from './site';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const page = { quarter: null, from: null };
const onBoard = { module: 'board-action', project: HARBOR.project };

test('nobody has negotiated on a new site, and whoever looks is told so until the first negotiation is opened', async () => {
  const isNew = async (slug: string, quarter: string | null) => {
    const answer = await site.ask(slug, 'leaderPage', { quarter, from: null }, { module: 'leader-page' });
    return answer.ok && answer.value.isNew;
  };
  expect(await isNew('tomasz', null)).toBe(true);
  expect(await isNew('yara', null)).toBe(true);
  await openAs(site, 'tomasz');
  for (const quarter of [null, '2026-Q4', '2031-Q1']) expect(await isNew('tomasz', quarter)).toBe(false);
  expect(await isNew('yara', null)).toBe(false);
});

test('a board’s action shows the team of the board’s project, as the platform names it', async () => {
  await openAs(site, 'tomasz');
  expect(await site.ask('odile', 'teamPage', page, onBoard)).toMatchObject({
    value: { team: { projectId: HARBOR.projectId }, viewer: 'team', lines: [{ workItem: { key: HARBOR.workItem } }] },
  });
});

test.each([
  ['nothing', undefined],
  ['no project', { board: { id: '1' } }],
  ['a project by its key alone', { project: { key: HARBOR.project } }],
])('where the context names %s there is no team to show, whatever the page says', async (_what, extension) => {
  const context = { accountId: 'anybody', extension };
  expect(await teamPage({ payload: page, context })).toMatchObject({ ok: false, refusal: { code: 'cannot-browse' } });
  expect(await teamPage({ payload: { ...page, projectId: HARBOR.projectId }, context })).toMatchObject({
    refusal: { code: 'bad-input', about: ['projectId'] },
  });
});
