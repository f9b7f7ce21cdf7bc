import { byUrgency, type Duty, dutiesOf, hourIn } from '../../src/automation/reminders/duties';
import { mailOf } from '../../src/automation/reminders/mail';
import { isQuiet } from '../../src/automation/reminders/quiet';
import { fold, type Negotiation } from '../../src/negotiation';
import { accept, assess, grants, moreResources, offer, park, report, review, shareIntent } from '../negotiation/moves';
import { type Draft, decided, opened } from '../negotiation/story';

const played = (...moves: ['leader' | 'team', Draft | ((state: Negotiation) => Draft), string?][]): Negotiation =>
  moves.reduce((state, [viewer, draft, day]) => {
    const result = decided(state, viewer, typeof draft === 'function' ? draft(state) : draft, day);
    if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.about.join(' ')}`);
    return fold(state, [result.value]);
  }, opened());

const shared = ['leader', shareIntent] as const;
const signed: Parameters<typeof played> = [
  [...shared],
  ['team', assess],
  ['team', offer(moreResources)],
  ['leader', state => accept(state, 'A', { grants })],
];
const reported: Parameters<typeof played> = [...signed, ['team', report(), '2027-04-01']];
const trio = ['pm', 'designer', 'engineer'];
const team = { projectId: '10001', leaderId: 'vp', members: trio, timeZone: 'Europe/Amsterdam', version: 0 };

test.each([
  ['opened', played(), '2026-11-23', ['vp'], 'turn'],
  ['shared', played([...shared]), '2026-11-23', trio, 'turn'],
  ['parked', played([...shared], ['team', park]), '2026-11-23', [], undefined],
  ['agreed', played(...signed), '2026-11-24', [], undefined],
  ['a check-in due', played(...signed), '2027-01-15', trio, 'check-in'],
  ['over', played(...signed), '2027-04-01', trio, 'report'],
  ['reported', played(...reported), '2027-04-02', [...trio, 'vp'], 'review'],
  ['reviewed by the team', played(...reported, ['team', review(), '2027-04-02']), '2027-04-02', ['vp'], 'review'],
  ['reviewed by the leader', played(...reported, ['leader', review(), '2027-04-02']), '2027-04-02', trio, 'review'],
])('[N20] %s: whom it waits for', (_name, state, day, people, kind) => {
  const duties = dutiesOf(state, team, day);
  expect([...duties.keys()]).toEqual(people);
  expect(duties.get(people[0] ?? '')?.kind).toBe(kind);
});

test('the most urgent is what closes a quarter, then what keeps it running, then the soonest deadline', () => {
  const duty = (kind: Duty['kind'], dueOn: string, outcomeId = '1'): Duty => ({
    kind,
    outcomeId,
    projectId: '10001',
    quarter: '2027-Q1',
    dueOn,
  });
  const inOrder = [
    duty('report', '2027-04-09'),
    duty('review', '2027-04-09'),
    duty('check-in', '2027-01-15'),
    duty('turn', '2026-12-01', '7'),
    duty('turn', '2026-12-11', '3'),
    duty('turn', '2026-12-11', '4'),
  ];
  expect(inOrder.toReversed().toSorted(byUrgency)).toEqual(inOrder);
});

describe('quiet', () => {
  const office = { on: true, workingDays: [1, 2, 3, 4, 5], quiet: { from: 17, to: 9 } };
  test.each([
    ['2026-11-23T07:59:00Z', true],
    ['2026-11-23T08:00:00Z', false],
    ['2026-11-23T15:59:00Z', false],
    ['2026-11-23T16:00:00Z', true],
    ['2026-11-28T10:00:00Z', true],
    ['2026-11-29T10:00:00Z', true],
    ['2026-07-06T07:00:00Z', false],
  ])('at %s in Amsterdam: %s', (at, expected) => {
    expect(isQuiet(office, hourIn('Europe/Amsterdam', at))).toBe(expected);
  });

  test.each([
    [{ ...office, on: false }, 10, true],
    [{ ...office, quiet: { from: 12, to: 13 } }, 12, true],
    [{ ...office, quiet: { from: 12, to: 13 } }, 13, false],
    [{ ...office, quiet: { from: 0, to: 0 } }, 0, false],
    [{ ...office, workingDays: [7] }, 10, true],
  ])('by %j on a Monday at %s: %s', (settings, hour, expected) => {
    expect(isQuiet(settings, { weekday: 1, hour })).toBe(expected);
  });

  test('a day of the week is that of the zone', () => {
    expect(hourIn('Pacific/Auckland', '2026-11-22T12:00:00Z')).toEqual({ weekday: 1, hour: 1 });
    expect(hourIn('America/Los_Angeles', '2026-11-23T07:30:00Z')).toEqual({ weekday: 7, hour: 23 });
  });
});

test('a mail is made of keys and quarters, and counts what waits elsewhere', () => {
  const duty = { kind: 'turn' as const, outcomeId: '1', projectId: '10001', quarter: '2027-Q1', dueOn: '2026-12-11' };
  const first = { ...duty, key: 'HRB-230' };
  const other = { ...duty, kind: 'check-in' as const, key: 'HRB-231' };
  expect(mailOf(first, [], 0)).toEqual({
    subject: 'It is your turn in HRB-230, 2027-Q1.',
    textBody: 'It is your turn in HRB-230, 2027-Q1.',
  });
  expect(mailOf(first, [other], 2).textBody.split('\n')).toEqual([
    'It is your turn in HRB-230, 2027-Q1.',
    'A check-in is due in HRB-231, 2027-Q1.',
    '2 more wait in other projects.',
  ]);
});
