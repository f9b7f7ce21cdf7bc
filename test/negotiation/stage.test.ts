import { type Party, type Stage, turnOf } from '../../src/negotiation';
import { FALLBACK_RHYTHM, RHYTHM_DAYS } from '../../src/negotiation/thresholds';
import { checkInDue, missedRhythms, sinceOf, stageOf } from '../../src/negotiation/turn';
import {
  accept,
  ask,
  checkIn,
  confirm,
  fallBack,
  grants,
  keep,
  offer,
  park,
  reading,
  reopen,
  report,
  resume,
  review,
  shareIntent,
  stop,
  wellKept,
} from './moves';
import { agreed, assessing, bargaining, closed, days, inReview, notAgreed, offered, reopened, running } from './stages';
import { given, on, type Step } from './story';

const withRhythm = (rhythm: keyof typeof RHYTHM_DAYS): Step[] => [
  ...bargaining,
  ['team', offer({ ...wellKept, terms: { ...wellKept.terms, rhythm } })],
  ['leader', at => accept(at, 'A', { grants })],
];

const promptly = checkIn({ reading: null, noReading: 'None yet' });

/** Checked in on these days, by the fortnightly rhythm that was agreed. */
const checkedIn = (...told: string[]): Step[] => [
  ...agreed,
  ...told.flatMap((day): Step[] => [on(day), ['team', promptly]]),
];

/** Agreed in the middle of the quarter it is for. */
const signedLate: Step[] = [...offered, on(days.middle), ['leader', at => accept(at, 'A')]];

describe('N20 stage and turn, day by day', () => {
  test.each<[string, string, Step[], Stage, Party | null]>([
    ['just opened', days.eve, [], 'intent', 'leader'],
    ['just opened', days.over, [], 'intent', null],
    ['shared', days.ends, assessing, 'assessment', 'team'],
    ['shared', days.over, assessing, 'assessment', null],
    ['assessed', days.deadline, bargaining, 'bargaining', 'team'],
    ['assessed', days.over, bargaining, 'bargaining', 'team'],
    ['offered', days.afterDeadline, offered, 'bargaining', 'leader'],
    ['offered, with a question to the team', days.deadline, [...offered, ['leader', ask]], 'bargaining', 'team'],
    ['parked', days.deadline, [...offered, ['leader', park]], 'parked', null],
    ['parked', days.over, [...offered, ['leader', park]], 'parked', null],
    ['resumed', days.deadline, [...offered, ['leader', park], ['team', resume]], 'bargaining', 'leader'],
    ['agreed', days.eve, agreed, 'agreed', null],
    ['agreed', days.begins, agreed, 'running', null],
    ['agreed, never checked in on', '2027-01-14', agreed, 'running', null],
    ['agreed, never checked in on', '2027-01-15', agreed, 'running', 'team'],
    ['agreed, never checked in on', days.ends, agreed, 'running', 'team'],
    ['agreed, never checked in on', days.over, agreed, 'report-due', 'team'],
    ['agreed, with a question to the leader', days.early, [...running, ['team', ask]], 'running', null],
    ['fallen back', days.afterDeadline, notAgreed, 'not-agreed', null],
    ['fallen back', days.begins, notAgreed, 'not-agreed', null],
    ['fallen back, never checked in on', days.early, notAgreed, 'not-agreed', 'team'],
    ['fallen back', days.over, notAgreed, 'report-due', 'team'],
    ['re-opened by the leader', days.eve, [...agreed, ['leader', reopen()]], 'reopened', 'leader'],
    ['re-opened by the leader', days.ends, reopened, 'reopened', 'leader'],
    ['re-opened by the leader', days.over, reopened, 'report-due', 'team'],
    ['re-opened and kept', days.early, [...reopened, ['team', keep]], 'running', null],
    ['with a wish of the team to stop', days.early, [...running, ['team', stop]], 'running', 'leader'],
    ['with a wish of the team to stop', days.over, [...running, ['team', stop]], 'report-due', 'team'],
    ['stopped', days.middle, [...running, ['team', stop], ['leader', stop]], 'report-due', 'team'],
    ['reported', days.over, inReview, 'review', 'team'],
    ['reported and reviewed by the leader', days.over, [...inReview, ['leader', review()]], 'review', 'team'],
    ['reported and reviewed by the team', days.over, [...inReview, ['team', review()]], 'review', 'leader'],
    ['closed', days.over, closed, 'closed', null],
  ])('[N20] %s, on %s', (_name, day, steps, stage, turn) => {
    const state = given(...steps);
    expect([stageOf(state, day), turnOf(state, day)]).toEqual([stage, turn]);
  });
});

