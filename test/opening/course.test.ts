import { open, play } from '../../src/negotiation';
import { type Course, inTurn, openAll } from '../../static/opening/course';
import type { Team } from '../../static/opening/values';
import { shareIntent } from '../negotiation/moves';
import { addressed, as, moveId, nowOn, opening, today } from '../negotiation/story';
import { backend } from './backend';

const quarter = '2027-Q1';

const team = (number: number, need = shareIntent.need): Team => ({
  item: {
    ...{ id: String(number), key: `TIL-${number}`, summary: 'Paid online', projectId: '10003' },
    ...{ openId: moveId(10 * number), shareId: moveId(10 * number + 1) },
  },
  content: { ...shareIntent, need },
});
const teams = [team(1), team(2), team(3)];
const [first, second, third] = ['1', '2', '3'];

const nothing: Course = { steps: {}, founding: null, shared: null };

const kindsOf = ({ steps }: Course) => teams.map(({ item }) => steps[item.id]?.kind ?? 'ready');

type Backend = ReturnType<typeof backend>;
const run = (at: Backend, course: Course = nothing, of: Team[] = teams) =>
  openAll({ ask: at.ask, quarter, tell: () => {}, sentenceFor: String }, of, course);

/** The team has opened its negotiation itself, and perhaps parked it. */
const openedByTeam = (at: Backend, outcomeId: string, isParked = false) => {
  const made = open({ ...opening, outcomeId }, as('team'), moveId(900), nowOn(today));
  if (!made.ok) throw new Error('the team may open');
  const park = addressed(made.value, { kind: 'park', reason: 'Two of three are away' });
  const parked = isParked ? play(made.value, as('team'), park, nowOn(today)) : null;
  at.states.set(outcomeId, parked?.ok ? parked.value.state : made.value);
};

