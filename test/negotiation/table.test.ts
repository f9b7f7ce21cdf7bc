import { isRepeat, play, type RefusalCode, turnOf } from '../../src/negotiation';
import { ANSWERED_KEPT, MOST_OPEN_QUESTIONS } from '../../src/negotiation/thresholds';
import { accept, answer, ask, handBack, keep, park, reopen, resume, shareIntent, threePackages } from './moves';
import { assessing, closed, days, inReview, offered, reopened, running } from './stages';
import { addressed, as, given, moveId, nowOn, opened, refusalOf, type Step, today, told } from './story';

describe('N9 park and resume', () => {
  test.each(['leader', 'team'] as const)('[N9] the %s parks with a reason; nobody is to move', party => {
    const state = given(...offered, [party, park]);
    expect(state.parked).toMatchObject({ reason: park.reason, by: { party } });
    expect(turnOf(state, today)).toBeNull();
  });

  test('[N9] either party resumes where it was', () => {
    const before = given(...offered);
    const after = given(...offered, ['leader', park], ['team', resume]);
    expect({ ...after, version: 0, moves: [], since: '' }).toEqual({ ...before, version: 0, moves: [], since: '' });
  });

  test.each([
    ['parking without a reason', [], { ...park, reason: '' }, 'reason-missing'],
    ['resuming what is not parked', [], resume, 'not-parked'],
    ['parking twice', [['leader', park]], park, 'parked'],
    ['resuming without a reason', [['leader', park]], { ...resume, reason: '' }, 'reason-missing'],
    ['moving while parked', [['leader', park]], threePackages, 'parked'],
  ] as const)('[N9] refuses %s', (_name, steps, draft, code) => {
    expect(refusalOf(given(...offered, ...(steps as unknown as Step[])), 'team', draft)?.code).toBe(code);
  });

  test('[N9] an agreement is not parked', () => {
    const state = given(...offered, ['leader', at => accept(at, 'A')]);
    expect(refusalOf(state, 'team', park)?.code).toBe('wrong-phase');
    expect(turnOf(state, today)).toBeNull();
  });
});