describe('N20 since when it is somebody’s turn', () => {
  const shared = '2026-11-23T09:01:00.000Z';

  test.each<[string, string, Step[], string]>([
    ['the move that gave it', days.deadline, assessing, shared],
    ['not a move beside it', days.deadline, [...assessing, ['leader', { ...ask, blocking: false }]], shared],
    ['a question that took it', days.deadline, [...assessing, ['team', ask]], '2026-11-23T09:02:00.000Z'],
    ['the day on which a check-in fell due', '2027-01-20', agreed, '2027-01-15T00:00:00.000Z'],
    ['the day after the quarter', '2027-04-20', agreed, '2027-04-01T00:00:00.000Z'],
    ['the day after the quarter, though it was re-opened', '2027-04-20', reopened, '2027-04-01T00:00:00.000Z'],
    [
      'the day after the quarter, though stopping was asked for',
      days.over,
      [...agreed, ['leader', stop]],
      '2027-04-01T00:00:00.000Z',
    ],
    [
      'the wish to stop, where a check-in is due as well',
      days.early,
      [...agreed, ['leader', stop]],
      '2026-11-23T09:05:00.000Z',
    ],
    ['the re-opening', '2027-03-01', reopened, '2027-01-15T09:06:00.000Z'],
    ['the report', '2027-04-20', [...inReview, ['team', review()]], '2027-04-01T09:07:00.000Z'],
  ])('[N20] %s', (_name, day, steps, since) => {
    expect(sinceOf(given(...steps), day)).toBe(since);
  });
});

describe('N11 when a check-in is due', () => {
  test.each<[string, Step[], string | null]>([
    ['before there is anything to check in on', offered, null],
    ['a fortnight after the quarter began', agreed, '2027-01-15'],
    ['a fortnight after the last one', checkedIn('2027-01-08'), '2027-01-22'],
    ['by the last of several', checkedIn('2027-01-08', '2027-01-20'), '2027-02-03'],
    ['weekly', withRhythm('weekly'), '2027-01-08'],
    ['monthly', withRhythm('monthly'), '2027-01-31'],
    ['by the fortnight where nobody agreed a rhythm', notAgreed, '2027-01-15'],
    ['a fortnight after an agreement in the middle of the quarter', signedLate, '2027-03-02'],
    [
      'by the other signature, not by the offer',
      [
        ...bargaining,
        on('2027-01-04'),
        ['team', offer(wellKept)],
        on('2027-01-11'),
        ['leader', at => accept(at, 'A', { grants })],
      ],
      '2027-01-25',
    ],
    ['a fortnight after a late fallback', [...offered, on(days.middle), ['team', fallBack]], '2027-03-02'],
    [
      'by the fallback, where an agreement came later still',
      [
        ...offered,
        on('2027-02-01'),
        ['team', fallBack],
        on(days.middle),
        ['team', reopen()],
        ['team', offer(wellKept)],
        ['leader', at => accept(at, 'A', { grants })],
      ],
      '2027-02-15',
    ],
  ])('[N11] %s', (_name, steps, due) => {
    expect(checkInDue(given(...steps))).toBe(due);
  });

  test('[N10] the rhythm of a quarter without agreement', () => {
    expect(RHYTHM_DAYS[FALLBACK_RHYTHM]).toBe(14);
  });

  test('[N11] a check-in ends the turn that the clock gave', () => {
    expect(turnOf(given(...agreed), days.early)).toBe('team');
    expect(turnOf(given(...running), days.early)).toBeNull();
    expect(turnOf(given(...running), '2027-01-28')).toBeNull();
    expect(turnOf(given(...running), '2027-01-29')).toBe('team');
  });

  test('[N11] none is due while the agreement is re-opened', () => {
    expect(turnOf(given(...agreed, ['leader', reopen()]), days.middle)).toBe('leader');
  });
});

