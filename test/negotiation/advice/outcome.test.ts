import type { Measure, Negotiation, Priority } from '../../../src/negotiation';
import { assess, asThingsAre, counter, moreResources, offer, park, reopen, shareIntent, threePackages } from '../moves';
import {
  agreed,
  assessing,
  bargaining,
  closed,
  days,
  inReview,
  notAgreed,
  offered,
  reopened,
  running,
} from '../stages';
import { on, type Step, told } from '../story';
import { findings, findingsAfter, withRecord } from './advised';

describe('A1 too many outcomes at once', () => {
  const second = [{ severity: 'warn', facts: { agreements: 2, most: 2 } }];
  const third = [{ severity: 'block', facts: { agreements: 3, most: 2 } }];
  const stages: [string, Step[]][] = [
    ['just opened', []],
    ['just opened, on the quarter’s last day', [on(days.ends)]],
    ['not assessed yet, on the quarter’s last day', [...assessing, on(days.ends)]],
    ['at the table', offered],
    ['at the table, with the fallback still to come', [...offered, on(days.over)]],
    ['in force', running],
    ['re-opened', reopened],
    ['re-opened without agreement', [...notAgreed, ['leader', reopen()]]],
  ];

  test.each(stages)('[A1] an outcome %s is the first, the second or one too many', (_name, steps) => {
    const counted = [0, 1, 2, 3].map(otherAgreements => findingsAfter('A1', steps, { otherAgreements }));
    expect(counted).toEqual([[], second, third, [{ severity: 'block', facts: { agreements: 4, most: 2 } }]]);
  });

  test.each<[string, Step[]]>([
    ['is parked', [...offered, ['team', park]]],
    ['runs without agreement', notAgreed],
    ['is looked back on', inReview],
    ['is closed', closed],
    ['was never shared in its quarter', [on(days.over)]],
    ['was never assessed in its quarter', [...assessing, on(days.over)]],
  ])('[A1] does not count one that %s', (_name, steps) => {
    expect(findingsAfter('A1', steps, { otherAgreements: 3 })).toEqual([]);
  });
});

describe('A2 ping-pong', () => {
  const measured = (...measures: string[]) =>
    measures.map((measure, place) => ({ quarter: `2026-Q${5 - measures.length + place}`, measure }));
  const now = 'Appointments paid online';

  test.each([
    ['both changes lie in the last quarters', measured('Deposits', 'Refunds'), 2, `Deposits, Refunds, ${now}`],
    ['it went to and fro', measured(now, 'Refunds'), 2, `${now}, Refunds, ${now}`],
    ['it changed each quarter', measured('A', 'B', 'C'), 3, `A, B, C, ${now}`],
    ['it changed twice and stayed', measured('A', 'B', now), 2, `A, B, ${now}, ${now}`],
    [
      'another outcome of this quarter goes on',
      [...measured('A', 'B'), { quarter: '2027-Q1', measure: 'B' }],
      2,
      `A, B, ${now}`,
    ],
    ['four quarters back is out of sight', measured('X', 'A', 'B', now), 2, `A, B, ${now}, ${now}`],
  ])('[A2] is found where %s', (_name, pastMeasures, changes, measures) => {
    const facts = { changes, quarters: 3, measures };
    expect(findingsAfter('A2', bargaining, { pastMeasures })).toEqual([{ severity: 'hint', facts }]);
    expect(findingsAfter('A2', bargaining, { pastMeasures: pastMeasures.toReversed() })).toHaveLength(1);
  });

  test.each([
    ['nothing was measured before', []],
    ['it is the second measure', measured('Refunds')],
    ['it stayed', measured(now, now, now)],
    ['it changed once', measured('Refunds', now, now)],
    ['the other change is four quarters back', measured('X', 'A', 'A', now)],
    ['one name is spelled in two ways', measured('Refunds', ` ${now.toUpperCase()} `)],
    ['one of two measures stayed', [...measured('A', 'B', 'C'), ...measured(now, now, now)]],
    [
      'the others are of later quarters',
      [...measured(now), { quarter: '2027-Q2', measure: 'A' }, { quarter: '2027-Q3', measure: 'B' }],
    ],
  ])('[A2] is not found where %s', (_name, pastMeasures) => {
    expect(findingsAfter('A2', bargaining, { pastMeasures })).toEqual([]);
  });

  test('[A2] the quarters before speak for themselves until there is a measure', () => {
    const pastMeasures = measured('A', 'B', 'C');
    const facts = { changes: 2, quarters: 3, measures: 'A, B, C' };
    expect(findingsAfter('A2', assessing, { pastMeasures })).toEqual([{ severity: 'hint', facts }]);
    expect(findingsAfter('A2', assessing, { pastMeasures: measured('A', 'B') })).toEqual([]);
  });

  test('[A2] is history once the quarter is looked back on', () => {
    expect(findingsAfter('A2', running, { pastMeasures: measured('A', 'B') })).toHaveLength(1);
    expect(findingsAfter('A2', inReview, { pastMeasures: measured('A', 'B') })).toEqual([]);
  });
});

/** A story whose measure is another, as a record from before today's words may have it. */
const measuring = (steps: Step[], change: Partial<Measure>) => {
  const story = told(...steps);
  const { assessment } = story.state;
  return assessment
    ? withRecord(story, { assessment: { ...assessment, measure: { ...assessment.measure, ...change } } })
    : story;
};

