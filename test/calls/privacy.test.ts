import { account, PEOPLE } from '../../local/demo/people';
import { stateAfter } from '../../src/negotiation';
import { assess, asThingsAre, handBack, offer, report, review, shareIntent } from '../negotiation/moves';
import { inJira } from './jira';
import { type AppSite, HARBOR, openAs, roomOf, startSite, WHICH } from './site';

/** Harbor's quarter from the opening to both reviews, each move by whom it belongs to. */
let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  const must = async (slug: string, draft: Parameters<AppSite['move']>[1]) => {
    const answer = await site.move(slug, draft);
    if (!answer.ok) throw new Error(`${slug} is refused: ${answer.refusal.code}`);
  };
  await openAs(site, 'odile');
  await must('tomasz', shareIntent);
  await must('femi', assess);
  await must('jussi', offer(asThingsAre));
  await must('tomasz', ({ negotiation: { standing } }) => ({
    kind: 'accept',
    offer: standing?.number ?? 0,
    letter: 'A',
    hash: standing?.packages[0]?.hash ?? '',
    grants: [],
    acceptances: [],
  }));
  site.on('2027-04-02');
  await must('odile', report());
  await must('femi', review());
  await must('tomasz', review({ bet: 'came-true' }));
  await site.ask('tomasz', 'keepDraft', { ...WHICH, form: 'review', text: '{}', tab: crypto.randomUUID() });
  await site.forge.runQueue();
});
afterAll(() => site.stop());

const administration = { module: 'administration' };
const ENTITIES = [
  'errand',
  'move',
  'negotiation',
  'goal',
  'outcome',
  'priority',
  'business-outcome',
  'people-change',
  'team',
  'orphan',
  'settings',
];
const recordsOf = async (entity: string) => {
  const page = await site.ask('mirko', 'exportRecords', { entity, from: null }, administration);
  return page.ok ? page.value.records : [];
};
const everything = async () => (await Promise.all(ENTITIES.map(recordsOf))).flat();
const run = () => site.forge.runSchedule('personal-data-report');
const settings = async () => {
  const [found] = (await everything()).filter(({ key }) => key === 'personal-data');
  return Object(found?.value).body;
};
/** The negotiation as it is stored, and what its moves fold to. */
const folded = async () => {
  const contents = async (entity: string) =>
    (await recordsOf(entity)).map(({ value }) => {
      const { schema: _, ...content } = Object(value).body;
      return content;
    });
  const [state] = await contents('negotiation');
  return { state, after: stateAfter(state, await contents('move'), state.version) };
};

test('no record of a whole quarter holds a name or an e-mail address, only account ids', async () => {
  const text = JSON.stringify(await everything());
  for (const { displayName, emailAddress, accountId } of PEOPLE)
    if (text.includes(accountId)) {
      expect(text).not.toContain(displayName);
      expect(text).not.toContain(emailAddress);
    }
  expect(text).toContain(account('jussi'));
});

test('as long as nobody left, the weekly report changes nothing but its date', async () => {
  const before = (await everything()).filter(({ key }) => key !== 'personal-data');
  await run();
  expect((await everything()).filter(({ key }) => key !== 'personal-data')).toEqual(before);
  expect(await settings()).toMatchObject({ reportedAt: expect.stringMatching(/^2027-04-02/), given: 0, closing: [] });
});

test('[N25] a closed account becomes one pseudonym everywhere, and the moves still fold to the stored state', async () => {
  await inJira(site).close('femi');
  await inJira(site).close('tomasz');
  await run();
  const text = JSON.stringify(await everything());
  for (const slug of ['femi', 'tomasz']) expect(text).not.toContain(account(slug));
  expect(new Set(text.match(/closed-account-\d+/g))).toEqual(new Set(['closed-account-1', 'closed-account-2']));
  const { state, after } = await folded();
  expect(after).toEqual(state);
  expect(await settings()).toMatchObject({ given: 2, closing: [] });
});

test('the team has lost the member, and the leader’s place is empty until somebody is named', async () => {
  const { team, negotiation } = await roomOf(site, 'odile');
  expect(team.members).toEqual([account('odile'), account('jussi')]);
  expect(team.leaderId).toMatch(/^closed-account-/);
  expect(negotiation.agreement?.signatures.leader.account).toBe(team.leaderId);
  const onPage = { module: 'team-page', project: HARBOR.project };
  const next = { members: team.members, seen: team.version };
  expect(await site.ask('odile', 'setTeam', { ...next, leaderId: team.leaderId }, onPage)).toMatchObject({
    refusal: { code: 'unknown-person' },
  });
  expect(await site.ask('odile', 'setTeam', { ...next, leaderId: account('ines') }, onPage)).toMatchObject({
    ok: true,
  });
  expect(await site.ask('odile', 'peopleChanges', {}, onPage)).toMatchObject({
    value: {
      changes: [{ leader: { after: account('ines') } }, { account: null, leader: { after: null } }, { number: 0 }],
    },
  });
});

test('run again it changes nothing, and pseudonyms are not reported', async () => {
  const before = (await everything()).filter(({ key }) => key !== 'personal-data');
  await run();
  expect((await everything()).filter(({ key }) => key !== 'personal-data')).toEqual(before);
  expect(site.lines.filter(line => line.includes('which this site never had'))).toEqual([]);
});

test('who is closed later gets a number of their own', async () => {
  await inJira(site).close('jussi');
  await run();
  expect(await settings()).toMatchObject({ given: 3, closing: [] });
  expect(await site.move('odile', handBack)).toMatchObject({ refusal: { code: 'wrong-phase' } });
});
