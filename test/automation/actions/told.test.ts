import { type AppSite, openAs, roomOf, startSite } from '../../calls/site';
import { assess, asThingsAre, offer, shareIntent } from '../../negotiation/moves';
import type { Draft } from '../../negotiation/story';
import { outputsOf } from './run';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
});
afterAll(() => site.stop());

const told = (slug: string, more: object = {}) =>
  outputsOf(site, slug, 'get-negotiation', { issue: 'HRB-230', ...more });

/** The need of the stories, and what follows from it alone. */
const NEED = 41;

test('before the priority there is a state and a turn', async () => {
  expect(await told('odile')).toEqual({
    state: 'intent',
    turn: 'leader',
    daysWaiting: 0,
    need: null,
    p10: null,
    p50: null,
    p90: null,
    target: null,
    gap: null,
    chance: null,
  });
});

test.each(['tomasz', 'odile', 'beatrix'])(
  '[N23] while the seal is closed %s’s rule sees no need, not even the leader’s',
  async slug => {
    await site.move('tomasz', shareIntent);
    const { need: own } = (await roomOf(site, 'tomasz')).negotiation;
    expect(own).toMatchObject({ state: 'open', level: NEED });
    const outputs = await told(slug);
    expect(outputs).toMatchObject({ state: 'assessment', turn: 'team', need: null, gap: null });
    expect(Object.values(outputs)).not.toContain(NEED);
  },
);

test('[N6] once the team has assessed, both sides’ rules see need, forecast and gap; an onlooker’s sees none of it', async () => {
  await site.move('odile', assess);
  const open = { need: NEED, p10: 35.5, p50: 37.5, p90: 40, gap: 'open', target: null, chance: null };
  expect(await told('tomasz')).toMatchObject({ state: 'bargaining', ...open });
  expect(await told('odile')).toMatchObject(open);
  const nothing = { need: null, p10: null, p50: null, p90: null, gap: null, target: null, chance: null };
  expect(await told('beatrix')).toMatchObject({ state: 'bargaining', turn: 'team', ...nothing });
});

test('whose turn it has been for how long', async () => {
  await site.move('odile', offer(asThingsAre));
  site.on('2026-11-27');
  expect(await told('odile', { quarter: ' 2027-q1 ' })).toMatchObject({ turn: 'leader', daysWaiting: 4 });
});

test('[RULES 5] once signed, everybody who may browse reads target and chance', async () => {
  const { standing } = (await roomOf(site, 'tomasz')).negotiation;
  const [package_] = standing?.packages ?? [];
  const move: Draft = {
    kind: 'accept',
    offer: 1,
    letter: 'A',
    hash: package_?.hash ?? '',
    grants: [],
    acceptances: [],
  };
  expect(await site.move('tomasz', move)).toMatchObject({ ok: true });
  for (const slug of ['tomasz', 'odile', 'beatrix'])
    expect(await told(slug)).toMatchObject({
      state: 'agreed',
      turn: 'none',
      daysWaiting: null,
      target: 37.5,
      chance: 50,
      need: NEED,
    });
});