describe('A3 output as outcome', () => {
  const output = { name: 'Launch the shift planner', definition: 'Is it live?' };

  test('[A3] a measure that names something shipped is a block, with the words that say so', () => {
    const facts = { measure: 'Launch the shift planner', words: 'Launch' };
    expect(findings('A3', measuring(bargaining, output))).toEqual([{ severity: 'block', facts }]);
  });

  test.each([
    ['customers do', measuring(bargaining, {})],
    ['nobody has assessed yet', measuring(assessing, output)],
    ['is looked back on', measuring(inReview, output)],
  ])('[A3] is silent on what %s', (_name, story) => {
    expect(findings('A3', story)).toEqual([]);
  });
});

describe('A4 solution dictated', () => {
  const ordering = 'Launch the new app by June';
  const law = { kind: 'law' as const, text: 'The payments act asks for it' };
  const intent = (change: Partial<Priority>, need = shareIntent.need): Step[] => [
    ['leader', { ...shareIntent, priority: { ...shareIntent.priority, ...change }, need }],
  ];
  const fromBefore = (change: Partial<Priority>, steps = assessing) => {
    const story = told(...steps);
    const { priority } = story.state;
    return priority ? withRecord(story, { priority: { ...priority, ...change } }) : story;
  };

  test.each(['mattersMost', 'whyNow'] as const)('[A4] an order in %s is a block, under a constraint a hint', field => {
    const facts = { field, words: 'Launch, app' };
    expect(findings('A4', fromBefore({ [field]: ordering }))).toEqual([
      { severity: 'block', facts: { ...facts, constraint: '' } },
    ]);
    expect(findingsAfter('A4', intent({ [field]: ordering, constraint: law }))).toEqual([
      { severity: 'hint', facts: { ...facts, constraint: law.text } },
    ]);
  });

  test('[A4] an order in the need is read once the seal is open', () => {
    const need = { level: 41, unit: '%', measure: 'Launch the new app' };
    const shared = intent({ constraint: law }, need);
    expect(findingsAfter('A4', shared)).toEqual([]);
    expect(findingsAfter('A4', [...shared, ['team', assess]])).toEqual([
      { severity: 'hint', facts: { field: 'needMeasure', words: 'Launch, app', constraint: law.text } },
    ]);
  });

  test.each([
    ['there is no priority yet', told()],
    ['the priority says what matters', told(...bargaining)],
    ['there is no need', told(...intent({}, null), ['team', assess])],
    ['there is a constraint and no order', fromBefore({ constraint: law })],
    ['the quarter is looked back on', fromBefore({ mattersMost: ordering }, inReview)],
  ])('[A4] is silent where %s', (_name, story) => {
    expect(findings('A4', story)).toEqual([]);
  });
});

describe('A5 business outcome handed to a team', () => {
  test.each([
    ['its name says so', { name: 'Revenue a quarter' }, 'Revenue'],
    ['the team says so', { kind: 'business' as const }, ''],
  ])('[A5] is a hint where %s', (_name, change, words) => {
    const facts = { measure: 'Appointments paid online', words, ...('name' in change ? { measure: change.name } : {}) };
    expect(findings('A5', measuring(bargaining, change))).toEqual([{ severity: 'hint', facts }]);
  });

  test.each([
    ['a product outcome', measuring(bargaining, {})],
    ['a traction metric', measuring(bargaining, { kind: 'traction' })],
    ['a measure not yet assessed', measuring(assessing, { kind: 'business' })],
    ['a quarter that is looked back on', measuring(inReview, { kind: 'business' })],
  ])('[A5] is silent on %s', (_name, story) => {
    expect(findings('A5', story)).toEqual([]);
  });
});

describe('A6 traction metric without counterweight', () => {
  const wizard = { name: 'Adoption rate of the setup wizard', kind: 'traction' as const };
  const kept = [{ name: 'Refunds', unit: '%', limit: { bound: 'at-most' as const, level: 2 } }];
  const weighed = { ...moreResources, terms: { ...moreResources.terms, counterweights: kept } };
  const traction: Step = [
    'team',
    { ...assess, assessment: { ...assess.assessment, measure: { ...assess.assessment.measure, ...wizard } } },
  ];

  test('[A6] names the packages that nobody can sign', () => {
    const facts = { measure: wizard.name, words: 'Adoption, wizard', packages: 'A, B, C' };
    expect(findingsAfter('A6', [...assessing, traction, ['team', threePackages]])).toEqual([
      { severity: 'block', facts },
    ]);
    expect(findingsAfter('A6', [...assessing, traction, ['team', offer(asThingsAre, weighed)]])).toEqual([
      { severity: 'block', facts: { ...facts, packages: 'A' } },
    ]);
  });

  const signed: Step[] = [
    ...assessing,
    traction,
    ['team', offer(weighed, asThingsAre)],
    ['leader', at => offer(counter(at, 'A', { target: 38 }, { grants: [{ ask: 0, name: 'Ada', by: '2027-01-11' }] }))],
  ];
  test.each<[string, Step[]]>([
    ['a product outcome', offered],
    ['a table without an offer', [...assessing, traction]],
    ['packages that carry one', signed],
    [
      'a quarter that runs without agreement',
      [...assessing, traction, ['team', threePackages], on(days.afterDeadline), ['team', { kind: 'fallBack' }]],
    ],
    ['an agreement', agreed],
  ])('[A6] is silent on %s', (_name, steps) => {
    expect(findingsAfter('A6', steps)).toEqual([]);
  });

  test('[A6] what was signed is not on the table any more', () => {
    const running: Negotiation = { ...told(...assessing, traction, ['team', threePackages]).state, phase: 'running' };
    expect(findings('A6', { state: running, events: [], day: days.begins })).toEqual([]);
  });
});
