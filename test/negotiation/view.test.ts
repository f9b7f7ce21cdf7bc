import { chance, historyFor, viewFor } from '../../src/negotiation';
import {
  accept,
  answer,
  ask,
  assess,
  asThingsAre,
  confirm,
  counter,
  grants,
  keep,
  moreResources,
  offer,
  ownWords,
  park,
  reading,
  reopen,
  shareIntent,
  stop,
} from './moves';
import { agreed, assessing, bargaining, closed, days, inReview, notAgreed, offered, reopened, running } from './stages';
import { accounts, type DraftOf, given, nowOn, on, opened, type Step, today, told } from './story';

const viewed = (steps: Step[], viewer: 'leader' | 'team' | 'observer', day: string = today) =>
  viewFor(given(...steps), viewer, day);
const atMinute = (minutes: number) => ({ at: nowOn(today, minutes).at });
const withoutNeed: DraftOf<'shareIntent'> = { ...shareIntent, need: null };

describe('N23 the need', () => {
  test.each([
    ['leader', { state: 'open', level: 41, unit: '%' }],
    ['team', { state: 'sealed', unit: '%', measure: 'Appointments paid online' }],
    ['observer', { state: 'none' }],
  ] as const)('[N23] while the team assesses, the %s sees', (viewer, need) => {
    expect(viewed(assessing, viewer).need).toMatchObject(need);
    expect('level' in viewed(assessing, viewer).need).toBe(viewer === 'leader');
  });

  test('[N6] is open to both from the moment the team has assessed, with the gap', () => {
    for (const viewer of ['leader', 'team'] as const)
      expect(viewed(bargaining, viewer)).toMatchObject({ need: { state: 'open', level: 41 }, gap: { open: true } });
    expect(viewed(assessing, 'leader').gap).toBeNull();
  });

  test('[N6] where none is stated there is none to seal, and no gap', () => {
    const steps: Step[] = [['leader', withoutNeed], ...bargaining.slice(1)];
    expect(viewed(steps, 'team')).toMatchObject({ need: { state: 'none' }, gap: null });
  });

  test('[N23] the history tells the team of it only then, too', () => {
    const before = told(...assessing);
    expect(historyFor(before.state, before.events, 'team')).toMatchObject([{ kind: 'intentShared', need: null }]);
    expect(historyFor(before.state, before.events, 'leader')).toMatchObject([{ need: { level: 41 } }]);
    const after = told(...bargaining);
    expect(historyFor(after.state, after.events, 'team')[0]).toMatchObject({ need: { level: 41 } });
  });
});

describe('N23 an observer', () => {
  test.each<[string, Step[]]>([
    ['intent', []],
    ['assessment', assessing],
    ['bargaining', offered],
  ])('[N23] learns in %s how far it is, and nothing of what is said', (phase, steps) => {
    const { state, events } = told(...steps);
    expect(historyFor(state, events, 'observer')).toEqual([]);
    expect(viewFor(state, 'observer', today)).toMatchObject({
      phase,
      agreed: null,
      legal: [],
      opened: null,
      priority: null,
      need: { state: 'none' },
      assessment: null,
      gap: null,
      questions: [],
      standing: null,
      agreement: null,
      lived: { course: null, checkIns: [], reviews: { leader: null, team: null, waitingFor: [] } },
    });
  });

  test.each<[string, Step[], boolean]>([
    ['an agreement', agreed, true],
    ['a fallback', notAgreed, false],
  ])('[N23] reads along once there is %s', (_name, steps, isAgreed) => {
    const { state, events } = told(...steps);
    expect(historyFor(state, events, 'observer')).toEqual(events);
    expect(viewFor(state, 'observer', today)).toMatchObject({
      agreed: isAgreed,
      opened: { party: 'leader' },
      priority: { mattersMost: shareIntent.priority.mattersMost },
      need: { state: 'open', level: 41 },
      legal: [],
    });
  });
});

