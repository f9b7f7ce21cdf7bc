import type { RoomView } from '../../../src/api';
import type { MoveKind } from '../../../src/negotiation';
import { moveKinds } from '../../../src/negotiation/move';
import { type AppSite, openAs, roomOf, startSite, WHICH } from '../../calls/site';
import {
  ask,
  assess,
  checkIn,
  fallBack,
  grants,
  keep,
  offer,
  park,
  reopen,
  report,
  resume,
  review,
  shareIntent,
  stop,
  wellKept,
} from '../../negotiation/moves';
import type { Draft } from '../../negotiation/story';
import { actions, inputsOf, run } from './run';

const signature = ({ negotiation: { standing } }: RoomView): Draft => ({
  kind: 'accept',
  offer: standing?.number ?? 0,
  letter: 'A',
  hash: standing?.packages[0]?.hash ?? '',
  grants,
  acceptances: [],
});

type Step = [slug: string, draft: Draft | ((room: RoomView) => Draft)] | { on: string };
const toBargaining: Step[] = [
  ['tomasz', shareIntent],
  ['odile', assess],
];

// Each action as each party after each move: some three hundred calls.
jest.setTimeout(60_000);

/** Two quarters as they may be lived, so that every move is legal for somebody at some point. */
const lines: Record<string, Step[]> = {
  'signed, re-opened, stopped and reviewed': [
    ...toBargaining,
    ['odile', ask],
    ['tomasz', { kind: 'answer', question: 1, answer: 'Then we wait' }],
    ['odile', offer(wellKept)],
    ['tomasz', signature],
    { on: '2027-01-15' },
    ['odile', checkIn()],
    ['tomasz', reopen()],
    ['odile', keep],
    ['tomasz', stop],
    ['odile', stop],
    ['odile', report({ final: { value: 36, on: '2027-01-14', source: 'Payments warehouse' } })],
    ['odile', review()],
    ['tomasz', review({ bet: 'came-true' })],
  ],
  'parked, and fallen back': [
    ['tomasz', park],
    ['tomasz', resume],
    ...toBargaining,
    ['odile', offer(wellKept)],
    { on: '2026-12-12' },
    ['tomasz', fallBack],
    { on: '2027-04-01' },
  ],
};

/** What a rule may bring into a negotiation, at the most: a check-in, and what fires with it. */
const BY_RULE = ['checkedIn', 'fired'];

describe.each(Object.entries(lines))('[N24] in a quarter that is %s', (_name, steps) => {
  let site: AppSite;
  const legal = new Set<MoveKind>();
  beforeAll(async () => {
    site = await startSite();
    await openAs(site, 'tomasz');
  });
  afterAll(() => site.stop());

  const kinds = async (): Promise<string[]> => {
    const history = await site.ask('odile', 'history', WHICH);
    if (!history.ok) throw new Error(history.refusal.code);
    return history.value.map(({ kind }) => kind);
  };

  test('no action makes a move of a party at any point, but the check-in', async () => {
    let runs = 0;
    for (const step of [...steps, { on: 'end' }]) {
      for (const slug of ['tomasz', 'odile']) {
        const before = await kinds();
        for (const kind of (await roomOf(site, slug)).negotiation.legal) legal.add(kind);
        for (const action of actions) {
          runs += 1;
          expect((await run(site, slug, action, inputsOf(action, String(30 + runs / 100)))).kind).not.toBe('failed');
        }
        expect((await kinds()).slice(before.length).filter(kind => !BY_RULE.includes(kind))).toEqual([]);
      }
      if (!('on' in step)) expect(await site.move(...step)).toMatchObject({ ok: true });
      else if (step.on !== 'end') site.on(step.on);
    }
    told.push(...legal);
  });
});

/** Moves that were legal somewhere while the actions ran. */
const told: MoveKind[] = [];
test('and every move was legal at one of them', () => {
  expect(moveKinds.filter(kind => !told.includes(kind))).toEqual([]);
});
