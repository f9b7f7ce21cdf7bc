import { fold, type Need, open, type Priority, type RefusalCode, turnOf } from '../../src/negotiation';
import { answer, ask, handBack, shareIntent } from './moves';
import { assessing, bargaining, days } from './stages';
import {
  accounts,
  as,
  type Draft,
  decided,
  given,
  moveId,
  nowOn,
  opened,
  opening,
  refusalOf,
  type Step,
  today,
  told,
} from './story';

const intent = (change: Partial<Priority>, need: Need | null = shareIntent.need): Draft => ({
  ...shareIntent,
  priority: { ...shareIntent.priority, ...change },
  need,
});

describe('N1 open', () => {
  test.each(['leader', 'team'] as const)('[N1] the %s may open, and the leader is to move', party => {
    const state = opened(party);
    const mark = { account: accounts[party], at: nowOn(today).at };
    expect(state).toMatchObject({ phase: 'intent', version: 0, opened: { by: { ...mark, party }, id: moveId(0) } });
    expect(turnOf(state, today)).toBe('leader');
  });

  test('[N1] an observer may not', () => {
    expect(open(opening, as('observer'), moveId(0), nowOn(today))).toMatchObject({ refusal: { code: 'not-a-party' } });
  });

  test.each([
    ['2027-Q1', 1, '2027-01-01', '2027-03-31'],
    ['2027-Q1', 4, '2027-04-01', '2027-06-30'],
    ['2027-Q4', 10, '2028-07-01', '2028-09-30'],
  ])('[N1] %s of a fiscal year from month %i begins on %s and ends on %s', (quarter, fiscalStart, begins, ends) => {
    const result = open({ ...opening, quarter, fiscalStart }, as('leader'), moveId(0), nowOn(today));
    expect(result).toMatchObject({ ok: true, value: { quarter, begins, ends } });
  });

  test.each([
    [1, '2027-03-31', null],
    [1, '2027-04-01', 'quarter-over'],
    [2, '2027-04-30', null],
    [2, '2027-05-01', 'quarter-over'],
  ])('[N1] for a fiscal year from month %i, 2027-Q1 on %s: %s', (fiscalStart, day, code) => {
    const result = open({ ...opening, fiscalStart }, as('team'), moveId(0), nowOn(day));
    expect(result.ok ? null : result.refusal.code).toBe(code);
  });
});

describe('N2 shareIntent', () => {
  test('[N2] moves to assessment with the need sealed in the state', () => {
    const state = given(...assessing);
    expect(state).toMatchObject({ phase: 'assessment', need: { level: 41 }, version: 1 });
    expect(turnOf(state, today)).toBe('team');
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
    ['the bet in words', intent({ bet: { words: '', chance: 0.6 } }), 'intent-incomplete', ['bet']],
    ['which constraint', intent({ constraint: { kind: 'law', text: '' } }), 'intent-incomplete', ['constraint']],
    ['the unit of the need', intent({}, { level: 41, unit: '', measure: 'x' }), 'intent-incomplete', ['needUnit']],
    ['what the need measures', intent({}, { level: 4, unit: '%', measure: '' }), 'intent-incomplete', ['needMeasure']],
    ['no solution in it', intent({ mattersMost: 'Launch the public API v2' }), 'solution-dictated', ['mattersMost']],
    ['no solution as a reason', intent({ whyNow: 'We must ship a mobile app' }), 'solution-dictated', ['whyNow']],
  ] as const)('[N2] wants %s', (_name, draft, code, about) => {
    expect(refusalOf(opened(), 'leader', draft)).toEqual({ code, about });
  });

  test.each([
    ['2026-11-22', 'intent-incomplete'],
    ['2026-11-23', null],
    ['2027-03-31', null],
    ['2027-04-01', 'intent-incomplete'],
  ])('[N2] %s as a deadline: %s', (deadline, code) => {
    expect(refusalOf(opened(), 'leader', intent({ deadline }))?.code ?? null).toBe(code);
  });

  test.each([
    [days.ends, null],
    [days.over, 'quarter-over'],
  ])('[N2] shared on %s: %s', (day, code) => {
    expect(refusalOf(opened(), 'leader', intent({ deadline: days.ends }), day)?.code ?? null).toBe(code);
  });

  test('[N2] a priority shared anew is named by its move; one that was shared before keeps its name', () => {
    const known = '00000000-0000-4000-8000-0000000000aa';
    expect(given(['leader', intent({ id: null })]).priority?.id).toBe(moveId(1));
    expect(given(['leader', intent({ id: known })]).priority?.id).toBe(known);
  });

  test.each([
    ['with a bet', { words: 'A point is worth 20,000 USD', chance: 0.6 }],
    ['without one', null],
  ])('[N2] a priority comes %s', (_name, bet) => {
    expect(given(['leader', intent({ bet })]).priority?.bet).toEqual(bet);
  });

  test('[N2] a stated true constraint may read like a solution', () => {
    const constraint = { kind: 'law' as const, text: 'Strong customer authentication from 1 March' };
    expect(refusalOf(opened(), 'leader', intent({ mattersMost: 'Ship the new sign-in', constraint }))).toBeNull();
  });

  test.each(['team', 'observer'] as const)('[N24] never by the %s', viewer => {
    expect(refusalOf(opened(), viewer, shareIntent)?.code).toBe(viewer === 'team' ? 'not-your-move' : 'not-a-party');
  });

  test('[N2] not once the team is assessing', () => {
    expect(refusalOf(given(...assessing), 'leader', shareIntent)?.code).toBe('wrong-phase');
  });
});

