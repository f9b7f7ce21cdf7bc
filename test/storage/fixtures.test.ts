import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stateAfter } from '../../src/negotiation';
import {
  attachments,
  loadBusinessOutcome,
  loadCalendar,
  loadGoal,
  loadMark,
  loadMoves,
  loadNegotiation,
  loadOutcome,
  loadReporting,
  loadTeam,
  peopleChangesOf,
  prioritiesOf,
} from '../../src/storage';
import { SCHEMA } from '../../src/storage/record';
import { type InProcess, storeInProcess } from './in-process';

/** One file for every schema number that was ever written, with records as they stood in a store. */
const folder = join(__dirname, 'fixtures');
const files = readdirSync(folder).sort();

test('there is a file for every schema number that was ever written', () => {
  expect(files).toEqual(Array.from({ length: SCHEMA }, (_, place) => `schema-${place + 1}.json`));
});

describe.each(files)('records of %s are read as the newest', file => {
  let store: InProcess;
  beforeAll(() => {
    store = storeInProcess();
    const records: Record<string, unknown> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [name, value] of Object.entries(records)) {
      const [entityName = '', key = ''] = name.split(/ (.*)/s);
      store.storage.handle('/api/v1/entity/set', { entityName, key, value });
    }
  });
  afterAll(() => store.close());

  test('[N25] a negotiation with its moves, which fold to it', async () => {
    const [state, moves] = [await loadNegotiation('10301', '2027-Q1'), await loadMoves('10301', '2027-Q1')];
    expect(state?.phase).toBe('closed');
    expect(state && stateAfter(state, moves, state.version)).toEqual(state);
  });

  test.each([
    [
      'outcome',
      () => loadOutcome('10301'),
      { outcome: { readings: [{ value: 35 }, { value: 35.8 }, { value: 38.6 }] } },
    ],
    ['priority', () => prioritiesOf('leader-1', '2027-Q1'), [{ mattersMost: 'More appointments are paid online' }]],
    [
      'business outcome',
      () => loadBusinessOutcome('00000000-0000-4000-8000-0000000000bb'),
      { name: 'Payments revenue' },
    ],
    ['calendar', () => loadCalendar(), { fiscalStart: 4 }],
    ['team', () => loadTeam('10003'), { leaderId: 'leader-1', members: ['designer-1', 'engineer-1'] }],
    ['change of a team', () => peopleChangesOf('10003'), [{ number: 0, joined: ['designer-1', 'engineer-1'] }]],
    ['goal', () => loadGoal('10301'), { goal: { title: 'Paid online' } }],
    ['mark of what is gone', () => loadMark({ of: 'work-item', id: '10777' }), { why: 'deleted', key: 'HRB-12' }],
    ['what was taken elsewhere', () => attachments(), [{ from: '10778', to: '10301' }]],
    ['report of accounts', () => loadReporting(), { given: 1, closing: [] }],
  ])('a %s', async (_name, load, content) => {
    expect(await load()).toMatchObject(content);
  });
});
