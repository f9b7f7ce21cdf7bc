import {
  type Attempt,
  forget,
  newOutcome,
  note,
  type Outcome,
  type RefusalCode,
  readingsOf,
  record,
  redefine,
} from '../../src/negotiation';
import { MOST_READINGS, MOST_REMEMBERED_ATTEMPTS } from '../../src/negotiation/thresholds';
import { assess, reading } from './moves';
import { today } from './story';

const { measure } = assess.assessment;
const by = { account: 'designer-1', at: '2026-11-23T09:00:00.000Z' };
const earlier = { account: 'engineer-1', at: '2026-10-01T09:00:00.000Z' };

const attempt: Attempt = {
  what: 'Deposits for new clients',
  when: '2026-Q2',
  effect: 1.2,
  interval: { low: 0.4, high: 2 },
  verdict: 'moved',
  learned: 'Studios accept it',
};
const ofQuarter = { ...attempt, what: 'More studios stay', when: '2026-Q3', quarter: '2026-Q3', by: earlier };

/** An outcome with a measure, one reading, one attempt of the team's and one that a quarter left behind. */
const known: Outcome = {
  measures: [{ measure, by: earlier }],
  readings: [{ ...reading('2026-11-20', 35), version: 0, by: earlier }],
  attempts: [{ ...attempt, quarter: null, by: earlier }, ofQuarter],
};
const renamed = { ...measure, name: 'Appointments and deposits paid online' };
const redefined: Outcome = { ...known, measures: [...known.measures, { measure: renamed, by }] };

const many = (count: number, from = Date.UTC(2024, 0, 1)) =>
  Array.from({ length: count }, (_, place) =>
    reading(new Date(from + place * 86_400_000).toISOString().slice(0, 10), place),
  );

describe('record: readings beside a negotiation', () => {
  test.each<[string, Outcome, ReturnType<typeof many>, RefusalCode, string[]]>([
    ['a measure to be readings of', newOutcome, [reading(today, 35)], 'measure-incomplete', ['name']],
    ['at least one', known, [], 'reading-incomplete', []],
    ['none of tomorrow', known, [reading(today, 35), reading('2026-11-24', 36)], 'reading-incomplete', ['1:on']],
    ['one for each day', known, [reading(today, 35), reading(today, 36)], 'reading-incomplete', ['1:on']],
    ['a source', known, [{ value: 1, on: today, source: '' }], 'reading-incomplete', ['0:source']],
    [
      'everything at once, each row named once for each field',
      known,
      [reading('2026-11-24', 35), { value: 1, on: '2026-11-24', source: '' }],
      'reading-incomplete',
      ['0:on', '1:on', '1:source'],
    ],
    ['no more than an outcome remembers', known, many(MOST_READINGS), 'too-much-remembered', ['readings']],
  ])('[N24] wants %s', (_name, outcome, told, code, about) => {
    expect(record(outcome, told, by, today)).toEqual({ ok: false, refusal: { code, about } });
  });

  test('[N27] they join the curve, with who wrote them and when', () => {
    const result = record(known, [reading(today, 35.4), reading('2026-11-22', 35.2)], by, today);
    const outcome = result.ok ? result.value : newOutcome;
    expect(readingsOf(outcome, measure)).toEqual([
      { ...reading('2026-11-20', 35), version: 0, by: earlier },
      { ...reading('2026-11-22', 35.2), version: 0, by },
      { ...reading(today, 35.4), version: 0, by },
    ]);
  });

  test('[N27] one for a day that has one takes its place', () => {
    const result = record(known, [reading('2026-11-20', 34.9)], by, today);
    expect(result).toMatchObject({ ok: true, value: { readings: [{ value: 34.9, by }] } });
  });

  test('[N12] they are of the measure as it is defined now; the day of an older one is no matter', () => {
    const result = record(redefined, [reading('2026-11-20', 36)], by, today);
    const outcome = result.ok ? result.value : newOutcome;
    expect(outcome.readings.map(({ version, value }) => [version, value])).toEqual([
      [0, 35],
      [1, 36],
    ]);
  });

  test('[N24] so many and no more', () => {
    const full = record(known, many(MOST_READINGS - 1), by, today);
    expect(full.ok && full.value.readings).toHaveLength(MOST_READINGS);
    if (full.ok) {
      expect(record(full.value, [reading(today, 1)], by, today).ok).toBe(false);
      expect(record(full.value, [reading('2026-11-20', 1)], by, today).ok).toBe(true);
    }
  });
});

describe('forget: readings entered by mistake', () => {
  test.each<[string, Outcome, string[], string[]]>([
    ['of a day without one', known, ['2026-11-21'], ['2026-11-21']],
    ['where one of several is unknown', known, ['2026-11-20', '2026-11-21'], ['2026-11-21']],
    ['of an older definition', redefined, ['2026-11-20'], ['2026-11-20']],
    ['without a measure', newOutcome, ['2026-11-20'], ['2026-11-20']],
    ['of nothing, without a measure', newOutcome, [], []],
  ])('[N24] not %s', (_name, outcome, gone, about) => {
    expect(forget(outcome, gone)).toEqual({ ok: false, refusal: { code: 'reading-unknown', about } });
  });

  test('[N24] the day’s reading is gone, the others stay, and so do those of older definitions', () => {
    const told = record(redefined, [reading('2026-11-20', 36), reading('2026-11-21', 37)], by, today);
    const result = forget(told.ok ? told.value : newOutcome, ['2026-11-20']);
    expect(result.ok && result.value.readings.map(({ version, on }) => [version, on])).toEqual([
      [0, '2026-11-20'],
      [1, '2026-11-21'],
    ]);
  });
});

