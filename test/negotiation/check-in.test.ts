import type { CheckIn, RefusalCode } from '../../src/negotiation';
import { CHECK_INS_KEPT } from '../../src/negotiation/thresholds';
import { accept, checkIn, confirm, offer, reading, report, stop, wellKept } from './moves';
import { agreed, assessing, bargaining, closed, days, inReview, notAgreed, offered, reopened, running } from './stages';
import { type DraftOf, given, on, refusalOf, type Step } from './story';

const inQuarter = () => given(...agreed);
const value = (place: number, level: number) => ({ place, value: level });

describe('N11 checkIn', () => {
  test.each([
    [days.eve, 'quarter-not-begun'],
    [days.begins, null],
    [days.middle, null],
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N11] on %s: %s', (day, code) => {
    const told = checkIn({ reading: reading(days.eve, 35.2) });
    expect(refusalOf(inQuarter(), 'team', told, day)?.code ?? null).toBe(code);
    expect(refusalOf(given(...notAgreed), 'team', told, day)?.code ?? null).toBe(code);
    expect(refusalOf(given(...agreed, ['leader', stop]), 'team', told, day)?.code ?? null).toBe(code);
  });

  test.each<[string, Step[], RefusalCode | null]>([
    ['while the team assesses', assessing, 'wrong-phase'],
    ['while there is nothing but a table', bargaining, 'wrong-phase'],
    ['while an offer waits', offered, 'wrong-phase'],
    ['while re-opened, for the agreement stays in force', reopened, null],
    ['in review', inReview, 'wrong-phase'],
    ['when closed', closed, 'wrong-phase'],
  ])('[N11] %s', (_name, steps, code) => {
    expect(refusalOf(given(...steps), 'team', checkIn(), days.middle)?.code ?? null).toBe(code);
  });

  test.each([
    ['leader', 'not-your-move'],
    ['observer', 'not-a-party'],
  ] as const)('[N24] never by the %s', (viewer, code) => {
    expect(refusalOf(inQuarter(), viewer, checkIn(), days.early)?.code).toBe(code);
  });

  test.each<[string, Partial<CheckIn>, RefusalCode, string[]]>([
    ['a reading or why there is none', { reading: null }, 'reading-missing', ['reading']],
    ['a reading of today or before', { reading: reading('2027-01-16', 36) }, 'reading-incomplete', ['on']],
    [
      'a reading with its source',
      { reading: { ...reading('2027-01-14', 36), source: '' } },
      'reading-incomplete',
      ['source'],
    ],
    [
      'a reading with day and source',
      { reading: { value: 36, on: '2027-01-16', source: '' } },
      'reading-incomplete',
      ['on', 'source'],
    ],
    [
      'values of counterweights that were agreed',
      { counterweights: [value(2, 1)] },
      'reading-incomplete',
      ['counterweights'],
    ],
    [
      'one value of a counterweight',
      { counterweights: [value(0, 1), value(0, 2)] },
      'reading-incomplete',
      ['counterweights'],
    ],
    ['what was learned', { learned: '' }, 'learning-missing', ['learned']],
  ])('[N11] wants %s', (_name, change, code, about) => {
    expect(refusalOf(inQuarter(), 'team', checkIn(change), days.early)).toEqual({ code, about });
  });

  test.each<[string, Partial<CheckIn>]>([
    ['a reading of the same day', { reading: reading(days.early, 36) }],
    ['why there is no reading', { reading: null, noReading: 'The warehouse is down' }],
    ['each counterweight once', { counterweights: [value(0, 1.5), value(1, 84)] }],
    ['a chance of nothing', { chance: 0 }],
  ])('[N11] takes %s', (_name, change) => {
    expect(refusalOf(inQuarter(), 'team', checkIn(change), days.early)).toBeNull();
  });

  test('[N11] a quarter without agreement has no counterweights to speak of', () => {
    const told = checkIn({ counterweights: [value(0, 1)] });
    expect(refusalOf(given(...notAgreed), 'team', told, days.early)?.code).toBe('reading-incomplete');
  });

  test('[N11] is kept with who made it; a reading leaves no excuse for having none', () => {
    const told = checkIn({ noReading: 'left over from before' });
    const state = given(...agreed, on(days.early), ['team', told]);
    expect(state.checkIns).toEqual([
      { ...told.checkIn, noReading: '', by: expect.objectContaining({ party: 'team', account: 'designer-1' }) },
    ]);
    const silent = checkIn({ reading: null, noReading: 'The warehouse is down' });
    expect(given(...agreed, on(days.early), ['team', silent]).checkIns[0]?.noReading).toBe('The warehouse is down');
  });

  test('[N11] the latest stay with the negotiation; older ones are in its history', () => {
    const many: Step[] = Array.from({ length: CHECK_INS_KEPT + 1 }, (_, place) => [
      'team',
      checkIn({ learned: `learning ${place}` }),
    ]);
    const { checkIns, version } = given(...agreed, on(days.early), ...many);
    expect(checkIns).toHaveLength(CHECK_INS_KEPT);
    expect([checkIns[0]?.learned, checkIns.at(-1)?.learned]).toEqual(['learning 1', `learning ${CHECK_INS_KEPT}`]);
    expect(version).toBe(4 + CHECK_INS_KEPT + 1);
  });
});