describe('what a package says beside its terms', () => {
  const packages = (steps: Step[]) => viewed(steps, 'leader').standing?.packages ?? [];

  test('[6] the chance of its target and the gap to the need, under its own forecast', () => {
    const [first, second] = packages(offered);
    expect(first?.chanceOfTarget).toBeCloseTo(0.5, 12);
    expect(second?.gap?.chance).toBeCloseTo(chance({ p10: 36, p50: 38.5, p90: 41.2 }, 41, 'higher'), 12);
  });

  test('[N8] what the leader must accept in own words', () => {
    expect(packages(offered).map(({ risksToAccept }) => risksToAccept)).toEqual([[], [], [0]]);
  });

  test('[N7] what changed against the package it answers', () => {
    const countered: Step[] = [
      ...offered,
      ['leader', at => offer(counter(at, 'A', { target: 38 }), counter(at, 'B', { asks: [] }))],
    ];
    expect(packages(offered).map(({ changed }) => changed)).toEqual([[], [], []]);
    expect(packages(countered).map(({ changed }) => changed)).toEqual([['target'], ['forecast', 'asks']]);
    expect(viewed(countered, 'team').answered?.packages).toHaveLength(3);
  });

  test('[N7] why nobody can sign it as it stands', () => {
    const countered: Step[] = [...offered, ['leader', at => offer(counter(at, 'B', { asks: [] }))]];
    expect(packages(offered)[0]?.unsignable).toBeNull();
    expect(packages(countered)[0]).toMatchObject({
      chanceOfTarget: null,
      gap: null,
      unsignable: { code: 'forecast-missing', about: ['A'] },
    });
    expect(viewed(countered, 'team').legal).not.toContain('accept');
    const halfDone: Step[] = [
      ...offered,
      ['leader', at => offer(counter(at, 'B', { asks: [] }), counter(at, 'A', { target: 38 }))],
    ];
    expect(packages(halfDone).map(({ unsignable }) => unsignable?.code ?? null)).toEqual(['forecast-missing', null]);
    expect(viewed(halfDone, 'team').legal).toContain('accept');
    const { measure } = assess.assessment;
    const traction = {
      ...assess,
      assessment: { ...assess.assessment, measure: { ...measure, kind: 'traction' as const } },
    };
    const narrow: Step[] = [...assessing, ['team', traction], ['team', offer(asThingsAre, moreResources)]];
    expect(packages(narrow)[1]?.unsignable?.code).toBe('counterweight-missing');
    expect(viewed(narrow, 'leader').legal).not.toContain('accept');
  });
});

describe('what a quarter runs on', () => {
  test('[N8] the agreement, with the chance of its target under the signed forecast', () => {
    const view = viewed(agreed, 'observer', days.begins);
    expect(view.agreement).toMatchObject({ letter: 'A', gap: { open: true } });
    expect(view.agreement?.chanceOfTarget).toBeCloseTo(0.5, 12);
    expect(view.lived.course).toMatchObject({ agreed: true, target: 38.5 });
    expect(view.lived.course?.chanceOfTarget).toBeCloseTo(0.5, 12);
  });

  test('[N10] or the fallback, at even odds by its making', () => {
    const view = viewed(notAgreed, 'team', days.begins);
    expect(view).toMatchObject({ agreement: null, lived: { course: { agreed: false, target: 37.5 } } });
    expect(view.lived.course?.chanceOfTarget).toBeCloseTo(0.5, 12);
  });

  test.each(['leader', 'team', 'observer'] as const)('[N23] before there is either, nothing for the %s', viewer => {
    expect(viewed(offered, viewer).lived).toEqual({
      course: null,
      original: null,
      fallenBack: null,
      checkIns: [],
      kept: [],
      fired: [],
      pending: [],
      reopening: null,
      reopened: [],
      stopping: null,
      stopped: null,
      report: null,
      reviews: { leader: null, team: null, waitingFor: [] },
      result: null,
      checkInDue: null,
    });
  });

  test('[N11] check-ins, what came, and who stopped it', () => {
    const steps: Step[] = [...running, ['team', confirm], ['team', stop], ['leader', stop]];
    expect(viewed(steps, 'observer', days.early).lived).toMatchObject({
      checkIns: [{ chance: 0.5, by: { party: 'team' } }],
      kept: [{ ask: 0 }],
      stopping: null,
      stopped: { by: { party: 'leader' } },
    });
  });

  test('[N11] the day of the next check-in, while the quarter runs', () => {
    expect(viewed(agreed, 'team', days.begins).lived.checkInDue).toBe('2027-01-15');
    expect(viewed(running, 'leader', days.early).lived.checkInDue).toBe('2027-01-29');
    for (const steps of [offered, reopened, inReview])
      expect(viewed(steps, 'team', days.early).lived.checkInDue).toBeNull();
  });

  test('[N12] what fired, and what of it waits for an answer', () => {
    const fired: Step[] = [...agreed, on(days.middle), ['clock', [reading('2027-02-15', 38)]]];
    expect(viewed(fired, 'observer', days.middle).lived).toMatchObject({ fired: [{}, {}], pending: [{}, {}] });
    expect(viewed([...fired, ['leader', keep]], 'team', days.middle).lived).toMatchObject({
      fired: [{}, {}],
      pending: [{ kind: 'promise' }],
    });
  });

  test('[N12] who re-opened, and who wants to stop', () => {
    expect(viewed(reopened, 'team', days.early).lived).toMatchObject({
      reopening: { fact: 'fact-changed', by: { party: 'leader' } },
      reopened: [{ fact: 'fact-changed' }],
    });
    expect(viewed([...running, ['team', stop]], 'leader', days.early).lived.stopping).toMatchObject({
      by: { party: 'team' },
    });
  });

  test('[N16] the result, once it is closed', () => {
    expect(viewed(inReview, 'leader', days.over).lived).toMatchObject({ report: { final: {} }, result: null });
    expect(viewed(closed, 'leader', days.over).lived).toMatchObject({ result: { kind: 'reached' } });
  });
});

