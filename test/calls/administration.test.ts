import { account } from '../../local/demo/people';
import { entities } from '../../src/storage/everything';
import { assess, shareIntent } from '../negotiation/moves';
import { type AppSite, HARBOR, openAs, startSite, WHICH } from './site';

let site: AppSite;
beforeEach(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  await site.move('odile', assess);
});
afterEach(() => site.stop());

const exported = async (entity: string) => {
  const answer = await site.ask('mirko', 'exportRecords', { entity, from: null });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.records;
};

test.each(['odile', 'tomasz', 'beatrix'])('only an administrator of Jira exports or erases: not %s', async slug => {
  const refusal = { refusal: { code: 'not-jira-administrator' } };
  expect(await site.ask(slug, 'exportRecords', { entity: 'team', from: null })).toMatchObject(refusal);
  expect(await site.ask(slug, 'erase', { confirmed: 'erase' })).toMatchObject(refusal);
});

test('an export holds every record as it is stored', async () => {
  expect((await exported('negotiation')).map(({ key }) => key)).toEqual([`${WHICH.outcomeId}:${WHICH.quarter}`]);
  expect((await exported('move')).map(({ key }) => key)).toEqual([
    `${WHICH.outcomeId}:${WHICH.quarter}:0001`,
    `${WHICH.outcomeId}:${WHICH.quarter}:0002`,
  ]);
  expect(await exported('outcome')).toMatchObject([{ key: WHICH.outcomeId, value: { body: { schema: 1 } } }]);
  expect(await exported('priority')).toHaveLength(1);
  expect(await exported('team')).toHaveLength(1);
  expect(await exported('settings')).toEqual([]);
  expect((await exported('errand')).map(({ key }) => key)).toEqual(
    ['0000', '0001', '0002'].map(number => `${WHICH.outcomeId}:${WHICH.quarter}:errand:${number}`),
  );
});

test('erasing takes the word for it, leaves nothing, and the site can begin anew', async () => {
  expect(await site.ask('mirko', 'erase', { confirmed: 'yes' })).toMatchObject({ refusal: { code: 'bad-input' } });
  expect(await site.ask('mirko', 'erase', { confirmed: 'erase' })).toMatchObject({ value: { erased: 10, done: true } });
  for (const entity of entities) expect([entity, await exported(entity)]).toEqual([entity, []]);
  expect(await site.ask('odile', 'room', WHICH)).toMatchObject({ refusal: { code: 'no-team' } });
});

test('an administrator sees nothing of what is sealed on any page, and moves nothing (N24)', async () => {
  expect(await site.ask('mirko', 'room', WHICH)).toMatchObject({
    value: { negotiation: { viewer: 'observer', need: { state: 'none' } } },
  });
});

test('the closed panel says the stage and nothing of the content', async () => {
  expect(
    await site.forge.status({ person: account('odile'), module: 'work-item-context', issue: HARBOR.workItem }),
  ).toEqual({
    type: 'lozenge',
    value: { label: 'Bargaining', type: 'inprogress' },
  });
});
