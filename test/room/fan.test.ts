import fc from 'fast-check';
import { apart, drawingOf, inSight, middleHalf, monthsBetween, spanOf } from '../../static/room/fan/drawing';
import { linesOf } from '../../static/room/fan/FanTwin';
import { type Dated, type Fan, fanOf, type Picture } from '../../static/room/fan/fan';
import { fanSentence, fanWords } from '../../static/words/fan';
import { day, speakIn } from '../../static/words/numbers';
import { assess } from '../negotiation/moves';

beforeAll(() => speakIn('en-GB'));

const { measure } = assess.assessment;
const baseline = { value: 35, on: '2026-11-20' };
const forecast = { p10: 35.5, p50: 37.5, p90: 40 };
const quarter = { quarter: '2027-Q1', begins: '2027-01-01', ends: '2027-03-31' };
const bargained: Picture = { measure, baseline, forecast, need: 41, target: 39 };

const outcome = (readings: Dated[], of = measure) => ({
  measure: of,
  readings: readings.map(each => ({ ...each, source: 'Export' })),
  history: { kind: 'never-tried' as const },
});
const ground = (day: string, ...readings: Dated[]) => ({ day, outcome: outcome(readings) });
const plain = fanOf(quarter, bargained, null);

const speech = { level: String, mark: (mark: string, value: number) => `${mark} ${value}` };
const drawn = (fan: Fan, width = 800) => drawingOf(fan, width, 272, speech);

describe('what is in sight', () => {
  test('without any reading: the baseline and the fan', () => {
    expect(plain).toMatchObject({ readings: [baseline], from: '2026-11-20', today: null, actual: null });
  });

  test('readings of the last four quarters, none after the quarter, and one a day', () => {
    const days = ['2026-03-31', '2026-04-01', '2026-11-20', '2027-03-31', '2027-04-01'];
    const fan = fanOf(quarter, bargained, ground('2027-04-02', ...days.map(on => ({ on, value: 1 }))));
    expect(fan.readings).toEqual([
      { on: '2026-04-01', value: 1, source: 'Export' },
      baseline,
      { on: '2027-03-31', value: 1, source: 'Export' },
    ]);
    expect(fan.from).toBe('2026-04-01');
  });

  test('readings of another measure are none of this one', () => {
    const other = {
      day: '2027-01-01',
      outcome: outcome([{ on: '2026-12-01', value: 9 }], { ...measure, unit: 'EUR' }),
    };
    expect(fanOf(quarter, bargained, other).readings).toEqual([baseline]);
  });

  test.each([
    ['2026-12-31', null],
    ['2027-01-01', '2027-01-01'],
    ['2027-03-31', '2027-03-31'],
    ['2027-04-01', null],
  ])('today, %s, is marked while the quarter runs: %p', (day, today) => {
    expect(fanOf(quarter, bargained, ground(day)).today).toBe(today);
  });

  test('what came out takes the place of readings from its day on, and of today', () => {
    const actual = { on: '2027-03-28', value: 38 };
    const fan = fanOf(quarter, { ...bargained, actual }, ground('2027-03-30', actual, { on: '2027-03-01', value: 37 }));
    expect(fan).toMatchObject({ actual, today: null, readings: [baseline, { value: 37 }] });
  });

  test('a narrow picture shows the quarter before, and the baseline wherever it lies', () => {
    const fan = fanOf(
      quarter,
      bargained,
      ground('2027-01-01', { on: '2026-05-01', value: 30 }, { on: '2026-10-01', value: 33 }),
    );
    expect(inSight(fan, 320).readings.map(({ on }) => on)).toEqual(['2026-10-01', '2026-11-20']);
    expect(inSight(fan, 800)).toBe(fan);
    const early = { ...bargained, baseline: { value: 35, on: '2026-08-01' } };
    expect(inSight(fanOf(quarter, early, null), 320).from).toBe('2026-08-01');
  });
});