describe('N11 confirm: an ask came', () => {
  const came = (change: Partial<DraftOf<'confirm'>> = {}) => ({ ...confirm, ...change });

  test.each<[string, Step[], RefusalCode | null]>([
    ['before the quarter begins', agreed, null],
    ['while it runs', running, null],
    ['while re-opened', reopened, null],
    ['in review', inReview, null],
    ['before there is an agreement', offered, 'wrong-phase'],
    ['while the team assesses', assessing, 'wrong-phase'],
    ['when closed', closed, 'wrong-phase'],
    ['in a quarter without agreement, where nothing was asked', notAgreed, 'ask-unknown'],
    ['twice', [...running, ['team', confirm]], 'ask-unknown'],
  ])('[N11] %s', (_name, steps, code) => {
    expect(refusalOf(given(...steps), 'team', confirm, days.middle)?.code ?? null).toBe(code);
  });

  test.each([
    ['leader', 'not-your-move'],
    ['observer', 'not-a-party'],
  ] as const)('[N24] not by the %s: who received it says so', (viewer, code) => {
    expect(refusalOf(inQuarter(), viewer, confirm, days.early)?.code).toBe(code);
  });

  test.each([
    ['2027-01-14', null],
    ['2027-01-15', null],
    ['2027-01-16', { code: 'reading-incomplete', about: ['on'] }],
  ])('[N11] that came on %s, told on 15 January: %j', (day, refusal) => {
    expect(refusalOf(inQuarter(), 'team', came({ on: day }), days.early)).toEqual(refusal);
  });

  const asks = [
    { what: 'Engineers who know the ledger', howMuch: '2 for 8 weeks', by: '2027-01-11' },
    { what: 'A week of the analyst', howMuch: '1', by: '2027-02-01' },
  ];
  const grants = asks.map(({ by }, ask) => ({ ask, name: 'Ada', by }));
  const twoAsks: Step[] = [
    ...bargaining,
    ['team', offer({ ...wellKept, terms: { ...wellKept.terms, asks } })],
    ['leader', at => accept(at, 'A', { grants })],
    ['team', came({ ask: 1, on: '2026-11-23' })],
  ];

  test.each([
    [0, null],
    [1, { code: 'already-kept', about: ['1'] }],
    [2, { code: 'ask-unknown', about: ['2'] }],
  ])('[N11] with the second of two asks kept, ask %i: %j', (ask, refusal) => {
    expect(refusalOf(given(...twoAsks), 'team', came({ ask }), days.early)).toEqual(refusal);
  });

  test('[N11] is remembered with its day and who said so', () => {
    expect(given(...twoAsks).kept).toEqual([
      { ask: 1, on: '2026-11-23', by: expect.objectContaining({ party: 'team', account: 'designer-1' }) },
    ]);
  });

  test('[N11] in a quarter that was reported on, for the leader’s ledger', () => {
    expect(given(...agreed, on(days.over), ['team', report()], ['team', confirm]).kept).toMatchObject([{ ask: 0 }]);
  });
});
