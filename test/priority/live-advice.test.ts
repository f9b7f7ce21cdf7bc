import * as v from 'valibot';
import { Move, type Need, type Priority } from '../../src/negotiation';
import { priorityAdvice } from '../../src/negotiation/advice/priority-patterns';
import { shareIntent as judged } from '../../src/negotiation/intent';
import { newOpening } from '../../static/opening/values';
import { writtenIn } from '../../static/priority/live';
import type { PriorityValues } from '../../static/priority/values';
import { shareIntent } from '../negotiation/moves';
import { moveId } from '../negotiation/story';

const { priority, need } = shareIntent;
const law = { kind: 'law' as const, text: 'The payments act asks for it' };

type Change = Partial<Pick<Priority, 'mattersMost' | 'whyNow' | 'businessOutcome' | 'constraint'>>;

const found = (change: Change, measure: Need['measure'] | null = null, unit = '%') =>
  priorityAdvice({ ...priority, ...change, need: measure === null ? null : { measure, unit } });

const inShort = (change: Change, measure?: string | null, unit?: string) =>
  found(change, measure, unit).map(({ code, severity, facts }) => `${code} ${severity} ${facts.field}`);

const said: [string, Change, string | null, string[]][] = [
  ['nothing where all is said', {}, null, []],
  ['nothing in a need that is an outcome', {}, 'Appointments paid online', []],
  ['a solution in what matters most', { mattersMost: 'Launch the new app' }, null, ['A4 block mattersMost']],
  ['a solution in why now', { whyNow: 'We have to build a chatbot' }, null, ['A4 block whyNow']],
  [
    'one that a law leaves no choice about',
    { mattersMost: 'Launch the new app', constraint: law },
    null,
    ['A4 hint mattersMost'],
  ],
  ['an order in a need, and not the output beside it', {}, 'Launch the new app', ['A4 block needMeasure']],
  ['an output in a need', {}, 'Portal live', ['A3 warn needMeasure']],
  ['a business outcome in a need', {}, 'Churn rate', ['A5 hint needMeasure']],
  ['what matters most left empty', { mattersMost: '' }, null, ['A9 block mattersMost']],
  ['why now left empty', { whyNow: '' }, null, ['A9 block whyNow']],
  ['the business outcome left empty', { businessOutcome: '' }, null, ['A9 block businessOutcome']],
];

describe('advice on a priority that is being written', () => {
  test.each(said)('[A3, A4, A5, A9] finds %s', (_what, change, measure, expected) => {
    expect(inShort(change, measure)).toEqual(expected);
  });

  test('[A4] names the words that gave it away, and the constraint', () => {
    expect(found({ mattersMost: 'Launch the new app', constraint: law })).toEqual([
      { code: 'A4', severity: 'hint', facts: { field: 'mattersMost', words: 'Launch, app', constraint: law.text } },
    ]);
  });

  test('[A5] the unit of a need gives it away, too', () => {
    expect(inShort({}, 'Payments of studios', 'revenue')).toEqual(['A5 hint needMeasure']);
  });

  test.each(said)(
    '[N2] what blocks is refused when it is shared, and nothing else is: %s',
    (_what, change, measure) => {
      const stated = measure === null ? null : { ...need, level: 41, unit: '%', measure };
      const move = v.parse(Move, {
        ...shareIntent,
        ...{ priority: { ...priority, ...change }, need: stated, id: moveId(1), seen: 0 },
      });
      if (move.kind !== 'shareIntent') throw new Error('not the move that was made');
      const decided = judged({ ends: '2027-03-31' }, move, { day: '2026-11-23' });
      const blocked = found(change, measure).flatMap(({ severity, facts }) =>
        severity === 'block' ? [facts.field] : [],
      );
      expect(decided.ok ? [] : decided.refusal.about).toEqual(blocked);
    },
  );
});

describe('what advice reads of the form', () => {
  const values = (change: Partial<PriorityValues>): PriorityValues => ({ ...newOpening().priority, ...change });

  test('texts as they are sent, without blanks around them', () => {
    expect(writtenIn(values({ mattersMost: ' More ', whyNow: '  ', businessOutcome: 'Revenue ' }), null)).toEqual({
      ...{ mattersMost: 'More', whyNow: '', businessOutcome: 'Revenue' },
      ...{ constraint: null, need: null },
    });
  });

  test.each([
    ['none', '', null],
    ['law', '  ', null],
    ['law', ' The act ', { kind: 'law', text: 'The act' }],
  ] as const)('a constraint counts once it is named: %s %j', (constraint, constraintText, expected) => {
    expect(writtenIn(values({ constraint, constraintText }), null).constraint).toEqual(expected);
  });

  test('a need where one is stated', () => {
    expect(writtenIn(values({}), { measure: ' Paid online ', unit: '% ' }).need).toEqual({
      measure: 'Paid online',
      unit: '%',
    });
  });

  test('one that was shared before is read as it was shared', () => {
    const { deadline: _deadline, fallback: _fallback, ...words } = priority;
    const shared = { ...words, id: moveId(1), constraint: law };
    expect(writtenIn(values({ mattersMost: 'Launch the new app', shared }), null)).toEqual({
      ...{ mattersMost: priority.mattersMost, whyNow: priority.whyNow, businessOutcome: priority.businessOutcome },
      ...{ constraint: law, need: null },
    });
  });
});
