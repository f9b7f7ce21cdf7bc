import { refusedBeforehand } from '../../static/opening/check';
import type { Step } from '../../static/opening/course';
import {
  isLeft,
  newOpening,
  nothingOwn,
  type OpeningValues,
  type Own,
  readOpening,
  toggled,
} from '../../static/opening/values';
import { moveId } from '../negotiation/story';

const item = (id: string) => ({ id, key: `TIL-${id}`, summary: 'Paid online', projectId: '10003' });

const ids = () => {
  let number = 0;
  return () => moveId(++number);
};

const written: OpeningValues['priority'] = {
  ...newOpening().priority,
  mattersMost: 'More appointments are paid online',
  whyNow: 'The clinics open in spring',
  businessOutcome: 'Payments revenue',
  deadline: '2026-12-11',
};

const typed = (own: Record<string, Partial<Own>> = {}, priority: Partial<OpeningValues['priority']> = {}) => ({
  ...newOpening(),
  chosen: toggled(toggled([], item('1'), ids()), item('2'), ids()),
  own: Object.fromEntries(Object.entries(own).map(([id, its]) => [id, { ...nothingOwn, ...its }])),
  priority: { ...written, ...priority },
});

const time = { ends: '2027-03-31', day: '2026-11-23' };

const beforehand = (values: OpeningValues) => Object.keys(refusedBeforehand(readOpening(values).teams, values, time));

describe('what is chosen', () => {
  test('[N26] each gets two ids of its own, once', () => {
    const makeId = ids();
    const chosen = toggled(toggled([], item('1'), makeId), item('2'), makeId);
    expect(chosen.map(({ openId, shareId }) => [openId, shareId])).toEqual([
      [moveId(1), moveId(2)],
      [moveId(3), moveId(4)],
    ]);
  });

  test('chosen again it is not chosen', () => {
    expect(toggled(toggled([], item('1'), ids()), item('1'), ids())).toEqual([]);
  });

  test.each<[Step | undefined, boolean]>([
    [undefined, true],
    [{ kind: 'refused', refusal: { code: 'parked', about: [] } }, true],
    [{ kind: 'unanswered', isSent: true, sentence: '' }, true],
    [{ kind: 'shared' }, false],
    [{ kind: 'taken' }, false],
  ])('%j is left: %s', (step, left) => {
    expect(isLeft(step)).toBe(left);
  });
});

describe('what is sent', () => {
  test('[N2] the same words to all, with what is each one’s own', () => {
    const { teams, errors } = readOpening(
      typed({
        '2': {
          ...{ hasNeed: true, measure: 'Paid online', level: '41', unit: '%' },
          ...{ deadline: '2026-12-18', fallback: 'other', fallbackText: 'Meet again' },
        },
      }),
    );
    expect(errors).toEqual({});
    expect(teams.map(({ content }) => content)).toMatchObject([
      { priority: { id: null, deadline: '2026-12-11', fallback: { kind: 'team-p50' } }, need: null },
      {
        priority: { id: null, deadline: '2026-12-18', fallback: { kind: 'other', text: 'Meet again' } },
        need: { level: 41, unit: '%', measure: 'Paid online' },
      },
    ]);
  });

  test.each([
    ['a deadline for all', typed({}, { deadline: '' }), ['deadline']],
    ['a number that is none', typed({ '2': { hasNeed: true, level: 'forty' } }), ['2/level']],
    ['nothing', typed(), []],
  ])('cannot be sent: %s', (_what, values, fields) => {
    expect(Object.keys(readOpening(values).errors)).toEqual(fields);
  });
});

describe('what N2 would refuse, before anything is opened', () => {
  const need = { hasNeed: true, measure: 'Paid online', level: '41', unit: '%' };

  test.each<[string, OpeningValues, string[]]>([
    ['nothing', typed(), []],
    ['words that are missing', typed({}, { whyNow: ' ' }), ['whyNow']],
    ['a solution for all', typed({}, { mattersMost: 'Launch the new app' }), ['mattersMost']],
    ['a solution in one need', typed({ '2': { ...need, measure: 'Launch the new app' } }), ['2/needMeasure']],
    ['a unit that one need lacks', typed({ '1': { ...need, unit: '' } }), ['1/needUnit']],
    ['a deadline after the quarter', typed({}, { deadline: '2027-04-01' }), ['deadline']],
    ['one team’s own deadline', typed({ '1': { deadline: '2027-04-01' } }), ['1/deadline']],
    ['one team’s own fallback', typed({ '2': { fallback: 'other' } }), ['2/fallback']],
    ['words, although a day is still to be chosen', typed({}, { deadline: '', whyNow: '' }), ['whyNow']],
    [
      'a solution beside a word that is missing',
      typed({}, { mattersMost: 'Build a chatbot', whyNow: '' }),
      ['whyNow', 'mattersMost'],
    ],
    [
      'no solution that a law leaves no choice about',
      typed({}, { mattersMost: 'Launch the new app', constraint: 'law', constraintText: 'The payments act' }),
      [],
    ],
    ['the fallback of all', typed({}, { fallback: 'other' }), ['fallback']],
  ])('[N2] %s', (_what, values, fields) => {
    expect(beforehand(values)).toEqual(fields);
  });
});
