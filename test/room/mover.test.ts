import type { EventView } from '../../src/negotiation';
import { moverAfter } from '../../static/room/useMover';

const by = (party: 'leader' | 'team', account: string) => ({ party, account, at: '2027-01-15T09:00:00.000Z' });

const asked = (number: number, mark: ReturnType<typeof by>): EventView => ({
  kind: 'asked',
  number,
  id: `00000000-0000-4000-8000-00000000000${number}`,
  by: mark,
  question: 'Is it certain?',
  blocking: false,
});
const fired = (number: number): EventView => ({
  kind: 'fired',
  number,
  id: `00000000-0000-4000-8000-00000000000${number}`,
  by: { party: 'clock', at: '2027-01-15T09:00:00.000Z' },
  firings: [],
});

const designer = by('team', 'designer-1');
const manager = by('team', 'manager-1');
const somebody = { kind: 'somebody' };

test.each<[string, EventView[], object]>([
  ['the other side', [asked(2, by('leader', 'leader-1'))], { kind: 'person', account: 'leader-1', party: 'leader' }],
  ['a colleague of the own side', [asked(2, designer)], { kind: 'person', account: 'designer-1', party: 'team' }],
  ['one person, twice', [asked(2, designer), asked(3, designer)], { kind: 'person', account: 'designer-1' }],
  ['the clock', [fired(2)], { kind: 'clock' }],
  ['two people', [asked(2, designer), asked(3, manager)], somebody],
  ['a person and the clock', [asked(2, designer), fired(3)], somebody],
  ['nobody who is known', [], somebody],
])('says who moved: %s', (_name, later, mover) => {
  expect(moverAfter([asked(1, manager), ...later], 1)).toMatchObject(mover);
});
