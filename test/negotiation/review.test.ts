import { historyFor, type RefusalCode, type Review, turnOf, type Viewer, viewFor } from '../../src/negotiation';
import { answer, ask, report, review, shareIntent, stop } from './moves';
import { agreed, assessing, bargaining, closed, days, inReview, offered, reopened, running } from './stages';
import { given, on, refusalOf, type Step, told } from './story';

const secret = { leader: 'The leader writes this blind', team: 'The team writes this blind' };
const blind = { leader: review({ view: secret.leader, bet: 'did-not' }), team: review({ view: secret.team }) };

/** All that a viewer gets out of a story. */
const shown = (steps: Step[], viewer: Viewer) => {
  const { state, events, day } = told(...steps);
  return JSON.stringify([viewFor(state, viewer, day), historyFor(state, events, viewer)]);
};

describe('N15 review', () => {
  test.each<[string, Step[], RefusalCode]>([
    ['while the team assesses', assessing, 'wrong-phase'],
    ['while an offer waits', offered, 'wrong-phase'],
    ['while the quarter runs', running, 'wrong-phase'],
    ['while it is re-opened', reopened, 'wrong-phase'],
    ['before there is a report, where it was stopped', [...running, ['team', stop], ['leader', stop]], 'not-reported'],
    ['when closed', closed, 'wrong-phase'],
  ])('[N15] not %s', (_name, steps, code) => {
    for (const party of ['leader', 'team'] as const)
      expect(refusalOf(given(...steps), party, review(), days.over)?.code).toBe(code);
  });

  test.each(['leader', 'team'] as const)('[N15] by the %s once', party => {
    expect(refusalOf(given(...inReview), party, review(), days.over)).toBeNull();
    expect(refusalOf(given(...inReview, [party, review()]), party, review(), days.over)?.code).toBe('already-reviewed');
  });

  test('[N24] never by an observer', () => {
    expect(refusalOf(given(...inReview), 'observer', review(), days.over)?.code).toBe('not-a-party');
  });

  test.each<[string, Partial<Review>]>([
    ['a learning', { learnings: [] }],
    ['a learning that says something', { learnings: ['', ''] }],
  ])('[N15] wants %s', (_name, change) => {
    expect(refusalOf(given(...inReview), 'team', review(change), days.over)).toEqual({
      code: 'learning-missing',
      about: ['learnings'],
    });
  });

  test('[N15] blank learnings are left out, and a view may be blank', () => {
    const state = given(...inReview, ['team', review({ view: '', learnings: ['', 'One', '', 'Two'] })]);
    expect(state.reviews.team).toMatchObject({ view: '', learnings: ['One', 'Two'], next: 'keep' });
  });

  test('[N24] only the leader judges the leader’s bet', () => {
    expect(refusalOf(given(...inReview), 'team', review({ bet: 'came-true' }), days.over)).toEqual({
      code: 'not-yours-to-write',
      about: ['bet'],
    });
    expect(given(...inReview, ['leader', review({ bet: 'unclear' })]).reviews.leader?.bet).toBe('unclear');
    expect(given(...inReview, ['leader', review({ bet: null })]).reviews.leader?.bet).toBeNull();
  });

  test('[N15] a bet that was never made is not judged', () => {
    const unsure = { ...shareIntent, priority: { ...shareIntent.priority, bet: null } };
    const state = given(
      ['leader', unsure],
      ...bargaining.slice(1),
      ...agreed.slice(2),
      on(days.over),
      ['team', report()],
      ['leader', review({ bet: 'came-true' })],
    );
    expect(state.reviews.leader).toMatchObject({ bet: null });
  });

  test.each<['leader' | 'team', 'leader' | 'team']>([
    ['leader', 'team'],
    ['team', 'leader'],
  ])('[N20] once the %s has written, the %s is to move; in either order it is closed', (first, second) => {
    const one = given(...inReview, [first, review()]);
    expect(one).toMatchObject({ phase: 'review', result: null });
    expect(turnOf(one, days.over)).toBe(second);
    const both = given(...inReview, [first, review()], [second, review()]);
    expect(both).toMatchObject({ phase: 'closed', result: { kind: 'reached' } });
    expect(turnOf(both, days.over)).toBeNull();
  });
});

describe('N15 written blind', () => {
  test.each<['leader' | 'team', 'leader' | 'team']>([
    ['leader', 'team'],
    ['team', 'leader'],
  ])('[N15] what the %s wrote is seen by nobody else, and by the %s once both are in', (first, second) => {
    const one: Step[] = [...inReview, [first, blind[first]]];
    expect(shown(one, first)).toContain(secret[first]);
    expect(shown(one, second)).not.toContain(secret[first]);
    expect(shown(one, 'observer')).not.toContain(secret[first]);
    const both: Step[] = [...one, [second, blind[second]]];
    for (const viewer of ['leader', 'team', 'observer'] as const) {
      expect(shown(both, viewer)).toContain(secret.leader);
      expect(shown(both, viewer)).toContain(secret.team);
    }
  });

  test('[N15] nor is the leader’s judgement of the bet, or what is to become of the outcome', () => {
    const { state, events } = told(...inReview, ['leader', blind.leader]);
    expect(viewFor(state, 'team', days.over).lived.reviews).toEqual({ leader: null, team: null, waitingFor: ['team'] });
    expect(viewFor(state, 'leader', days.over).lived.reviews).toMatchObject({
      leader: { view: secret.leader },
      team: null,
    });
    expect(historyFor(state, events, 'team').at(-1)).toMatchObject({ kind: 'reviewed', review: null });
    expect(historyFor(state, events, 'leader').at(-1)).toMatchObject({ kind: 'reviewed', review: { bet: 'did-not' } });
  });

  test('[N15] a view shows each their own, and both to all once they are in', () => {
    const reviews = (steps: Step[], viewer: Viewer) => viewFor(given(...steps), viewer, days.over).lived.reviews;
    const team: Step[] = [...inReview, ['team', blind.team]];
    expect(reviews(team, 'team')).toMatchObject({ leader: null, team: { view: secret.team } });
    expect(reviews(team, 'leader')).toMatchObject({ leader: null, team: null });
    for (const viewer of ['leader', 'team', 'observer'] as const)
      expect(reviews([...team, ['leader', blind.leader]], viewer)).toMatchObject({
        leader: { view: secret.leader, by: { party: 'leader' } },
        team: { view: secret.team, by: { party: 'team' } },
      });
  });

  test('[N15] all see who is waited for', () => {
    const waiting = (steps: Step[]) => viewFor(given(...steps), 'observer', days.over).lived.reviews.waitingFor;
    expect(waiting(running)).toEqual([]);
    expect(waiting(inReview)).toEqual(['team', 'leader']);
    expect(waiting([...inReview, ['team', review()]])).toEqual(['leader']);
    expect(waiting(closed)).toEqual([]);
  });

  test('[N4] questions of the quarter can still be answered, and none be asked', () => {
    const state = given(...running, ['leader', ask], on(days.over), ['team', report()]);
    expect(refusalOf(state, 'team', answer, days.over)).toBeNull();
    expect(refusalOf(state, 'leader', ask, days.over)?.code).toBe('wrong-phase');
  });
});
