import { fold, type Negotiation, open, turnOf } from '../../src/negotiation';
import { answer, assess, handBack, shareIntent } from './moves';
import { as, type Draft, decided, given, moveId, nowAfter, opened, refusalOf } from './story';

const intent = (change: object, need: unknown = shareIntent.need): Draft =>
  ({ ...shareIntent, priority: { ...shareIntent.priority, ...change }, need }) as Draft;

describe('N1 open', () => {
  test.each(['leader', 'team'] as const)('[N1] the %s may open, and the leader is to move', party => {
    const result = open('10301', '2027-Q1', as(party), moveId(0), nowAfter(0));
    expect(result).toMatchObject({ ok: true, value: { phase: 'intent', version: 0, opened: { by: { party } } } });
    expect(turnOf((result as { value: Negotiation }).value)).toBe('leader');
  });

  test('[N1] an observer may not', () => {
    expect(open('10301', '2027-Q1', as('observer'), moveId(0), nowAfter(0))).toMatchObject({
      refusal: { code: 'not-a-party' },
    });
  });

  test('[N1] not for a quarter that is over', () => {
    expect(open('10301', '2026-Q3', as('leader'), moveId(0), nowAfter(0))).toMatchObject({
      refusal: { code: 'quarter-over' },
    });
    expect(open('10301', '2026-Q4', as('leader'), moveId(0), nowAfter(0))).toMatchObject({ ok: true });
  });
});

describe('N2 shareIntent', () => {
  test('[N2] moves to assessment with the need sealed in the state', () => {
    const state = given(['leader', shareIntent]);
    expect(state).toMatchObject({ phase: 'assessment', need: { level: 41 }, version: 1 });
    expect(turnOf(state)).toBe('team');
  });

  test('[N2] the need is optional', () => {
    expect(given(['leader', intent({}, null)]).need).toBeNull();
  });

  test.each([
    ['what matters most', intent({ mattersMost: '' }), 'intent-incomplete', ['mattersMost']],
    ['why now', intent({ whyNow: '' }), 'intent-incomplete', ['whyNow']],
    ['the business outcome', intent({ businessOutcome: '' }), 'intent-incomplete', ['businessOutcome']],
    ['several things', intent({ mattersMost: '', whyNow: '' }), 'intent-incomplete', ['mattersMost', 'whyNow']],
    ['a deadline that is not over', intent({ deadline: '2026-11-22' }), 'intent-incomplete', ['deadline']],
    ['a deadline inside the quarter', intent({ deadline: '2027-04-01' }), 'intent-incomplete', ['deadline']],
    [
      'what the other fallback is',
      intent({ fallback: { kind: 'other', text: '' } }),
      'intent-incomplete',
      ['fallback'],
    ],
    ['which constraint', intent({ constraint: { kind: 'law', text: '' } }), 'intent-incomplete', ['constraint']],
    ['the unit of the need', intent({}, { level: 41, unit: '', measure: 'x' }), 'intent-incomplete', ['needUnit']],
    ['what the need measures', intent({}, { level: 4, unit: '%', measure: '' }), 'intent-incomplete', ['needMeasure']],
    ['no solution in it', intent({ mattersMost: 'Launch the public API v2' }), 'solution-dictated', ['mattersMost']],
    ['no solution as a reason', intent({ whyNow: 'We must ship a mobile app' }), 'solution-dictated', ['whyNow']],
  ] as const)('[N2] wants %s', (_name, draft, code, about) => {
    expect(refusalOf(opened(), 'leader', draft)).toEqual({ code, about });
  });

  test('[N2] today and the last day of the quarter are deadlines', () => {
    expect(refusalOf(opened(), 'leader', intent({ deadline: '2026-11-23' }))).toBeNull();
    expect(refusalOf(opened(), 'leader', intent({ deadline: '2027-03-31' }))).toBeNull();
  });

  test('[N2] a stated true constraint may read like a solution', () => {
    const constraint = { kind: 'law', text: 'Strong customer authentication from 1 March' };
    expect(refusalOf(opened(), 'leader', intent({ mattersMost: 'Ship the new sign-in', constraint }))).toBeNull();
  });

  test.each(['team', 'observer'] as const)('[N24] never by the %s', viewer => {
    expect(refusalOf(opened(), viewer, shareIntent)?.code).toBe(viewer === 'team' ? 'not-your-move' : 'not-a-party');
  });

  test('[N2] not once the team is assessing', () => {
    expect(refusalOf(given(['leader', shareIntent]), 'leader', shareIntent)?.code).toBe('wrong-phase');
  });
});

describe('N3 handBack and N4 answer', () => {
  const handedBack = () => given(['leader', shareIntent], ['team', handBack]);

  test('[N3] goes back to intent with a question, and the leader is to move', () => {
    const state = handedBack();
    expect(state).toMatchObject({ phase: 'intent', questions: [{ number: 1, blocking: true, answer: null }] });
    expect(turnOf(state)).toBe('leader');
  });

  test('[N3] wants a question', () => {
    expect(refusalOf(given(['leader', shareIntent]), 'team', { ...handBack, question: '' })?.code).toBe(
      'question-missing',
    );
  });

  test('[N3] the leader cannot hand back', () => {
    expect(refusalOf(given(['leader', shareIntent]), 'leader', handBack)?.code).toBe('not-your-move');
  });

  test('[N4] the party asked answers, then shares the intent again', () => {
    expect(refusalOf(handedBack(), 'leader', shareIntent)?.code).toBe('question-open');
    const state = given(['leader', shareIntent], ['team', handBack], ['leader', answer], ['leader', shareIntent]);
    expect(state).toMatchObject({ phase: 'assessment', questions: [{ answer: { text: answer.answer } }] });
  });

  test.each([
    ['by who asked', 'team', answer, 'question-unknown'],
    ['twice', 'leader', { ...answer, question: 2 }, 'question-unknown'],
    ['with nothing', 'leader', { ...answer, answer: '' }, 'answer-missing'],
  ] as const)('[N4] is not answered %s', (_name, party, draft, code) => {
    expect(refusalOf(handedBack(), party, draft)?.code).toBe(code);
  });
});

test('[N26] an event carries the id of its move, which the state remembers', () => {
  const event = decided(opened(), 'leader', shareIntent);
  expect(event).toMatchObject({ ok: true, value: { id: moveId(1), number: 1 } });
  expect(given(['leader', shareIntent], ['team', assess]).moves).toEqual([moveId(1), moveId(2)]);
});

test('[N25] folding the moves from the start yields the state', () => {
  const start = opened();
  const first = decided(start, 'leader', shareIntent);
  if (!first.ok) throw new Error('refused');
  const next = fold(start, [first.value]);
  const second = decided(next, 'team', assess);
  if (!second.ok) throw new Error('refused');
  expect(fold(start, [first.value, second.value])).toEqual(fold(next, [second.value]));
});
