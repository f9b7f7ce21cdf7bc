import * as v from 'valibot';
import {
  type Assessment,
  fold,
  measureOf,
  newOutcome,
  Outcome,
  outcomeAfter,
  readingsOf,
  versionOf,
} from '../../src/negotiation';
import { withReadings } from '../../src/negotiation/outcome';
import {
  accept,
  assess,
  asThingsAre,
  checkIn,
  keep,
  odds,
  offer,
  reading,
  reopen,
  report,
  review,
  stop,
} from './moves';
import { agreed, assessing, bargaining, closed, days, inReview, notAgreed, offered, reopened, running } from './stages';
import { type DraftOf, given, on, opened, type Step, told } from './story';

const { measure, baseline, history } = assess.assessment;
const byTeam = { account: 'designer-1', at: expect.any(String) };

const assessed = (change: Partial<Assessment>): DraftOf<'assess'> => ({
  ...assess,
  assessment: { ...assess.assessment, ...change },
});
const renamed = { ...measure, name: 'Appointments and deposits paid online' };

/** What an outcome remembers after a story, told move by move. */
const remembered = (steps: Step[], from: Outcome = newOutcome): Outcome => {
  const { events } = told(...steps);
  return events.reduce(
    ({ state, outcome }, event) => {
      const next = fold(state, [event]);
      return { state: next, outcome: outcomeAfter(outcome, next, event) ?? outcome };
    },
    { state: opened(), outcome: from },
  ).outcome;
};

/** Days and values of the readings of a measure, oldest first. */
const curve = (outcome: Outcome, of = measure) => readingsOf(outcome, of).map(({ on: day, value }) => [day, value]);

describe('N5 what the team assessed is remembered', () => {
  test('[N5] measure, baseline as a reading, and attempts live on with the outcome', () => {
    const outcome = remembered(bargaining);
    expect(outcome).toEqual({
      measures: [{ measure, by: byTeam }],
      readings: [{ ...baseline, version: 0, by: byTeam }],
      attempts: (history.kind === 'tried' ? history.attempts : []).map(each => ({
        ...each,
        quarter: null,
        by: byTeam,
      })),
    });
    expect(measureOf(outcome)).toEqual(measure);
    expect(measureOf(newOutcome)).toBeNull();
  });

  test('[N5] nothing is forgotten; a second reading of a day takes the place of the first', () => {
    const once = remembered(bargaining);
    const later = reading('2026-11-22', 35.2);
    const untried = assessed({ baseline: later, history: { kind: 'never-tried' } });
    const twice = remembered([...assessing, ['team', untried]], once);
    expect(curve(twice)).toEqual([
      ['2026-11-20', 35],
      ['2026-11-22', 35.2],
    ]);
    expect(twice.attempts).toEqual(once.attempts);
    expect(twice.measures).toHaveLength(1);
    const mended = assessed({ baseline: { ...baseline, value: 34.9 } });
    expect(curve(remembered([...assessing, ['team', mended]], once))).toEqual([['2026-11-20', 34.9]]);
  });

  test('[N5] another definition is another version, whose readings say nothing about the first', () => {
    const once = remembered(bargaining);
    const twice = remembered([...assessing, ['team', assessed({ measure: renamed })]], once);
    expect(twice.measures.map(each => each.measure)).toEqual([measure, renamed]);
    expect([versionOf(twice, measure), versionOf(twice, renamed)]).toEqual([0, 1]);
    expect(versionOf(twice, { ...measure, unit: 'of a hundred' })).toBe(-1);
    expect(measureOf(twice)).toEqual(renamed);
    expect(curve(twice)).toEqual([['2026-11-20', 35]]);
    expect(curve(twice, renamed)).toEqual([['2026-11-20', 35]]);
    expect(twice.readings.map(({ version }) => version)).toEqual([0, 1]);
  });

  test('[N5] an attempt told again is the same one, and told differently it is mended', () => {
    const [first] = history.kind === 'tried' ? history.attempts : [];
    if (!first) throw new Error('nothing was tried');
    const once = remembered(bargaining);
    const again = remembered([...bargaining.slice(0, 1), ['team', assess]], {
      ...once,
      attempts: once.attempts.map(each => ({ ...each, by: { account: 'engineer-1', at: '2026-10-01T09:00:00.000Z' } })),
    });
    expect(again.attempts).toMatchObject([{ by: { account: 'engineer-1' } }]);
    const attempts = [{ ...first, effect: 1 }];
    const mended = remembered([...assessing, ['team', assessed({ history: { kind: 'tried', attempts } })]], once);
    expect(mended.attempts).toEqual([{ ...first, effect: 1, quarter: null, by: byTeam }]);
    const other = [{ ...first, when: '2026-Q3' }];
    const added = remembered([...assessing, ['team', assessed({ history: { kind: 'tried', attempts: other } })]], once);
    expect(added.attempts.map(({ when }) => when)).toEqual(['2026-Q2', '2026-Q3']);
  });
});

