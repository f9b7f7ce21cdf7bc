import type { RoomView } from '../../src/api';
import {
  answer,
  assess,
  checkIn,
  confirm,
  grants,
  handBack,
  moreResources,
  offer,
  reading,
  report,
  review,
  shareIntent,
} from '../negotiation/moves';
import type { Draft } from '../negotiation/story';
import { type AppSite, openAs, roomOf, startSite, WHICH } from './site';

/** A negotiation from its opening to the first of two reviews; what each move left behind is asked for later. */
let site: AppSite;
/** What each person saw of the negotiation right after a move, by its number. */
const seen: Record<string, RoomView[]> = { tomasz: [], odile: [] };

const play = async (slug: string, draft: Draft | ((room: RoomView) => Draft)): Promise<void> => {
  const played = await site.move(slug, draft);
  if (!played.ok) throw new Error(`${slug} is refused: ${played.refusal.code} ${played.refusal.about.join(' ')}`);
  for (const [each, rooms] of Object.entries(seen)) rooms.push(await roomOf(site, each));
};

const signature = ({ negotiation: { standing } }: RoomView): Draft => {
  const chosen = standing?.packages[0];
  if (!standing || !chosen) throw new Error('nothing stands');
  return { kind: 'accept', offer: standing.number, letter: chosen.letter, hash: chosen.hash, grants, acceptances: [] };
};

const at = (slug: string, number: unknown) => site.ask(slug, 'room', { ...WHICH, at: number });

const thenFor = async (slug: string, number: number): Promise<RoomView> => {
  const told = await at(slug, number);
  if (!told.ok) throw new Error(`${slug} is refused: ${told.refusal.code}`);
  return told.value;
};

beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  for (const [slug, rooms] of Object.entries(seen)) rooms.push(await roomOf(site, slug));
  await play('tomasz', shareIntent);
  await play('odile', handBack);
  await play('tomasz', answer);
});
afterAll(() => site.stop());

/** Moves by their numbers. */
const MOVES = { shared: 1, assessed: 5, offered: 6, signed: 7, checkedIn: 9, reviewed: 11, closed: 12 };

describe('while there is no agreement', () => {
  test('[N23] the need is as sealed in each earlier state as it is now', async () => {
    expect((await roomOf(site, 'odile')).negotiation.need.state).toBe('sealed');
    for (const number of [0, 1, 2, 3]) expect(JSON.stringify(await at('odile', number))).not.toContain('"level":41');
    expect(JSON.stringify(await at('tomasz', 1))).toContain('"level":41');
  });

  test.each([0, 1, 3])('[RULES 5] an observer steps through nothing: state %p', async number => {
    expect(await site.ask('beatrix', 'history', WHICH)).toMatchObject({ ok: true, value: [] });
    expect(await at('beatrix', number)).toMatchObject({ ok: false, refusal: { code: 'not-a-party' } });
  });

  test('whoever may not browse the work item is refused for every state', async () => {
    const asked = { ...WHICH, at: 1 };
    expect(await site.ask('yara', 'room', asked, { module: 'leader-page' })).toMatchObject({
      refusal: { code: 'cannot-browse' },
    });
  });
});

describe('up to the first review', () => {
  beforeAll(async () => {
    await play('tomasz', { ...shareIntent, need: { ...shareIntent.need, level: 42.5 } } as Draft);
    await play('odile', assess);
    await play('odile', offer(moreResources));
    await play('tomasz', signature);
    site.on('2027-01-11');
    await play('odile', confirm);
    site.on('2027-02-03');
    await play('odile', checkIn({ reading: reading('2027-02-02', 36.8) }));
    site.on('2027-04-02');
    await play('odile', report());
    await play('tomasz', review({ view: 'The engineers paid for themselves' }));
  });

  test('[N25] each state is what was seen right after its move, on the day of the move, with no move to make', async () => {
    for (const [slug, rooms] of Object.entries(seen))
      for (const [number, { negotiation, day }] of rooms.entries()) {
        const then = await thenFor(slug, number);
        expect(then.negotiation).toEqual({ ...negotiation, legal: [] });
        expect(then.day).toBe(day);
      }
  });

  test('[N23] what was sealed then is shown sealed, and open from the assessment on', async () => {
    const states = await Promise.all([1, MOVES.assessed - 1, MOVES.assessed].map(number => thenFor('odile', number)));
    expect(states.map(({ negotiation }) => negotiation.need.state)).toEqual(['sealed', 'sealed', 'open']);
    expect(JSON.stringify(await at('odile', MOVES.shared))).not.toContain('"level":41');
  });

  test('[N15] a blind review is blind in every state, until the quarter is closed', async () => {
    for (const number of Array.from({ length: MOVES.reviewed + 1 }, (_, each) => each))
      for (const slug of ['odile', 'beatrix'])
        expect(JSON.stringify(await at(slug, number))).not.toContain('paid for themselves');
    expect(JSON.stringify(await at('tomasz', MOVES.reviewed))).toContain('paid for themselves');
  });

  test('[RULES 5] an observer sees an earlier state by the rules that held then', async () => {
    const before = await thenFor('beatrix', MOVES.offered);
    expect(before).toMatchObject({ outcome: null, negotiation: { assessment: null, standing: null, priority: null } });
    const after = await thenFor('beatrix', MOVES.signed);
    expect(after.negotiation.agreement?.terms.target).toBe(moreResources.terms.target);
  });

  test('the outcome remembers in each state what was written by then', async () => {
    const readings = async (number: number) => (await thenFor('odile', number)).outcome?.readings.map(({ on }) => on);
    expect(await readings(MOVES.signed)).toEqual(['2026-11-20']);
    expect(await readings(MOVES.checkedIn)).toEqual(['2026-11-20', '2027-02-02']);
  });

  test.each([-1, 0.5, 12, 1_000_000, 1e300, '1', true, {}])('%p is the number of no move', async number => {
    expect(await at('odile', number)).toMatchObject({ ok: false, refusal: { code: 'bad-input', about: ['at'] } });
  });

  test('no number asks for the state now', async () => {
    const now = await roomOf(site, 'odile');
    expect(await at('odile', null)).toMatchObject({ ok: true, value: { negotiation: now.negotiation, day: now.day } });
  });

  test('[N15] once the quarter is closed each state keeps what it showed then', async () => {
    await play('femi', review({ learnings: ['Deposits decide'] }));
    expect(JSON.stringify(await at('odile', MOVES.reviewed))).not.toContain('paid for themselves');
    expect(JSON.stringify(await at('odile', MOVES.closed))).toContain('paid for themselves');
  });
});