describe('N4 questions', () => {
  test('[N20] a blocking question passes the turn to the party asked, and back with the answer', () => {
    expect(turnOf(given(...offered, ['leader', ask]), today)).toBe('team');
    expect(turnOf(given(...offered, ['leader', ask], ['team', answer]), today)).toBe('leader');
    expect(turnOf(given(...offered, ['leader', { ...ask, blocking: false }]), today)).toBe('leader');
  });

  test('[N20] who has the turn only because of a question answers it, and cannot offer over its own offer', () => {
    const asked = given(...offered, ['leader', ask]);
    expect(refusalOf(asked, 'team', threePackages)?.code).toBe('not-your-turn');
    expect(refusalOf(asked, 'leader', threePackages)?.code).toBe('not-your-turn');
    expect(refusalOf(asked, 'team', answer)).toBeNull();
  });

  test('[N20] in intent as well, the one asked last first', () => {
    const steps: Step[] = [...assessing, ['leader', ask], ['team', handBack]];
    expect(turnOf(given(...steps), today)).toBe('leader');
    const answered: Step[] = [...steps, ['leader', { ...answer, question: 2 }]];
    expect(turnOf(given(...answered), today)).toBe('team');
    expect(refusalOf(given(...answered), 'leader', shareIntent)?.code).toBe('not-your-turn');
    expect(turnOf(given(...answered, ['team', answer]), today)).toBe('leader');
  });

  test('[N4] wants a question', () => {
    expect(refusalOf(given(...offered), 'leader', { ...ask, question: '' })).toEqual({
      code: 'question-missing',
      about: ['question'],
    });
    expect(given(...offered, ['leader', ask]).questions).toMatchObject([
      { number: 1, text: ask.question, blocking: true, answer: null, by: { party: 'leader' } },
    ]);
  });

  test('[N4] so many may be open at once', () => {
    const asking: Step[] = Array.from({ length: MOST_OPEN_QUESTIONS }, () => ['leader', ask]);
    expect(refusalOf(given(...offered, ...asking), 'leader', ask)?.code).toBe('too-many-questions');
    expect(refusalOf(given(...offered, ...asking.slice(1)), 'leader', ask)).toBeNull();
  });

  test('[N4] answered ones stay with the negotiation for a while; older ones are in its history', () => {
    const asked = (place: number): Step[] => [
      ['leader', { ...ask, question: `question ${place}` }],
      ['team', { ...answer, question: place }],
    ];
    const many = Array.from({ length: ANSWERED_KEPT + 1 }, (_, place) => asked(place + 1)).flat();
    const numbers = (steps: Step[]) => given(...offered, ...steps).questions.map(({ number }) => number);
    expect(numbers(many)).toHaveLength(ANSWERED_KEPT + 1);
    expect(numbers([...many, ['leader', ask]])).toEqual(
      Array.from({ length: ANSWERED_KEPT + 1 }, (_, place) => place + 2),
    );
  });

  test.each<[string, Step[], RefusalCode | null]>([
    ['while the leader shares the intent', [], 'wrong-phase'],
    ['while the team assesses', assessing, null],
    ['while there is an agreement', running, null],
    ['while it is re-opened', reopened, null],
    ['in review', inReview, 'wrong-phase'],
    ['when closed', closed, 'wrong-phase'],
    ['while parked', [...offered, ['team', park]], 'parked'],
  ])('[N4] %s', (_name, steps, code) => {
    for (const party of ['leader', 'team'] as const)
      expect(refusalOf(given(...steps), party, ask, days.early)?.code ?? null).toBe(code);
  });

  test('[N4] while the quarter runs a blocking one waits beside it: the turn stays with the clock', () => {
    const state = given(...running, ['leader', ask]);
    expect(turnOf(state, days.early)).toBeNull();
    expect(refusalOf(state, 'leader', answer, days.early)?.code).toBe('question-unknown');
    expect(refusalOf(state, 'team', answer, days.early)).toBeNull();
    expect(refusalOf(given(...running, ['leader', ask], ['team', answer]), 'team', answer, days.early)?.code).toBe(
      'question-unknown',
    );
  });
});

test('[N20] since when somebody is to move changes only with the turn', () => {
  const before = given(...offered);
  expect(given(...offered, ['leader', { ...ask, blocking: false }]).since).toBe(before.since);
  expect(given(...offered, ['leader', ask]).since > before.since).toBe(true);
});

test('[N27] the history keeps every reason that was given', () => {
  const { events } = told(
    ...offered,
    ['leader', park],
    ['team', resume],
    ['leader', at => accept(at, 'A')],
    ['team', reopen()],
    ['leader', keep],
  );
  expect(events.slice(3)).toMatchObject([
    { kind: 'parked', reason: park.reason },
    { kind: 'resumed', reason: resume.reason },
    { kind: 'accepted' },
    { kind: 'reopened', fact: 'fact-changed', reason: reopen().reason },
    { kind: 'kept', reason: keep.reason },
  ]);
});

describe('play', () => {
  test('[N25] is the decision, folded into the state', () => {
    const before = given(...offered);
    const move = addressed(before, accept(before, 'A'));
    const { state, events } = told(...offered, ['leader', at => accept(at, 'A')]);
    expect(play(before, as('leader'), move, nowOn(today, 4))).toEqual({
      ok: true,
      value: { state, event: events.at(-1) },
    });
  });

  test('[N20] or the refusal, in the light of what lies beyond', () => {
    const before = given(...offered);
    const move = addressed(before, accept(before, 'A'));
    expect(play(before, as('team'), move, nowOn(today, 4))).toMatchObject({ refusal: { code: 'not-your-turn' } });
    expect(play(before, as('leader'), move, nowOn(today, 4), { otherAgreements: 2 })).toMatchObject({
      refusal: { code: 'too-many-outcomes' },
    });
  });
});

test('[N26] a move that was made is recognised by its id', () => {
  const state = given(...offered);
  expect(isRepeat(state, moveId(3))).toBe(true);
  expect(isRepeat(state, moveId(4))).toBe(false);
  expect(isRepeat(opened(), moveId(1))).toBe(false);
});