test('[N5] a reading of a measure that the outcome does not know is thrown', () => {
  expect(() => withReadings(newOutcome, measure, [baseline], byTeam)).toThrow('does not know');
});

test('[N25] what is remembered has the shape it is stored in', () => {
  const outcome = remembered(closed);
  expect(v.parse(Outcome, outcome)).toEqual(outcome);
});

describe('N11 check-ins', () => {
  test('[N11] a reading joins the curve of the measure that was agreed', () => {
    expect(curve(remembered(running))).toEqual([
      ['2026-11-20', 35],
      ['2027-01-14', 35.8],
    ]);
  });

  test('[N11] no reading tells nothing', () => {
    const steps: Step[] = [...agreed, on(days.early), ['team', checkIn({ reading: null, noReading: 'It is down' })]];
    const { state, events } = told(...steps);
    const last = events.at(-1);
    expect(last && outcomeAfter(remembered(agreed), state, last)).toBeNull();
  });

  test('[N11] without an agreement they are of the measure that was assessed', () => {
    expect(curve(remembered([...notAgreed, on(days.early), ['team', checkIn()]]))).toHaveLength(2);
  });

  test('[N11] stay with the agreed measure where the next quarter is assessed by another', () => {
    const between = { measures: [{ measure: renamed, by: { account: 'designer-1', at: '2027-01-10T09:00:00.000Z' } }] };
    const { state, events } = told(...running);
    const last = events.at(-1);
    const known = remembered(agreed);
    const outcome = last && outcomeAfter({ ...known, measures: [...known.measures, ...between.measures] }, state, last);
    expect(outcome && curve(outcome)).toContainEqual(['2027-01-14', 35.8]);
    expect(outcome && curve(outcome, renamed)).toEqual([]);
  });

  test.each<[string, Step[]]>([
    ['shared', assessing],
    ['offered', offered],
    ['signed', agreed],
    ['left to the fallback', notAgreed],
    ['re-opened', reopened],
    ['kept', [...reopened, ['team', keep]]],
    ['reviewed by one', [...inReview, ['team', review()]]],
  ])('[N5] what is %s tells the outcome nothing', (_name, steps) => {
    const { state, events } = told(...steps);
    const last = events.at(-1);
    expect(last && outcomeAfter(remembered(steps.slice(0, -1)), state, last)).toBeNull();
  });
});

describe('N12 a measure that changes in a re-opening', () => {
  const proposed: Step[] = [
    ...running,
    ['leader', reopen('measure-wrong')],
    ['team', assessed({ measure: renamed, baseline: reading(days.early, 36.2) })],
  ];

  test('[N13] is not known while it is only proposed, nor after keep', () => {
    for (const steps of [proposed, [...proposed, ['team', keep] as Step]]) {
      expect(measureOf(remembered(steps))).toEqual(measure);
      expect(remembered(steps).readings).toEqual(remembered(running).readings);
    }
  });

  test('[N12] is known once it is agreed, with its baseline, as the team’s', () => {
    const outcome = remembered([
      ...proposed,
      ['team', offer(asThingsAre)],
      ['leader', at => accept(at, 'A', { acceptances: odds })],
    ]);
    expect(measureOf(outcome)).toEqual(renamed);
    expect(outcome.measures.at(-1)).toEqual({ measure: renamed, by: byTeam });
    expect(curve(outcome, renamed)).toEqual([[days.early, 36.2]]);
    expect(curve(outcome)).toHaveLength(2);
  });

  test('[N11] a check-in then joins the new curve', () => {
    const outcome = remembered([
      ...proposed,
      ['team', offer(asThingsAre)],
      ['leader', at => accept(at, 'A', { acceptances: odds })],
      on(days.middle),
      ['team', checkIn({ reading: reading(days.middle, 37) })],
    ]);
    expect(curve(outcome, renamed)).toEqual([
      [days.early, 36.2],
      [days.middle, 37],
    ]);
  });

  test('[N12] a new baseline of the same measure is a reading like any other', () => {
    const again: Step[] = [...running, ['team', reopen()], ['team', assessed({ baseline: reading(days.early, 36.2) })]];
    expect(curve(remembered(again))).toContainEqual([days.early, 36.2]);
  });
});