describe('note: attempts beside a negotiation', () => {
  const fresh: Attempt = { ...attempt, what: 'Reminders by text message', when: '2026-Q3' };
  const named = ({ what, when }: Pick<Attempt, 'what' | 'when'>) => ({ what, when });

  test.each<[string, Attempt, string[]]>([
    ['what was tried', { ...fresh, what: '' }, ['what']],
    ['when', { ...fresh, when: '' }, ['when']],
    ['both', { ...fresh, what: '', when: '' }, ['what', 'when']],
    ['an effect for its interval', { ...fresh, effect: null }, ['interval']],
    ['an effect above the lower end', { ...fresh, effect: 0.3 }, ['interval']],
    ['an effect below the upper end', { ...fresh, effect: 2.1 }, ['interval']],
    ['all of it', { ...fresh, what: '', effect: null }, ['what', 'interval']],
    ['another name than one that is known', { ...fresh, ...named(attempt) }, ['what']],
    ['another name than a quarter’s', { ...fresh, ...named(ofQuarter) }, ['what']],
  ])('[N24] wants %s', (_name, told, about) => {
    expect(note(known, told, null, by)).toEqual({ ok: false, refusal: { code: 'attempt-incomplete', about } });
  });

  test.each<[string, Attempt]>([
    ['at the lower end', { ...fresh, effect: 0.4 }],
    ['at the upper end', { ...fresh, effect: 2 }],
    ['without an interval', { ...fresh, interval: null }],
    ['unknown and without an interval', { ...fresh, effect: null, interval: null, verdict: 'inconclusive' }],
    ['pending', { ...fresh, effect: null, interval: null, verdict: 'pending' }],
    ['of the same thing at another time', { ...attempt, when: '2026-Q3' }],
  ])('[N24] takes one with its effect %s, as the last', (_name, told) => {
    const result = note(known, told, null, by);
    expect(result.ok && result.value.attempts).toEqual([...known.attempts, { ...told, quarter: null, by }]);
  });

  test.each<[string, Pick<Attempt, 'what' | 'when'>]>([
    ['one that is not known', { what: 'Something else', when: '2026-Q2' }],
    ['one of another time', { what: attempt.what, when: '2026-Q1' }],
    ['what a closed quarter left behind', named(ofQuarter)],
  ])('[N16] cannot take the place of %s', (_name, replaces) => {
    expect(note(known, fresh, replaces, by)).toEqual({ ok: false, refusal: { code: 'attempt-unknown', about: [] } });
  });

  test('[N24] a mended one stays in its place, under its own name or another', () => {
    for (const told of [{ ...attempt, effect: 1 }, fresh]) {
      const result = note(known, told, named(attempt), by);
      expect(result.ok && result.value.attempts).toEqual([{ ...told, quarter: null, by }, ofQuarter]);
    }
  });

  test('[N24] a mended one cannot take another’s name', () => {
    expect(note(known, { ...attempt, ...named(ofQuarter) }, named(attempt), by).ok).toBe(false);
  });

  test('[N24] so many and no more; a full memory can still be mended', () => {
    const attempts = Array.from({ length: MOST_REMEMBERED_ATTEMPTS - 1 }, (_, place) => ({
      ...attempt,
      what: `Attempt ${place}`,
      quarter: null,
      by: earlier,
    }));
    const full = note({ ...known, attempts }, fresh, null, by);
    expect(full.ok && full.value.attempts).toHaveLength(MOST_REMEMBERED_ATTEMPTS);
    if (!full.ok) return;
    expect(note(full.value, { ...fresh, when: '2026-Q4' }, null, by)).toEqual({
      ok: false,
      refusal: { code: 'too-much-remembered', about: ['attempts'] },
    });
    expect(note(full.value, { ...fresh, when: '2026-Q4' }, named(fresh), by).ok).toBe(true);
  });
});

describe('redefine: the measure beside a negotiation', () => {
  test('[N12] not under an agreement in force, where it takes a re-opening', () => {
    expect(redefine(known, renamed, by, true)).toEqual({
      ok: false,
      refusal: { code: 'agreement-in-force', about: [] },
    });
  });

  test.each(['name', 'unit', 'definition', 'source'] as const)('[N5] wants its %s', field => {
    expect(redefine(known, { ...renamed, [field]: '' }, by, false)).toEqual({
      ok: false,
      refusal: { code: 'measure-incomplete', about: [field] },
    });
  });

  test('[N5] wants an outcome, not an output', () => {
    const shipped = { ...measure, name: 'Ship public API v2', unit: 'done', definition: 'Live' };
    expect(redefine(known, shipped, by, false)).toMatchObject({
      refusal: { code: 'output-not-outcome', about: ['name'] },
    });
  });

  test('[N12] is a new version; what was read before stays with the old one', () => {
    const result = redefine(known, renamed, by, false);
    expect(result).toEqual({ ok: true, value: redefined });
    expect(result.ok && readingsOf(result.value, renamed)).toEqual([]);
    expect(result.ok && readingsOf(result.value, measure)).toHaveLength(1);
  });

  test('[N12] by the same words nothing changes', () => {
    expect(redefine(known, { ...measure }, by, false)).toEqual({ ok: true, value: known });
  });

  test('[N5] the first one needs none before it', () => {
    expect(redefine(newOutcome, measure, by, false)).toEqual({
      ok: true,
      value: { ...newOutcome, measures: [{ measure, by }] },
    });
  });
});
