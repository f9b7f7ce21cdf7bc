import { type Negotiation, type ProposedPackage, turnOf, viewFor } from '../../src/negotiation';
import {
  accept,
  counter,
  fallBack,
  grants,
  keep,
  offer,
  park,
  reading,
  reopen,
  report,
  stop,
  threePackages,
} from './moves';
import { agreed, assessing, closed, days, inReview, notAgreed, offered, reopened } from './stages';
import { given, kindsFound, on, type Step } from './story';

describe('N12 what fired', () => {
  const both: Step[] = [...agreed, on(days.middle), ['clock', [reading('2027-02-15', 38)]]];

  test('[N22] changes nothing by itself', () => {
    const { fired, version, moves, since, ...after } = given(...both);
    const before = given(...agreed);
    expect(after).toEqual(expect.objectContaining({ agreement: before.agreement, assessment: before.assessment }));
    expect(fired).toHaveLength(2);
    expect({ ...after, fired: [], version: 4, moves: before.moves, since: before.since }).toEqual(before);
    expect([version, moves.length, since]).toEqual([5, 5, '2027-02-16T09:05:00.000Z']);
  });

  test('[N20] is answered side by side: the first to fire has the turn, and one side’s keep leaves the other’s', () => {
    expect(turnOf(given(...both), days.middle)).toBe('leader');
    const kept = given(...both, ['leader', keep]);
    expect(kept.fired).toMatchObject([{ settled: true }, { settled: false }]);
    expect(turnOf(kept, days.middle)).toBe('team');
    expect(given(...both, ['leader', keep], ['team', keep]).fired).toMatchObject([
      { settled: true },
      { settled: true },
    ]);
  });

  test('[N12] is all answered by a re-opening, whoever re-opens', () => {
    for (const party of ['leader', 'team'] as const)
      expect(given(...both, [party, reopen()]).fired).toMatchObject([{ settled: true }, { settled: true }]);
  });

  test('[N14] waits while one party asks to stop, and comes back when the other keeps', () => {
    const stopping: Step[] = [...both, ['leader', stop]];
    expect(turnOf(given(...stopping), days.middle)).toBe('team');
    const kept = given(...stopping, ['team', keep]);
    expect(kept).toMatchObject({ stopping: null, fired: [{ settled: false }, { settled: false }] });
    expect(turnOf(kept, days.middle)).toBe('leader');
  });

  test('[N12] fires while one party asks to stop as well', () => {
    expect(kindsFound([...agreed, ['leader', stop]], [], days.early)).toEqual(['promise 0']);
  });

  test('[N12] is settled from the start where it fires in a re-opening', () => {
    const state = given(...reopened, ['clock', []]);
    expect(state.fired).toMatchObject([{ kind: 'promise', settled: true }]);
    expect(viewFor(state, 'team', days.early).lived).toMatchObject({ fired: [{ place: 0 }], pending: [] });
  });

  test.each([
    ['stopped', [...both, ['leader', stop], ['team', stop]]],
    ['over and reported', [...both, on(days.over), ['team', report()]]],
  ] as [string, Step[]][])('[N14] asks for nothing more once the quarter is %s', (_name, steps) => {
    expect(viewFor(given(...steps), 'leader', days.over).lived).toMatchObject({
      fired: [{ settled: false }, { settled: false }],
      pending: [],
    });
  });

  describe('in an amended agreement', () => {
    const late = '2027-03-01';
    const every = { target: 'More', asks: 'Later', clauses: 'Later', forecast: 'Under these' };
    const amended = (change: Partial<ProposedPackage['terms']>, granted = grants): Step[] => [
      ...agreed,
      on(days.middle),
      ['clock', [reading('2027-02-15', 38)]],
      ['team', reopen('resource-missing')],
      ['team', at => offer(counter(at, 'A', { target: 38, ...change }, { reasons: every }))],
      ['leader', at => accept(at, 'A', { grants: granted })],
    ];
    const asks = (at: Negotiation) => at.agreement?.terms.asks ?? [];
    const clauses = (at: Negotiation) => at.agreement?.terms.clauses ?? [];
    const before = given(...agreed);

    test('[N12] what fired has fired, and stays settled', () => {
      const state = given(...amended({}));
      expect(state.fired.map(({ kind, settled, hash }) => [kind, settled, hash])).toEqual([
        ['clause', true, state.agreement?.hash],
        ['promise', true, state.agreement?.hash],
      ]);
      expect(kindsFound(amended({}), [reading('2027-02-15', 38)], late)).toBeNull();
    });

    test('[N12] another clause, or a promise for another day, fires of its own', () => {
      const [ask] = asks(before);
      const [written] = clauses(before);
      if (!ask || !written) throw new Error('the agreement of the stages has an ask and a clause');
      const other = { ...written, trigger: { ...written.trigger, on: '2027-02-22' } };
      const later = amended(
        { asks: [{ ...ask, by: '2027-02-20' }], clauses: [other, written], forecast: { p10: 36, p50: 38, p90: 40 } },
        [{ ask: 0, name: 'Ada', by: '2027-02-20' }],
      );
      expect(given(...later).fired).toMatchObject([{ kind: 'clause', place: 1 }, { kind: 'promise' }]);
      expect(kindsFound(later, [reading('2027-02-15', 38), reading('2027-02-22', 39)], late)).toEqual([
        'clause 0',
        'promise 0',
      ]);
    });

    const hashes = (steps: Step[]) => given(...steps).fired.map(({ place, hash }) => [place, hash]);
    const first = before.agreement?.hash;
    const hashOf = (steps: Step[]) => given(...steps).agreement?.hash;

    test('[N12] a promise follows its ask to its new place', () => {
      const analyst = { what: 'A week of the analyst', howMuch: '1', by: '2027-03-01' };
      const moved = amended({ asks: [analyst, ...asks(before)], clauses: [] }, [
        { ask: 0, name: 'Linus', by: '2027-03-01' },
        ...grants.map(grant => ({ ...grant, ask: 1 })),
      ]);
      expect(hashes(moved)).toEqual([
        [0, first],
        [1, hashOf(moved)],
      ]);
      expect(kindsFound(moved, [], late)).toBeNull();
      expect(kindsFound(moved, [], '2027-03-02')).toEqual(['promise 0']);
    });

    test('[N12] the same ask, granted for another day, is another promise', () => {
      const sooner = amended(
        {},
        grants.map(grant => ({ ...grant, by: '2027-01-08' })),
      );
      expect(hashes(sooner)).toEqual([
        [0, hashOf(sooner)],
        [0, first],
      ]);
      expect(kindsFound(sooner, [], late)).toEqual(['promise 0']);
    });

    test('[N12] what was dropped stays with the agreement it fired in, though its words come back', () => {
      const dropped = amended({ clauses: [] });
      expect(hashes(dropped)).toEqual([
        [0, first],
        [0, hashOf(dropped)],
      ]);
      const back: Step[] = [
        ...dropped,
        ['team', reopen()],
        ['team', at => offer(counter(at, 'A', { clauses: clauses(before) }, { reasons: every }))],
        ['leader', at => accept(at, 'A', { grants })],
      ];
      expect(hashes(back)).toEqual([
        [0, first],
        [0, hashOf(back)],
      ]);
      expect(kindsFound(back, [reading('2027-02-15', 38)], late)).toEqual(['clause 0']);
    });
  });

  const readings = [reading('2027-02-15', 38)];
  test.each<[string, Step[], string]>([
    ['before anything was assessed', assessing, days.middle],
    ['on the table', offered, days.middle],
    ['while parked', [...offered, ['team', park]], days.middle],
    ['in a quarter without agreement', notAgreed, days.middle],
    [
      'in one that fell back with an offer standing',
      [...offered, on(days.afterDeadline), ['leader', fallBack]],
      days.middle,
    ],
    ['once the quarter is over', agreed, days.over],
    ['once it was stopped', [...agreed, ['team', stop], ['leader', stop]], days.middle],
    ['in review', inReview, days.over],
    ['when closed', closed, days.over],
  ])('[N12] nothing fires %s', (_name, steps, day) => {
    expect(kindsFound(steps, readings, day)).toBeNull();
  });

  test('[N12] on the last day of the quarter it still does', () => {
    expect(kindsFound(agreed, readings, days.ends)).toEqual(['clause 0', 'promise 0']);
  });

  test('[N12] in a re-opened quarter without agreement there is still nothing to fire', () => {
    expect(kindsFound([...notAgreed, ['team', reopen()], ['team', threePackages]], readings, days.middle)).toBeNull();
  });
});
