import {
  answer,
  ask,
  fallBack,
  grants,
  handBack,
  moreResources,
  offer,
  ownWords,
  park,
  reopen,
  resume,
} from '../moves';
import { assessing, bargaining, days, notAgreed, offered } from '../stages';
import { on, type Step, type Told, told } from '../story';
import { findings, findingsAfter } from './advised';
import { clause, counters, intent, needing, opens, packaged, signs } from './bargains';

/** The same story, but for the minutes between the last offer and the signature. */
const signedAfter = (minutes: number, story: Told): Told => ({
  ...story,
  events: story.events.map((event, place) => {
    const before = Date.parse(story.events[place - 1]?.by.at ?? '');
    const at = () => new Date(before + minutes * 60_000).toISOString();
    return event.kind === 'accepted' ? { ...event, by: { ...event.by, at: at() } } : event;
  }),
});

describe('A8 dictated', () => {
  const hint = (target: number, minutes = 1) => [{ severity: 'hint', facts: { target, minutes } }];
  const atNeed = [...intent(needing(41)), opens({ target: 41 }), signs('leader')];

  test.each<[string, Step[], number]>([
    ['the team writes the need', atNeed, 41],
    [
      'the leader offers the need',
      [...intent(needing(41)), opens(), counters('leader', { target: 41 }), signs('team')],
      41,
    ],
    [
      'there is no need and the leader names a number',
      [...intent(null), opens(), counters('leader', { target: 40 }), signs('team')],
      40,
    ],
    [
      'the need is in another unit',
      [...intent(needing(41, 'points')), opens(), counters('leader', { target: 41 }), signs('team')],
      41,
    ],
    [
      'the number is a little less likely than not',
      [...intent(needing(38)), opens({ target: 38 }), signs('leader')],
      38,
    ],
    [
      'only the rhythm changes with it',
      [...intent(null), opens(), counters('leader', { target: 40, rhythm: 'weekly' }), signs('team')],
      40,
    ],
    [
      'the leader only changes the rhythm after it',
      [...intent(needing(41)), opens({ target: 41 }), counters('leader', { rhythm: 'weekly' }), signs('team')],
      41,
    ],
  ])('[A8] is found where %s', (_name, steps, target) => {
    expect(findingsAfter('A8', steps)).toEqual(hint(target));
  });

  const risks = [{ what: 'Studios leave', chance: 0.2 }];
  test.each<[string, Step[]]>([
    ['nothing is signed yet', atNeed.slice(0, -1)],
    ['there is no agreement', [...atNeed.slice(0, -1), on(days.afterDeadline), ['leader', fallBack]]],
    [
      'the leader came down from the need first',
      [...intent(needing(41)), opens(), counters('leader', { target: 40 }), signs('team')],
    ],
    ['the number is the team’s', [...intent(null), opens({ target: 40 }), signs('leader')]],
    [
      'the number is the team’s, for the need is in another unit',
      [...intent(needing(41, 'points')), opens({ target: 41 }), signs('leader')],
    ],
    ['the number is the team’s P50', [...intent(needing(37.5)), opens(), signs('leader')]],
    ['the forecast carries the number', [...intent(needing(37.9)), opens({ target: 37.9 }), signs('leader')]],
    [
      'the team gave a reason for the target',
      [...intent(needing(41)), opens({ target: 41 }, { reasons: { target: 'Deposits may do it' } }), signs('leader')],
    ],
    [
      'the team gave a reason for the forecast',
      [...intent(needing(41)), opens({ target: 41 }, { reasons: { forecast: 'Deposits may do it' } }), signs('leader')],
    ],
    [
      'the team gave another forecast',
      [...intent(needing(41)), opens({ target: 41, forecast: { p10: 35.5, p50: 37.5, p90: 40.5 } }), signs('leader')],
    ],
    [
      'the team changed its conditions',
      [...intent(needing(41)), opens({ target: 41, conditions: 'With a designer' }), signs('leader')],
    ],
    [
      'a risk came with it',
      [...intent(needing(41)), opens({ target: 41, risks }), signs('leader', { acceptances: ownWords })],
    ],
    [
      'a clause came with it',
      [...intent(null), opens(), counters('leader', { target: 40, clauses: [clause] }), signs('team')],
    ],
    [
      'a clause came after it',
      [...intent(needing(41)), opens({ target: 41 }), counters('leader', { clauses: [clause] }), signs('team')],
    ],
    [
      'the team made a counter',
      [
        ...intent(null),
        opens(),
        counters('leader', { target: 40 }),
        counters('team', { rhythm: 'weekly' }),
        signs('leader'),
      ],
    ],
  ])('[A8] is not found where %s', (_name, steps) => {
    expect(findingsAfter('A8', steps)).toEqual([]);
  });

  test('[A8] is a matter of minutes', () => {
    const story = told(...atNeed);
    expect(findings('A8', signedAfter(10, story))).toEqual(hint(41, 10));
    expect(findings('A8', signedAfter(9.5, story))).toEqual(hint(41, 9));
    expect(findings('A8', signedAfter(10.1, story))).toEqual([]);
  });

  test('[A8] an amendment is not the first agreement', () => {
    const later: Step[] = [['leader', reopen()], counters('leader', { target: 42 }), signs('team')];
    expect(findingsAfter('A8', [...atNeed, ...later])).toEqual(hint(41));
    expect(findingsAfter('A8', [...intent(null), opens(), signs('leader'), ...later])).toEqual([]);
  });
});

