import { courseOf, type RefusalCode, turnOf, viewFor } from '../../src/negotiation';
import { accept, assess, checkIn, fallBack, park, shareIntent, threePackages } from './moves';
import { agreed, assessing, bargaining, days, notAgreed, offered, reopened } from './stages';
import { type Draft, given, on, opened, refusalOf, type Step } from './story';

const { forecast, measure, baseline } = assess.assessment;
const intent = (change: Partial<typeof shareIntent.priority>): Draft => ({
  ...shareIntent,
  priority: { ...shareIntent.priority, ...change },
});

describe('N10 fallBack', () => {
  test.each<[string, 'leader' | 'team', Step[], RefusalCode | null]>([
    [days.deadline, 'leader', bargaining, 'deadline-not-reached'],
    [days.deadline, 'team', offered, 'deadline-not-reached'],
    [days.afterDeadline, 'leader', bargaining, null],
    [days.afterDeadline, 'team', bargaining, null],
    [days.afterDeadline, 'leader', offered, null],
    [days.afterDeadline, 'team', offered, null],
    [days.middle, 'team', offered, null],
  ])('[N10] on %s, for a deadline of 11 December, by the %s', (day, party, steps, code) => {
    expect(refusalOf(given(...steps), party, fallBack, day)?.code ?? null).toBe(code);
  });

  test.each<[string, Step[], RefusalCode]>([
    ['while the leader shares the intent', [], 'wrong-phase'],
    ['while the team assesses', assessing, 'wrong-phase'],
    ['while parked', [...offered, ['team', park]], 'parked'],
    ['under an agreement', agreed, 'wrong-phase'],
    ['out of a re-opening, where the agreement goes on', reopened, 'wrong-phase'],
    ['twice', notAgreed, 'wrong-phase'],
  ])('[N10] not %s', (_name, steps, code) => {
    expect(refusalOf(given(...steps), 'team', fallBack, days.afterDeadline)?.code).toBe(code);
  });

  test('[N24] nor by an observer', () => {
    expect(refusalOf(given(...offered), 'observer', fallBack, days.afterDeadline)?.code).toBe('not-a-party');
  });

  test('[N10] goes on at the team’s P50, on its first forecast, and says who did it', () => {
    expect(given(...notAgreed)).toMatchObject({
      phase: 'running',
      agreement: null,
      original: null,
      fallenBack: {
        by: { party: 'team', account: 'designer-1' },
        fallback: { kind: 'team-p50' },
        measure,
        baseline,
        forecast,
        target: forecast.p50,
        goalKind: 'performance',
      },
    });
  });

  test('[N10] a fallback in words has no target', () => {
    const fallback = { kind: 'other' as const, text: 'We only keep the lights on' };
    const state = given(['leader', intent({ fallback })], ...notAgreed.slice(1));
    expect(state.fallenBack).toMatchObject({ fallback, target: null });
    expect(viewFor(state, 'team', days.begins).lived.course).toMatchObject({ target: null, chanceOfTarget: null });
  });

  test('[N10] a learning goal stays one', () => {
    const learning: Draft = { ...assess, assessment: { ...assess.assessment, goalKind: 'learning' } };
    const state = given(...assessing, ['team', learning], on(days.afterDeadline), ['leader', fallBack]);
    expect(state.fallenBack?.goalKind).toBe('learning');
  });

  test('[N10] nothing was promised and no clause was written: checked in on every fortnight', () => {
    expect(courseOf(given(...notAgreed))).toEqual({
      agreed: false,
      measure,
      baseline,
      forecast,
      target: forecast.p50,
      goalKind: 'performance',
      rhythm: 'fortnightly',
      asks: [],
      counterweights: [],
      clauses: [],
    });
  });

  test.each(['leader', 'team', 'observer'] as const)('[N10] is shown to the %s as not agreed', viewer => {
    for (const day of [days.afterDeadline, days.begins, days.ends])
      expect(viewFor(given(...notAgreed), viewer, day)).toMatchObject({
        stage: 'not-agreed',
        agreed: false,
        agreement: null,
        lived: { fallenBack: { target: forecast.p50 } },
      });
  });
});

describe('N10 a quarter that ends without agreement', () => {
  const late = () => given(['leader', intent({ deadline: days.ends })], ...offered.slice(1));

  test.each([
    [days.ends, 'deadline-not-reached', null],
    [days.over, null, 'quarter-over'],
  ])('[N10] with its last day as the deadline, on %s: fallBack %s, accept %s', (day, ofFallBack, ofAccept) => {
    expect(refusalOf(late(), 'leader', fallBack, day)?.code ?? null).toBe(ofFallBack);
    expect(refusalOf(late(), 'leader', accept(late(), 'A'), day)?.code ?? null).toBe(ofAccept);
  });

  test('[N10] can still fall back, for the team to report on what it forecast', () => {
    const state = given(['leader', intent({ deadline: days.ends })], ...offered.slice(1), on(days.over), [
      'leader',
      fallBack,
    ]);
    expect(viewFor(state, 'leader', days.over)).toMatchObject({ stage: 'report-due', turn: 'team', agreed: false });
    expect(refusalOf(state, 'team', checkIn(), days.over)?.code).toBe('quarter-over');
  });

  test.each([
    ['nothing was shared', [], 'leader', shareIntent],
    ['nothing was assessed', assessing, 'team', assess],
  ] as [string, Step[], 'leader' | 'team', Draft][])(
    '[N20] lapses where %s: nobody is to move',
    (_name, steps, party, draft) => {
      const state = steps.length > 0 ? given(...steps) : opened();
      expect(turnOf(state, days.ends)).toBe(party);
      expect(turnOf(state, days.over)).toBeNull();
      expect(refusalOf(state, party, draft, days.over)?.code).toBe('quarter-over');
    },
  );

  test('[N7] takes no more offers', () => {
    expect(refusalOf(given(...bargaining), 'team', threePackages, days.over)?.code).toBe('quarter-over');
  });
});