describe('N3 handBack and N4 answer', () => {
  const handedBack = () => given(...assessing, ['team', handBack]);

  test('[N3] goes back to intent with a question, and the leader is to move', () => {
    const state = handedBack();
    expect(state).toMatchObject({
      phase: 'intent',
      questions: [{ number: 1, text: handBack.question, blocking: true, answer: null, by: { party: 'team' } }],
    });
    expect(turnOf(state, today)).toBe('leader');
  });

  test('[N3] wants a question', () => {
    expect(refusalOf(given(...assessing), 'team', { ...handBack, question: '' })).toEqual({
      code: 'question-missing',
      about: ['question'],
    });
  });

  test.each<[string, Step[], string, RefusalCode]>([
    ['while the leader still owes an answer', [...assessing, ['team', ask]], today, 'not-your-turn'],
    ['once it has assessed', bargaining, today, 'wrong-phase'],
    ['after the quarter', assessing, days.over, 'quarter-over'],
  ])('[N3] not %s', (_name, steps, day, code) => {
    expect(refusalOf(given(...steps), 'team', handBack, day)?.code).toBe(code);
  });

  test('[N3] instead of an answer that the leader asked for, or beside it', () => {
    expect(refusalOf(given(...assessing, ['leader', ask]), 'team', handBack)).toBeNull();
    expect(refusalOf(given(...assessing, ['leader', ask]), 'team', answer)).toBeNull();
  });

  test('[N3] the leader cannot hand back', () => {
    expect(refusalOf(given(...assessing), 'leader', handBack)?.code).toBe('not-your-move');
  });

  test('[N4] the party asked answers, then shares the intent again', () => {
    expect(refusalOf(handedBack(), 'leader', shareIntent)?.code).toBe('question-open');
    const state = given(...assessing, ['team', handBack], ['leader', answer], ['leader', shareIntent]);
    expect(state).toMatchObject({ phase: 'assessment', questions: [{ answer: { text: answer.answer } }] });
  });

  test.each([
    ['by who asked', 'team', answer, 'question-unknown'],
    ['twice', 'leader', { ...answer, question: 2 }, 'question-unknown'],
    ['with nothing', 'leader', { ...answer, answer: '' }, 'answer-missing'],
  ] as const)('[N4] is not answered %s', (_name, party, draft, code) => {
    expect(refusalOf(handedBack(), party, draft)).toMatchObject({
      code,
      about: code === 'answer-missing' ? ['answer'] : [],
    });
  });
});

test('[N26] an event carries the id of its move, which the state remembers', () => {
  const event = decided(opened(), 'leader', shareIntent);
  expect(event).toMatchObject({ ok: true, value: { id: moveId(1), number: 1 } });
  expect(given(...bargaining).moves).toEqual([moveId(1), moveId(2)]);
});

test('[N25] folding the moves from the start yields the state', () => {
  const { state, events } = told(...bargaining);
  expect(events.reduce((from, event) => fold(from, [event]), opened())).toEqual(state);
  expect(fold(opened(), events)).toEqual(state);
});