describe('N16 a closed quarter becomes an attempt', () => {
  const ofQuarter = (outcome: Outcome) => outcome.attempts.filter(({ quarter }) => quarter !== null);
  const closedWith = (final: number, more: Parameters<typeof report>[0] = {}): Step[] => [
    ...running,
    on(days.over),
    ['team', report({ final: reading(days.over, final), ...more })],
    ['leader', review({ learnings: ['The leader learned'] })],
    ['team', review({ learnings: ['One', 'Two'] })],
  ];

  test('[N16] with what mattered, how far it moved, and what both learned', () => {
    const outcome = remembered(closedWith(38.6));
    expect(ofQuarter(outcome)).toEqual([
      {
        what: 'More appointments are paid online',
        when: '2027-Q1',
        effect: 3.6,
        interval: null,
        verdict: 'moved',
        learned: 'One\nTwo\nThe leader learned',
        quarter: '2027-Q1',
        by: byTeam,
      },
    ]);
    expect(outcome.attempts).toHaveLength(2);
  });

  test('[N16] and its final value joins the curve, where the next baseline is found', () => {
    expect(curve(remembered(inReview)).at(-1)).toEqual(['2027-03-31', 38.6]);
    expect(ofQuarter(remembered(inReview))).toEqual([]);
  });

  test.each<[string, Step[], string, number | null]>([
    ['moved', closedWith(35.1), 'moved', 0.1],
    ['did not move', closedWith(35), 'no-effect', 0],
    ['moved the wrong way', closedWith(34), 'no-effect', -1],
    ['did harm', closedWith(39, { counterweights: [{ place: 0, value: 3 }] }), 'harmful', 4],
    ['was not measured', closedWith(0, { final: null, unmeasured: 'Switched off' }), 'inconclusive', null],
  ])('[N16] that %s', (_name, steps, verdict, effect) => {
    expect(ofQuarter(remembered(steps))).toMatchObject([{ verdict, effect }]);
  });

  test('[N16] where lower is better, down is moved', () => {
    const forecast = { p10: 34.5, p50: 33, p90: 30 };
    const lower: Step[] = [
      ...assessing,
      ['team', assessed({ measure: { ...measure, direction: 'lower' }, forecast })],
      ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, target: 33, forecast } })],
      ['leader', at => accept(at, 'A')],
      on(days.over),
      ['team', report({ final: reading(days.over, 33.5) })],
      ['team', review()],
      ['leader', review()],
    ];
    expect(ofQuarter(remembered(lower))).toMatchObject([{ verdict: 'moved', effect: -1.5 }]);
  });

  test('[N16] exactly once, whoever closes it, and a correction takes its place', () => {
    expect(ofQuarter(remembered(closed))).toMatchObject([{ effect: 3.6, by: { account: 'leader-1' } }]);
    const corrected = remembered([
      ...closed,
      ['team', report({ final: reading('2027-03-31', 38.2), reason: 'Late bookings came in' })],
    ]);
    expect(ofQuarter(corrected)).toMatchObject([{ effect: 3.2, by: { account: 'designer-1' } }]);
    expect(curve(corrected).at(-1)).toEqual(['2027-03-31', 38.2]);
  });

  test('[N14] a report that measured nothing tells nothing before the quarter is closed', () => {
    const steps: Step[] = [...running, on(days.over), ['team', report({ final: null, unmeasured: 'Switched off' })]];
    const { state, events } = told(...steps);
    const last = events.at(-1);
    expect(last && outcomeAfter(remembered(running), state, last)).toBeNull();
  });

  test('[N16] a quarter without agreement, and one that was stopped, are attempts as well', () => {
    const fallen: Step[] = [...notAgreed, on(days.over), ['team', report()], ['team', review()], ['leader', review()]];
    expect(ofQuarter(remembered(fallen))).toMatchObject([{ when: '2027-Q1', verdict: 'moved' }]);
    const stopped: Step[] = [
      ...running,
      ['team', stop],
      ['leader', stop],
      ['team', report({ final: reading(days.early, 35.9) })],
      ['team', review()],
      ['leader', review()],
    ];
    expect(ofQuarter(remembered(stopped))).toMatchObject([{ when: '2027-Q1', effect: 0.9 }]);
  });

  test('[N5] what a closed quarter left behind is not rewritten by the next assessment, which names it', () => {
    const after = remembered(closed);
    const attempts = after.attempts.map(({ by: _by, quarter: _quarter, ...attempt }) => ({
      ...attempt,
      effect: 99,
      interval: null,
    }));
    const next = remembered([...assessing, ['team', assessed({ history: { kind: 'tried', attempts } })]], after);
    expect(ofQuarter(next)).toEqual(ofQuarter(after));
    expect(next.attempts.filter(({ quarter }) => quarter === null)).toMatchObject([{ effect: 99 }]);
  });

  test('[N16] long words are cut to what a line and a text hold', () => {
    const long = 'x'.repeat(2000);
    const state = given(...closed);
    const { events } = told(...closed);
    const last = events.at(-1);
    const { priority, reviews } = state;
    if (!last || !priority || !reviews.team || !reviews.leader) throw new Error('nothing was closed');
    const learnings = Array.from({ length: 5 }, () => 'y'.repeat(300));
    const wordy = {
      ...state,
      priority: { ...priority, mattersMost: long },
      reviews: { leader: { ...reviews.leader, learnings }, team: { ...reviews.team, learnings } },
    };
    const [attempt] = ofQuarter(outcomeAfter(remembered(inReview), wordy, last) ?? newOutcome);
    expect([attempt?.what.length, attempt?.learned.length]).toEqual([300, 2000]);
  });
});
