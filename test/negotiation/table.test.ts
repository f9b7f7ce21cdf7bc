import { turnOf } from '../../src/negotiation';
import { isRepeat } from '../../src/negotiation/decide';
import { MOST_OPEN_QUESTIONS } from '../../src/negotiation/thresholds';
import { accept, answer, ask, assess, park, resume, shareIntent, threePackages } from './moves';
import { given, moveId, opened, refusalOf, type Step } from './story';

const toOffer: Step[] = [
  ['leader', shareIntent],
  ['team', assess],
  ['team', threePackages],
];

describe('N9 park and resume', () => {
  test.each(['leader', 'team'] as const)('[N9] the %s parks with a reason; nobody is to move', party => {
    const state = given(...toOffer, [party, park]);
    expect(state.parked).toMatchObject({ reason: park.reason, by: { party } });
    expect(turnOf(state)).toBeNull();
  });

  test('[N9] either party resumes where it was', () => {
    const before = given(...toOffer);
    const after = given(...toOffer, ['leader', park], ['team', resume]);
    expect({ ...after, version: 0, moves: [], since: '' }).toEqual({ ...before, version: 0, moves: [], since: '' });
  });

  test.each([
    ['parking without a reason', [], { ...park, reason: '' }, 'reason-missing'],
    ['resuming what is not parked', [], resume, 'not-parked'],
    ['parking twice', [['leader', park]], park, 'parked'],
    ['resuming without a reason', [['leader', park]], { ...resume, reason: '' }, 'reason-missing'],
    ['moving while parked', [['leader', park]], threePackages, 'parked'],
  ] as const)('[N9] refuses %s', (_name, steps, draft, code) => {
    expect(refusalOf(given(...toOffer, ...(steps as unknown as Step[])), 'team', draft)?.code).toBe(code);
  });

  test('[N9] an agreement is not parked', () => {
    const state = given(...toOffer, ['leader', at => accept(at, 'A')]);
    expect(refusalOf(state, 'team', park)?.code).toBe('wrong-phase');
    expect(turnOf(state)).toBeNull();
  });
});

describe('N4 questions', () => {
  test('[N20] a blocking question passes the turn to the party asked, and back with the answer', () => {
    expect(turnOf(given(...toOffer, ['leader', ask]))).toBe('team');
    expect(turnOf(given(...toOffer, ['leader', ask], ['team', answer]))).toBe('leader');
    expect(turnOf(given(...toOffer, ['leader', { ...ask, blocking: false }]))).toBe('leader');
  });

  test('[N20] who has the turn only because of a question answers it, and cannot offer over its own offer', () => {
    const asked = given(...toOffer, ['leader', ask]);
    expect(refusalOf(asked, 'team', threePackages)?.code).toBe('not-your-turn');
    expect(refusalOf(asked, 'leader', threePackages)?.code).toBe('not-your-turn');
    expect(refusalOf(asked, 'team', answer)).toBeNull();
  });

  test('[N4] wants a question', () => {
    expect(refusalOf(given(...toOffer), 'leader', { ...ask, question: '' })?.code).toBe('question-missing');
  });

  test('[N4] so many may be open at once', () => {
    const asking: Step[] = Array.from({ length: MOST_OPEN_QUESTIONS }, () => ['leader', ask]);
    expect(refusalOf(given(...toOffer, ...asking), 'leader', ask)?.code).toBe('too-many-questions');
    expect(refusalOf(given(...toOffer, ...asking.slice(1)), 'leader', ask)).toBeNull();
  });
});

test('[N20] since when somebody is to move changes only with the turn', () => {
  const offered = given(...toOffer);
  expect(given(...toOffer, ['leader', { ...ask, blocking: false }]).since).toBe(offered.since);
  expect(given(...toOffer, ['leader', ask]).since > offered.since).toBe(true);
});

test('[N26] a move that was made is recognised by its id', () => {
  const state = given(...toOffer);
  expect(isRepeat(state, moveId(3))).toBe(true);
  expect(isRepeat(state, moveId(4))).toBe(false);
  expect(isRepeat(opened(), moveId(1))).toBe(false);
});
