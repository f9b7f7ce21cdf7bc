import { stateAfter } from '../../src/negotiation';
import { hashOf } from '../../src/negotiation/canonical';
import {
  attach,
  createNegotiation,
  eraseWorkItem,
  loadGoal,
  loadNegotiation,
  loadOutcome,
  placesIn,
  remembersAnything,
  saveGoal,
} from '../../src/storage';
import { opened } from '../negotiation/story';
import { type InProcess, storeInProcess } from './in-process';
import { everything, home, quarter, saveQuarter, stored, WHICH } from './whole';

let store: InProcess;
beforeEach(async () => {
  store = storeInProcess();
  await saveQuarter();
  await saveGoal(WHICH.outcomeId, { link: 'https://home.atlassian.com/o/1/goal/BRA-7', title: 'Paid online' }, null);
});
afterEach(() => store.close());

const TO = '10999';
const there = { projectId: '10008', leaderId: 'leader-2' };
const take = () => attach(WHICH.outcomeId, TO, [WHICH.quarter], there);

test('[N25] under the other work item the moves fold to the stored state, and nothing of it has changed but what it is about', async () => {
  expect(await take()).toBe('done');
  const { state, moves } = await stored(TO);
  expect(state).toEqual({ ...quarter.state, outcomeId: TO });
  expect(moves).toEqual(quarter.events);
  expect(stateAfter(state, moves, state.version)).toEqual(state);
});

test('it is found in the lists of its new home, with what it remembers and its goal', async () => {
  const { outcome } = (await loadOutcome(WHICH.outcomeId)) ?? {};
  await take();
  expect(await placesIn(there.projectId)).toMatchObject([{ outcomeId: TO, home: there, phase: 'closed' }]);
  expect((await loadOutcome(TO))?.outcome).toEqual(outcome);
  expect((await loadGoal(TO)).goal?.title).toBe('Paid online');
});

test('nothing is left under the first work item', async () => {
  await take();
  const keys = Object.keys(await everything());
  expect(keys.filter(key => key.includes(WHICH.outcomeId))).toEqual([]);
  expect(keys.filter(key => key.startsWith('move '))).toHaveLength(quarter.events.length);
});

test('a signature stays bound to the text that was signed, which names the work item of that time', async () => {
  await take();
  const { agreement } = (await stored(TO)).state;
  if (!agreement) throw new Error('nothing was signed');
  const { offer, offeredBy, letter, bridge, measure, baseline, terms, hash } = agreement;
  const text = { quarter: WHICH.quarter, offer, offeredBy, letter, bridge, measure, baseline, terms };
  expect(hashOf({ ...text, outcomeId: WHICH.outcomeId })).toBe(hash);
  expect(hashOf({ ...text, outcomeId: TO })).not.toBe(hash);
});

/** Lets so many writes through, then the process is gone. */
const interruptAfter = (writes: number) => {
  let left = writes;
  store.spoil = (path, handle) => {
    if (/get|query/.test(path)) return handle();
    left -= 1;
    if (left < 0) throw new Error('the process is gone');
    return handle();
  };
};

test('wherever it is interrupted, calling again ends in the same records', async () => {
  const before = await everything();
  await take();
  const finished = await everything();
  let interrupted = 0;
  for (let writes = 0; ; writes += 1) {
    store.close();
    store = storeInProcess();
    for (const [name, value] of Object.entries(before)) {
      const [entityName = '', key = ''] = name.split(/ (.*)/s);
      store.storage.handle('/api/v1/entity/set', { entityName, key, value });
    }
    interruptAfter(writes);
    const isDone = await take().then(
      () => true,
      () => false,
    );
    store.spoil = null;
    if (isDone) break;
    interrupted += 1;
    // As the caller does: quarters are those still found under the first work item.
    const left = (await placesIn(home.projectId)).map(place => place.quarter);
    expect(await attach(WHICH.outcomeId, TO, left, there)).toBe('done');
    expect(Object.keys(await everything()).sort()).toEqual(Object.keys(finished).sort());
    const { state, moves } = await stored(TO);
    expect(stateAfter(state, moves, state.version)).toEqual(state);
  }
  expect(interrupted).toBeGreaterThan(5);
});

test('where another negotiation has the place, nothing is taken away and nothing is left there', async () => {
  const other = {
    ...opened(),
    outcomeId: TO,
    opened: { ...opened().opened, id: '00000000-0000-4000-8000-0000000000dd' },
  };
  await createNegotiation(other, there);
  const before = await everything();
  expect(await take()).toBe('taken');
  expect(await everything()).toEqual(before);
});

test('a work item that remembers something of its own is not written over', async () => {
  expect(await remembersAnything(TO)).toBe(false);
  await saveGoal(TO, { link: 'https://home.atlassian.com/o/1/goal/BRA-9', title: 'Another' }, null);
  expect(await remembersAnything(TO)).toBe(true);
  expect(await take()).toBe('taken');
  expect(await loadNegotiation(TO, WHICH.quarter)).toBeNull();
  expect((await stored(WHICH.outcomeId)).moves).toEqual(quarter.events);
});

test('erasing takes away what belongs to the work item, and nothing else', async () => {
  const before = Object.keys(await everything());
  await eraseWorkItem(WHICH.outcomeId, [WHICH.quarter]);
  await eraseWorkItem(WHICH.outcomeId, [WHICH.quarter]);
  const kept = before.filter(key => !key.includes(WHICH.outcomeId));
  expect(Object.keys(await everything())).toEqual(kept);
  expect(kept.map(key => key.split(' ')[0]).sort()).toEqual(['people-change', 'priority', 'team']);
});