describe('a quarter for several teams', () => {
  test('[N1, N2] each is opened and gets the one priority, one after the other', async () => {
    const at = backend();
    const course = await run(at);
    expect(kindsOf(course)).toEqual(['shared', 'shared', 'shared']);
    expect(at.calls).toEqual(['open 1', 'play 1', 'open 2', 'play 2', 'open 3', 'play 3']);
    expect([...at.priorities()]).toEqual([moveId(11)]);
    expect(course).toMatchObject({ founding: null, shared: { id: moveId(11) } });
  });

  test('[N2] deadline, fallback and need stay each team’s own', async () => {
    const at = backend();
    const own: Team = { ...team(2, null), content: { ...team(2, null).content } };
    own.content = { ...own.content, priority: { ...own.content.priority, deadline: '2026-12-18' } };
    await run(at, nothing, [team(1), own]);
    expect(at.states.get('1')).toMatchObject({ priority: { deadline: '2026-12-11' }, need: { level: 41 } });
    expect(at.states.get('2')).toMatchObject({ priority: { id: moveId(11), deadline: '2026-12-18' }, need: null });
  });

  test('what is told before each call is enough to go on from', async () => {
    const heard: Course[] = [];
    await openAll(
      { ask: backend().ask, quarter, tell: course => heard.push(course), sentenceFor: String },
      [team(1)],
      nothing,
    );
    expect(heard.map(({ founding, steps }) => [founding, steps[first]])).toEqual([
      [null, { kind: 'unanswered', isSent: false, sentence: '' }],
      ['1', { kind: 'unanswered', isSent: true, sentence: '' }],
      [null, { kind: 'shared' }],
    ]);
  });

  test('[N1] one that its team opened is not opened again, and gets its priority', async () => {
    const at = backend();
    openedByTeam(at, second);
    expect(kindsOf(await run(at))).toEqual(['shared', 'shared', 'shared']);
    expect(at.states.get(second)?.opened.by.party).toBe('team');
  });

  test('[N1] one with a priority by somebody else’s hand is left as it is', async () => {
    const at = backend();
    await run(at, nothing, [{ ...team(1), item: { ...team(1).item, openId: moveId(7), shareId: moveId(8) } }]);
    expect(kindsOf(await run(at))).toEqual(['taken', 'shared', 'shared']);
    expect(at.states.get('1')?.priority?.id).toBe(moveId(8));
  });

  test('a refused one keeps its code, the others go on, and it can be tried again alone', async () => {
    const at = backend();
    openedByTeam(at, second, true);
    const course = await run(at);
    expect(course.steps[second]).toEqual({ kind: 'refused', refusal: { code: 'parked', about: [] } });
    expect(kindsOf(course)).toEqual(['shared', 'refused', 'shared']);
    openedByTeam(at, second);
    at.calls.length = 0;
    expect(kindsOf(await run(at, course))).toEqual(['shared', 'shared', 'shared']);
    expect(at.calls).toEqual(['open 2', 'play 2']);
    expect([...at.priorities()]).toEqual([moveId(11)]);
  });

  test('where the first is refused, the next one makes the priority', async () => {
    const at = backend();
    openedByTeam(at, first, true);
    const course = await run(at);
    openedByTeam(at, first);
    await run(at, course);
    expect([...at.priorities()]).toEqual([moveId(21)]);
  });

  test.each([
    ['open', 'unheard'],
    ['open', 'unanswered'],
    ['play', 'unheard'],
    ['play', 'unanswered'],
  ] as const)('[N26] a later %s that is %s stops nobody else, and is one move when sent again', async (call, fault) => {
    const at = backend();
    at.breaks(call, second, fault);
    const course = await run(at);
    expect(kindsOf(course)).toEqual(['shared', 'unanswered', 'shared']);
    expect(kindsOf(await run(at, course))).toEqual(['shared', 'shared', 'shared']);
    expect([...at.states.values()].map(({ version }) => version)).toEqual([1, 1, 1]);
    expect([...at.priorities()]).toEqual([moveId(11)]);
  });

  test.each(['unheard', 'unanswered'] as const)(
    '[N26] where the share that makes the priority is %s, nobody goes on before that is known',
    async fault => {
      const at = backend();
      at.breaks('play', first, fault);
      const course = await run(at);
      expect(kindsOf(course)).toEqual(['unanswered', 'ready', 'ready']);
      expect(course.founding).toBe(first);
      expect(kindsOf(await run(at, course))).toEqual(['shared', 'shared', 'shared']);
      expect([...at.priorities()]).toEqual([moveId(11)]);
    },
  );

  test('a lost opening makes no priority: the next one does', async () => {
    const at = backend();
    at.breaks('open', first, 'unheard');
    const course = await run(at);
    expect(kindsOf(course)).toEqual(['unanswered', 'shared', 'shared']);
    await run(at, course);
    expect([...at.priorities()]).toEqual([moveId(21)]);
  });

  test('[N26] an answer that was lost is found again, though the team opened it and has moved on since', async () => {
    const at = backend();
    openedByTeam(at, first);
    at.breaks('play', first, 'unanswered');
    const course = await run(at, nothing, [team(1)]);
    expect(course.steps[first]).toMatchObject({ kind: 'unanswered', isSent: true });
    expect(kindsOf(await run(at, course))).toEqual(['shared', 'shared', 'shared']);
  });
});

describe('whose turn it is', () => {
  const sent = { kind: 'unanswered' as const, isSent: true, sentence: '' };

  test.each([
    ['all, in their order', {}, null, ['1', '2', '3']],
    ['not who is through', { [first]: { kind: 'shared' as const }, [third]: { kind: 'taken' as const } }, null, ['2']],
    ['first the one that may have made the priority', { [third]: sent }, '3', ['3', '1', '2']],
  ])('%s', (_what, steps, founding, ids) => {
    expect(inTurn(teams, { steps, founding }).map(({ item }) => item.id)).toEqual(ids);
  });
});