describe('A9 set in isolation', () => {
  const silent: Step[] = [...bargaining, opens(), signs('leader', {})];
  const found = (settled: string, turns: number) => [{ severity: 'hint', facts: { settled, turns } }];
  const question: Step = ['leader', { ...ask, blocking: false }];

  test.each<[string, Step[], string, number]>([
    ['the leader signs and says nothing', silent, 'agreement', 2],
    ['the deadline passes and the leader says nothing', notAgreed, 'fallback', 1],
    [
      'the team asks and is not answered',
      [...bargaining, opens(), ['team', { ...ask, blocking: false }], signs('leader', {})],
      'agreement',
      2,
    ],
    [
      'the leader pauses',
      [...bargaining, ['leader', park], ['leader', resume], opens(), signs('leader', {})],
      'agreement',
      2,
    ],
    ['the leader asks too late', [...silent, question], 'agreement', 2],
    [
      'the leader offers too late',
      [...silent, ['leader', reopen()], counters('leader', { target: 38 })],
      'agreement',
      2,
    ],
  ])('[A9] is found where %s', (_name, steps, settled, turns) => {
    expect(findingsAfter('A9', steps)).toEqual(found(settled, turns));
  });

  const frank = packaged({
    forecast: { p10: 34, p50: 37.5, p90: 40 },
    risks: [{ what: 'Studios leave', chance: 0.2 }],
  });
  test.each<[string, Step[]]>([
    ['nothing is settled', [...bargaining, opens()]],
    ['the leader asked', [...bargaining, opens(), question, signs('leader', {})]],
    ['the leader asked before the fallback', [...offered, question, on(days.afterDeadline), ['team', fallBack]]],
    ['the leader answered', [...assessing, ['team', handBack], ['leader', answer], ...silent]],
    ['the leader offered', [...bargaining, opens(), counters('leader', { target: 37 }, {}), signs('team')]],
    ['the leader granted', [...bargaining, ['team', offer(moreResources)], signs('leader', { grants })]],
    [
      'the leader took a risk in own words',
      [...bargaining, ['team', offer(frank)], signs('leader', { acceptances: ownWords })],
    ],
  ])('[A9] is not found where %s', (_name, steps) => {
    expect(findingsAfter('A9', steps)).toEqual([]);
  });
});