describe('the drawing', () => {
  test('more is up, whichever direction is better', () => {
    const lower: Picture = {
      ...bargained,
      measure: { ...measure, direction: 'lower' },
      forecast: { p10: 34, p50: 32, p90: 30 },
      need: 29,
    };
    for (const fan of [plain, fanOf(quarter, lower, null)]) {
      const { ends } = drawn(fan);
      const [p90, , p10] = ends;
      expect(Number(p90?.y) < Number(p10?.y)).toBe(fan.measure.direction === 'higher');
    }
  });

  test('the fan opens at the baseline and ends at P10 and P90 on the quarter’s last day', () => {
    const { outer, median, baseline: start, right, ends } = drawn(plain);
    expect(outer.startsWith('M')).toBe(true);
    expect(median).toContain(`${right}`);
    expect(start.x).toBeLessThan(right);
    const y = Object.fromEntries(ends.map(each => [each.mark, each.y]));
    expect(outer).toContain(`${right},${Number(y.p10?.toFixed(3))}`);
    expect(outer).toContain(`${right},${Number(y.p90?.toFixed(3))}`);
  });

  test('no forecast, no fan; everything else stays', () => {
    const { outer, inner, median, ends, target } = drawn({ ...plain, forecast: null });
    expect([outer, inner, median]).toEqual(['', '', '']);
    expect(ends.map(({ mark }) => mark)).toEqual(['need', 'target']);
    expect(target).not.toBeNull();
  });

  test('[RULES 6] the middle half follows from the two-piece normal', () => {
    const [low, high] = middleHalf(forecast);
    expect(low).toBeCloseTo(37.5 - (2 / 1.2815516) * 0.6744898, 5);
    expect(high).toBeCloseTo(37.5 + (2.5 / 1.2815516) * 0.6744898, 5);
  });

  test('one amount alone still has a range to lie in', () => {
    const alone = { ...plain, forecast: null, need: null, target: null };
    expect(spanOf(alone)).toEqual([35 - 2.45, 35 + 2.45]);
    expect(spanOf({ ...alone, baseline: { ...baseline, value: 0 }, readings: [{ ...baseline, value: 0 }] })).toEqual([
      -1, 1,
    ]);
  });

  test('whatever the amounts and the width, everything lies inside and nothing is no number', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, value, value, fc.integer({ min: 240, max: 1600 }), (base, p10, need, target, width) => {
        const fan = { ...plain, baseline: { ...baseline, value: base }, readings: [{ ...baseline, value: base }] };
        const drawing = drawn({ ...fan, forecast: { p10, p50: p10 + 1, p90: p10 + 3 }, need, target }, width);
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|null,null|Infinity/);
        for (const { y } of drawing.ends) {
          expect(y).toBeGreaterThanOrEqual(drawing.top - 0.001);
          expect(y).toBeLessThanOrEqual(drawing.bottom + 0.001);
        }
      }),
      { numRuns: 200, seed: 20261123 },
    );
  });

  test('names keep their order and their distance', () => {
    expect(apart([50, 52, 51], 16, 0, 200)).toEqual([50, 82, 66]);
    expect(apart([190, 195, 199], 16, 0, 200)).toEqual([168, 184, 200]);
    expect(apart([10, 100], 16, 0, 200)).toEqual([10, 100]);
  });

  test('months are named each, or by quarters where there is less room', () => {
    expect(monthsBetween('2026-11-20', '2027-03-31', '2027-01-01', 6)).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
    ]);
    expect(monthsBetween('2026-10-04', '2027-03-31', '2027-01-01', 5)).toEqual([
      '2026-11-01',
      '2027-01-01',
      '2027-03-01',
    ]);
    expect(monthsBetween('2026-04-01', '2027-03-31', '2027-01-01', 6)).toEqual([
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
    ]);
  });
});

describe('the same in words', () => {
  test('a forecast that is bargained over', () => {
    const [from, until] = [baseline.on, quarter.ends].map(day);
    expect(fanSentence(plain).replaceAll('\u00A0', ' ')).toBe(
      `From 35% on ${from}, forecast for ${until}: 35.5 – 37.5 – 40%; target 39%, need 41%.`,
    );
  });

  test.each([
    ['higher', 35.4, 'worse than'],
    ['higher', 38, 'inside'],
    ['higher', 40.1, 'better than'],
    ['lower', 35.4, 'better than'],
    ['lower', 39.9, 'inside'],
    ['lower', 41, 'worse than'],
  ] as const)('%s is better and %p came out: %s the forecast', (direction, value, words) => {
    const ordered = direction === 'higher' ? forecast : { p10: 40, p50: 37.5, p90: 35.5 };
    const picture = { ...bargained, measure: { ...measure, direction }, forecast: ordered };
    const fan = fanOf(quarter, { ...picture, actual: { on: '2027-03-28', value } }, null);
    expect(fanSentence(fan)).toContain(`, ${words} the forecast of`);
  });

  test('a sealed need and a missing forecast are not spoken of', () => {
    const fan = { ...plain, forecast: null, need: null };
    expect(fanSentence(fan)).toMatch(/no forecast yet for .*; target/);
    expect(fanSentence(fan)).not.toContain('need');
    expect(linesOf(fan).map(({ what }) => what)).toEqual([fanWords.baseline, fanWords.targeted]);
  });

  test('the table has every value of the picture', () => {
    const lines = linesOf(fanOf(quarter, bargained, ground('2027-02-02', { on: '2027-02-01', value: 36.2 })));
    expect(lines.map(({ value }) => value)).toEqual([35, 36.2, 35.5, 37.5, 40, 39, 41]);
  });
});
