import { type Baseline, type Clause, turnOf } from '../../src/negotiation';
import { accept, assess, asThingsAre, confirm, keep, odds, offer, reading } from './moves';
import { agreed, assessing, days } from './stages';
import { type Draft, found, given, kindsFound, moveId, on, refusalOf, type Step } from './story';

/** An agreement with one clause and no asks, so that nothing else can fire. */
const clause = (trigger: Partial<Clause['trigger']>): Clause => ({
  trigger: { bound: 'at-least', level: 38, on: '2027-02-15', ...trigger },
  consequence: 'We talk about 41',
});
const withClause = (written: Clause, direction: 'higher' | 'lower' = 'higher'): Step[] => {
  const { assessment } = assess;
  const lower = { p10: 40, p50: 37.5, p90: 35.5 };
  const forecast = direction === 'higher' ? assessment.forecast : lower;
  const assessed: Draft = {
    ...assess,
    assessment: { ...assessment, forecast, measure: { ...assessment.measure, direction } },
  };
  return [
    ...assessing,
    ['team', assessed],
    ['team', offer({ ...asThingsAre, terms: { ...asThingsAre.terms, forecast, clauses: [written] } })],
    ['leader', at => accept(at, 'A', { acceptances: odds })],
  ];
};

describe('N12 a clause that was written before signing', () => {
  test.each<[Clause['trigger']['bound'], number, boolean]>([
    ['at-least', 37.9, false],
    ['at-least', 38, true],
    ['at-least', 38.1, true],
    ['at-most', 37.9, true],
    ['at-most', 38, true],
    ['at-most', 38.1, false],
  ])('[N12] %s 38, and the reading is %d: fires %s', (bound, value, fires) => {
    const steps = withClause(clause({ bound }));
    expect(kindsFound(steps, [reading('2027-02-15', value)], days.middle)).toEqual(fires ? ['clause 0'] : null);
  });

  test.each<[string, Baseline[], boolean]>([
    ['no reading at all', [], false],
    ['a reading of the day before', [reading('2027-02-14', 39)], false],
    ['a reading of its day', [reading('2027-02-15', 39)], true],
    ['a reading after its day', [reading('2027-02-16', 39)], true],
    ['a first reading that does not meet it', [reading('2027-02-15', 37), reading('2027-02-16', 39)], false],
    ['the same, told in another order', [reading('2027-02-16', 39), reading('2027-02-15', 37)], false],
    [
      'a first reading that meets it, and a later one that does not',
      [reading('2027-02-16', 37), reading('2027-02-15', 39)],
      true,
    ],
    ['readings before its day beside one after it', [reading('2027-01-04', 30), reading('2027-02-16', 39)], true],
  ])('[N12] with %s: fires %s', (_name, readings, fires) => {
    expect(kindsFound(withClause(clause({})), readings, days.middle)).toEqual(fires ? ['clause 0'] : null);
  });

  test.each<[string, Clause['trigger']['bound'], 'higher' | 'lower', 'leader' | 'team']>([
    ['better', 'at-least', 'higher', 'leader'],
    ['worse', 'at-most', 'higher', 'team'],
    ['worse', 'at-least', 'lower', 'team'],
    ['better', 'at-most', 'lower', 'leader'],
  ])('[N12] %s than hoped (%s, where %s is better) is for the %s to answer', (_name, bound, direction, side) => {
    const steps: Step[] = [...withClause(clause({ bound }), direction), on(days.middle)];
    const state = given(...steps, ['clock', [reading('2027-02-15', 38)]]);
    expect(state.fired).toMatchObject([{ kind: 'clause', place: 0, side, settled: false, reading: { value: 38 } }]);
    expect(turnOf(state, days.middle)).toBe(side);
    for (const party of ['leader', 'team'] as const)
      expect(refusalOf(state, party, keep, days.middle)?.code ?? null).toBe(party === side ? null : 'nothing-to-keep');
  });

  test('[N12] fires once', () => {
    const readings = [reading('2027-02-15', 39)];
    const fired: Step[] = [...withClause(clause({})), on(days.middle), ['clock', readings]];
    expect(kindsFound(fired, readings, days.middle)).toBeNull();
    expect(kindsFound([...fired, ['leader', keep]], readings, days.ends)).toBeNull();
  });

  test('[N12] each clause for itself', () => {
    const early: Step[] = [...agreed, on(days.early), ['team', confirm]];
    expect(kindsFound(early, [reading('2027-02-15', 35)], days.middle)).toEqual(['clause 1']);
    expect(kindsFound(early, [reading('2027-02-15', 38)], days.middle)).toEqual(['clause 0']);
    expect(kindsFound(early, [reading('2027-02-15', 36)], days.middle)).toBeNull();
  });

  test('[N24] is the clock’s doing, and nobody’s move', () => {
    const state = given(...withClause(clause({})));
    expect(found(state, [reading('2027-02-15', 39)], days.middle)).toMatchObject({
      kind: 'fired',
      number: 5,
      id: moveId(5),
      by: { party: 'clock', at: '2027-02-16T09:05:00.000Z' },
    });
  });

  test('[N12] names the agreement it was written in, and the reading that met it', () => {
    const state = given(...withClause(clause({})), on(days.middle), ['clock', [reading('2027-02-15', 39)]]);
    expect(state.fired).toEqual([
      {
        kind: 'clause',
        place: 0,
        side: 'leader',
        hash: state.agreement?.hash,
        at: '2027-02-16T09:05:00.000Z',
        settled: false,
        reading: reading('2027-02-15', 39),
      },
    ]);
  });
});
