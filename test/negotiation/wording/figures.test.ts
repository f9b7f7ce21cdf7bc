import { dictatesSolution, isBusinessOutcome, isOutput, isTraction } from '../../../src/negotiation/wording';
import { businessOutcomes } from './business';
import { outcomes } from './outcomes';
import { outputs } from './outputs';
import { matters, solutions } from './priorities';
import { type Scores, scores, told } from './score';
import type { Phrase } from './table';
import { tractionMetrics } from './traction';

/** A false alarm stops a team (N5) or a leader (N2) and a miss stops nobody: precision counts for more. */
const least = { precision: 0.95, tunedPrecision: 0.97 };

type Case = { what: string; figures: Scores; recall: number; missed: string[]; falseAlarms: string[] };

const name = (measure: Phrase): string => measure.name;
const itself = (text: string): string => text;

const cases: Case[] = [
  {
    what: '[A3] outputs among outcomes',
    figures: scores({ positives: outputs, negatives: outcomes }, isOutput, name),
    recall: 0.85,
    missed: [
      'Support five new languages',
      'Upgrade to React 19',
      'Switch all customers to the new contract portal',
      'Pull requests merged by the team',
      'Experiments launched per quarter',
      'Customers migrated to the new billing',
    ],
    falseAlarms: [],
  },
  {
    what: '[A4] solutions among what matters',
    figures: scores({ positives: solutions, negatives: matters }, dictatesSolution, itself),
    recall: 0.8,
    missed: ['Finally move everything to Kubernetes'],
    falseAlarms: [],
  },
  {
    what: '[A5] business outcomes among product outcomes',
    figures: scores({ positives: businessOutcomes, negatives: outcomes }, isBusinessOutcome, name),
    recall: 0.85,
    missed: [],
    falseAlarms: [],
  },
  {
    what: '[A6] traction metrics among product outcomes',
    figures: scores({ positives: tractionMetrics, negatives: outcomes }, isTraction, name),
    recall: 0.85,
    missed: ['Downloads of the mobile app'],
    falseAlarms: [],
  },
];

describe.each(cases)('$what', ({ figures, recall, missed, falseAlarms }) => {
  test(`overall ${told(figures.overall)}; held out ${told(figures.heldOut)}`, () => {
    expect(figures.tuned.precision).toBeGreaterThanOrEqual(least.tunedPrecision);
    expect(figures.overall.precision).toBeGreaterThanOrEqual(least.precision);
    expect(figures.overall.recall).toBeGreaterThanOrEqual(recall);
  });

  test('what is known to be misjudged', () => {
    expect(figures.overall).toMatchObject({ missed, falseAlarms });
  });
});

test('[N5] neither a business outcome nor a traction metric is refused as an output', () => {
  expect([...businessOutcomes, ...tractionMetrics].filter(isOutput)).toEqual([]);
});

test('[N2] no measure dictates a solution as the measure of a need', () => {
  expect([...outcomes, ...businessOutcomes, ...tractionMetrics].map(name).filter(dictatesSolution)).toEqual([]);
});

test.each([
  ['outcomes', outcomes, 70],
  ['outputs', outputs, 70],
  ['what matters', matters, 40],
  ['solutions', solutions, 40],
  ['business outcomes', businessOutcomes, 25],
  ['traction metrics', tractionMetrics, 25],
])('the table of %s is long enough and repeats nothing', (_what, table, length) => {
  expect(new Set(table.map(entry => JSON.stringify(entry))).size).toBe(table.length);
  expect(table.length).toBeGreaterThanOrEqual(length);
});
