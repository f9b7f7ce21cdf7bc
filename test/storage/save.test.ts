import { type Event, fold, type Negotiation, newOutcome, outcomeAfter, sharedOf } from '../../src/negotiation';
import {
  createNegotiation,
  loadMoves,
  loadNegotiation,
  loadOutcome,
  loadPriority,
  saveMove,
  saveOutcome,
} from '../../src/storage';
import { assess, handBack, shareIntent } from '../negotiation/moves';
import { type Draft, decided, opened } from '../negotiation/story';
import { type InProcess, storeInProcess } from './in-process';

let store: InProcess;

const home = { projectId: '10001', leaderId: 'leader-1' };

beforeEach(async () => {
  store = storeInProcess();
  await createNegotiation(opened(), home);
});
afterEach(() => store.close());

const made = (state: Negotiation, viewer: 'leader' | 'team', draft: Draft): [Negotiation, Event] => {
  const result = decided(state, viewer, draft);
  if (!result.ok) throw new Error(result.refusal.code);
  return [fold(state, [result.value]), result.value];
};

/** Saves one move as the app does: with what the outcome remembers of it, against the outcome's first version. */
const save = (state: Negotiation, event: Event) => {
  const outcome = outcomeAfter(newOutcome, state, event);
  return saveMove({
    state,
    events: [event],
    home,
    outcome: outcome && { outcome, version: 1 },
    priority: null,
    errands: [],
  });
};

const stored = async () => {
  const state = await loadNegotiation('10301', '2027-Q1');
  if (!state) throw new Error('nothing stored');
  return { state, moves: await loadMoves('10301', '2027-Q1'), outcome: await loadOutcome('10301') };
};

/** Only the transaction is touched; reading back goes through. */
const onTransaction = (answer: (handle: () => Response) => Response) => {
  store.spoil = (path, handle) => (path === '/api/v1/transaction' ? answer(handle) : handle());
};

test('[N25] state, move and outcome are saved together, and fold to what is stored', async () => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  const [assessed, second] = made(shared, 'team', assess);
  expect(await save(shared, first)).toBe('saved');
  expect(await save(assessed, second)).toBe('saved');
  const { state, moves, outcome } = await stored();
  expect(moves).toEqual([first, second]);
  expect(fold(opened(), moves)).toEqual(state);
  expect(outcome).toMatchObject({ version: 1, outcome: { readings: [assess.assessment.baseline] } });
});

test('a second opening finds the first and changes nothing', async () => {
  expect(await createNegotiation(opened('team'), home)).toBe(false);
  expect((await stored()).state.opened.by.party).toBe('leader');
});

test('against an older version nothing is written: not the state, not the move, not the outcome', async () => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  await save(shared, first);
  const [handedBack, back] = made(shared, 'team', handBack);
  const [assessed, late] = made(shared, 'team', assess);
  expect(await save(handedBack, back)).toBe('saved');
  expect(await save(assessed, { ...late, id: '00000000-0000-4000-8000-0000000000ff' })).toBe('lost');
  const { state, moves, outcome } = await stored();
  expect(state).toEqual(handedBack);
  expect(moves).toEqual([first, back]);
  expect(outcome?.version).toBe(0);
});

test('where only the outcome was written to meanwhile, nothing is half-written and the move is lost, to be made anew', async () => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  await save(shared, first);
  await saveOutcome('10301', '10001', newOutcome, 0);
  const [assessed, second] = made(shared, 'team', assess);
  expect(await save(assessed, second)).toBe('lost');
  expect((await stored()).state).toEqual(shared);
});

test('a priority is written with the move that shares it', async () => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  const priority = sharedOf(shareIntent.priority, first.id, '2027-Q1', 'leader-1');
  await saveMove({ state: shared, events: [first], home, outcome: null, priority, errands: [] });
  expect(await loadPriority(priority)).toEqual(priority);
});

test('an answer that was lost on its way is settled by reading back: the move was made', async () => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  onTransaction(handle => {
    handle();
    throw new Error('socket hang up');
  });
  expect(await save(shared, first)).toBe('saved');
  expect((await stored()).moves).toEqual([first]);
});

test.each([
  ['the documented code', { code: 'CONDITIONAL_CHECK_FAILED' }, 400],
  ['a status alone', { code: 'SOMETHING_NEW' }, 409],
])('a lost race is known by %s', async (_name, body, status) => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  onTransaction(() => new Response(JSON.stringify({ message: 'no', ...body }), { status }));
  expect(await save(shared, first)).toBe('lost');
});

test('a lost race under a code that nobody documented is known by reading back', async () => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  const other = { ...first, id: '00000000-0000-4000-8000-0000000000ee' };
  onTransaction(handle => {
    store.spoil = null;
    const faster = fold(opened(), [other]);
    const row = {
      projectId: '10001',
      quarter: '2027-Q1',
      leaderId: 'leader-1',
      phase: faster.phase,
      turn: 'team',
      dueOn: '2026-12-11',
      version: 1,
      body: { schema: 1, ...faster },
    };
    store.storage.handle('/api/v1/entity/set', { entityName: 'negotiation', key: '10301:2027-Q1', value: row });
    handle();
    return new Response(JSON.stringify({ code: 'BRAND_NEW_CODE', message: 'no' }), { status: 422 });
  });
  expect(await save(shared, first)).toBe('lost');
});

test('any other failure is thrown, and nothing is half-written', async () => {
  const [shared, first] = made(opened(), 'leader', shareIntent);
  onTransaction(
    () => new Response(JSON.stringify({ code: 'RATE_LIMIT_EXCEEDED', message: 'slow down' }), { status: 429 }),
  );
  await expect(save(shared, first)).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  const { state, moves } = await stored();
  expect(state).toEqual(opened());
  expect(moves).toEqual([]);
});