describe('A14 rhythms that were missed', () => {
  test.each<[string, number]>([
    [days.eve, 0],
    ['2027-01-14', 0],
    ['2027-01-15', 1],
    ['2027-01-28', 1],
    ['2027-01-29', 2],
    ['2027-02-12', 3],
    [days.ends, 6],
    [days.over, 6],
    ['2027-12-31', 6],
  ])('[A14] never checked in, by the fortnight: on %s', (day, missed) => {
    expect(missedRhythms(given(...agreed), day)).toBe(missed);
    expect(missedRhythms(given(...notAgreed), day)).toBe(missed);
  });

  test.each<[string, string, Step[], number]>([
    ['a check-in starts the count anew', '2027-02-23', checkedIn('2027-02-10'), 0],
    ['a check-in starts the count anew', '2027-02-24', checkedIn('2027-02-10'), 1],
    ['by the week', '2027-01-21', withRhythm('weekly'), 2],
    ['by the month', '2027-01-30', withRhythm('monthly'), 0],
    ['by the month', '2027-01-31', withRhythm('monthly'), 1],
    ['while re-opened as well', '2027-01-29', reopened, 1],
    ['never at the table', '2027-03-01', offered, 0],
    ['no longer in review', '2027-04-20', inReview, 0],
    ['not before an agreement that came late', '2027-03-01', signedLate, 0],
    ['not before an agreement that came late', '2027-03-02', signedLate, 1],
  ])('[A14] %s: on %s', (_name, day, steps, missed) => {
    expect(missedRhythms(given(...steps), day)).toBe(missed);
  });
});

test('[N20] a whole quarter, from the intent in November to the closed review in April', () => {
  const story: [Step[], string, Stage, Party | null][] = [
    [[], '2026-11-23', 'intent', 'leader'],
    [[['leader', shareIntent]], '2026-11-23', 'assessment', 'team'],
    [bargaining.slice(1), '2026-11-24', 'bargaining', 'team'],
    [agreed.slice(2), '2026-12-07', 'agreed', null],
    [[on('2027-01-12'), ['clock', []]], '2027-01-12', 'running', 'team'],
    [[['team', { ...confirm, on: '2027-01-12' }]], '2027-01-12', 'running', null],
    [[on('2027-01-15'), ['team', checkIn()]], '2027-01-15', 'running', null],
    [[on('2027-02-16'), ['team', checkIn({ reading: reading('2027-02-16', 38) })]], '2027-02-16', 'running', null],
    [[['clock', [reading('2027-02-16', 38)]]], '2027-02-16', 'running', 'leader'],
    [[['leader', reopen('learned-better')]], '2027-02-17', 'reopened', 'leader'],
    [[['team', keep]], '2027-02-18', 'running', null],
    [[], '2027-03-03', 'running', 'team'],
    [[on('2027-04-02')], '2027-04-02', 'report-due', 'team'],
    [[['team', report()]], '2027-04-02', 'review', 'team'],
    [[['team', review()]], '2027-04-05', 'review', 'leader'],
    [[['leader', review({ bet: 'unclear' })]], '2027-04-06', 'closed', null],
  ];
  const seen = story.map(([, day], place) => {
    const state = given(...story.slice(0, place + 1).flatMap(([steps]) => steps));
    return [day, stageOf(state, day), turnOf(state, day)];
  });
  expect(seen).toEqual(story.map(([, day, stage, turn]) => [day, stage, turn]));
});