describe('who may do what today', () => {
  test.each<[string, Step[], string, string[], string[]]>([
    ['in intent', [], today, ['shareIntent', 'park'], ['park']],
    ['in assessment', assessing, today, ['ask', 'park'], ['handBack', 'ask', 'assess', 'park']],
    ['at an empty table', bargaining, today, ['ask', 'park'], ['ask', 'offer', 'park']],
    [
      'with a question of the leader',
      [...assessing, ['leader', ask]],
      today,
      ['ask', 'park'],
      ['handBack', 'ask', 'answer', 'assess', 'park'],
    ],
    ['with a question of the team', [...assessing, ['team', ask]], today, ['ask', 'answer', 'park'], ['ask', 'park']],
    ['at the deadline', bargaining, days.deadline, ['ask', 'park'], ['ask', 'offer', 'park']],
    ['after it', bargaining, days.afterDeadline, ['ask', 'park', 'fallBack'], ['ask', 'offer', 'park', 'fallBack']],
    ['with an offer on it', offered, today, ['ask', 'offer', 'accept', 'park'], ['ask', 'park']],
    ['parked', [...offered, ['team', { kind: 'park', reason: 'The law may change' }]], today, ['resume'], ['resume']],
    ['agreed', agreed, days.eve, ['ask', 'reopen', 'stop'], ['ask', 'confirm', 'reopen', 'stop']],
    ['running', agreed, days.begins, ['ask', 'reopen', 'stop'], ['ask', 'checkIn', 'confirm', 'reopen', 'stop']],
    ['not agreed', notAgreed, days.begins, ['ask', 'reopen', 'stop'], ['ask', 'checkIn', 'reopen', 'stop']],
    ['re-opened', reopened, days.early, ['ask', 'offer'], ['ask', 'checkIn', 'confirm', 'keep']],
    [
      're-opened for the measure',
      [...running, ['leader', reopen('measure-wrong')]],
      days.early,
      ['ask'],
      ['ask', 'assess', 'offer', 'checkIn', 'confirm', 'keep'],
    ],
    ['asked to stop', [...running, ['team', stop]], days.early, ['ask', 'keep', 'stop'], ['ask', 'checkIn', 'confirm']],
    ['over', agreed, days.over, ['ask'], ['ask', 'confirm', 'report']],
    ['over and re-opened', reopened, days.over, ['ask'], ['ask', 'confirm', 'keep', 'report']],
    ['in review', inReview, days.over, ['review'], ['confirm', 'report', 'review']],
    ['closed', closed, days.over, [], ['report']],
  ])('[N20] %s', (_name, steps, day, leader, team) => {
    const state = steps.length > 0 ? given(...steps) : opened();
    expect(viewFor(state, 'leader', day).legal).toEqual(leader);
    expect(viewFor(state, 'team', day).legal).toEqual(team);
    expect(viewFor(state, 'observer', day).legal).toEqual([]);
  });
});

test('[N27] a view says which quarter it is of, its days, and on what day it stands where', () => {
  expect(viewed(offered, 'team', days.deadline)).toMatchObject({
    outcomeId: '10301',
    quarter: '2027-Q1',
    viewer: 'team',
    begins: '2027-01-01',
    ends: '2027-03-31',
    version: 3,
    turn: 'leader',
    since: '2026-11-23T09:03:00.000Z',
    deadline: '2026-12-11',
    isParked: false,
    stage: 'bargaining',
  });
});

test.each(['leader', 'team'] as const)('[N27] the %s reads what was said, by whom and when', viewer => {
  const steps: Step[] = [...bargaining, ['leader', ask], ['team', answer], ['team', park]];
  const by = (party: 'leader' | 'team', minutes: number) => ({ party, account: accounts[party], ...atMinute(minutes) });
  expect(viewed(steps, viewer)).toMatchObject({
    opened: by('leader', 0),
    priority: { by: by('leader', 1) },
    need: { by: by('leader', 1) },
    assessment: { forecast: assess.assessment.forecast, by: by('team', 2) },
    questions: [{ text: ask.question, by: by('leader', 3), answer: { text: answer.answer, by: by('team', 4) } }],
    parked: { reason: park.reason, by: by('team', 5) },
    isParked: true,
  });
});

test('[N22] a signature shows the promises it carries', () => {
  const steps: Step[] = [...offered, ['leader', at => accept(at, 'C', { grants, acceptances: [...ownWords] })]];
  expect(viewed(steps, 'observer').agreement).toMatchObject({ grants, acceptances: [ownWords[0]] });
});
