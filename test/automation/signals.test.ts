import { commentBody, unknownPlaceholders } from '../../src/automation/signals/comment';
import { fieldText } from '../../src/automation/signals/field';
import { labelChanges, labelsOf } from '../../src/automation/signals/labels';
import { differs, occasionsOf } from '../../src/automation/signals/occasions';
import { projectionOf } from '../../src/automation/signals/projection';
import { type Known, wantedOf, wantedText } from '../../src/automation/signals/wanted';
import { fold, type Negotiation, type StateOfPlay, stateOfPlay } from '../../src/negotiation';
import { accept, assess, asThingsAre, checkIn, grants, moreResources, offer, shareIntent } from '../negotiation/moves';
import { type Draft, decided, opened } from '../negotiation/story';

const played = (...moves: ['leader' | 'team', Draft | ((state: Negotiation) => Draft), string?][]): Negotiation =>
  moves.reduce((state, [viewer, draft, day]) => {
    const result = decided(state, viewer, typeof draft === 'function' ? draft(state) : draft, day);
    if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.about.join(' ')}`);
    return fold(state, [result.value]);
  }, opened());

const eve = '2026-11-23';
const clause = {
  trigger: { bound: 'at-least' as const, level: 36.6, on: '2027-02-01' },
  consequence: 'Both look again',
};
const withClause = { ...moreResources, terms: { ...moreResources.terms, clauses: [clause] } };
const assessed = played(['leader', shareIntent], ['team', assess]);
const offered = played(['leader', shareIntent], ['team', assess], ['team', offer(withClause)]);
const signed = played(
  ['leader', shareIntent],
  ['team', assess],
  ['team', offer(withClause)],
  ['leader', state => accept(state, 'A', { grants })],
);
const team = { leaderId: 'leader-1', members: ['designer-1', 'pm-1'] };
const play = (change: Partial<StateOfPlay> = {}): StateOfPlay => ({
  stage: 'bargaining',
  turn: 'leader',
  gap: 'none',
  clauseFired: false,
  checkInMissed: false,
  ...change,
});

describe('state of play', () => {
  test.each([
    ['opened', opened(), eve, { stage: 'intent', turn: 'leader', gap: 'none' }],
    ['assessed', assessed, eve, { stage: 'bargaining', turn: 'team', gap: 'open' }],
    ['offered', offered, eve, { stage: 'bargaining', turn: 'leader', gap: 'open' }],
    ['signed before the quarter', signed, eve, { stage: 'agreed', turn: null }],
    ['on the quarter’s first day', signed, '2027-01-01', { stage: 'running', turn: null, checkInMissed: false }],
    ['on the day of a check-in', signed, '2027-01-15', { turn: 'team', checkInMissed: false }],
    ['on the day after', signed, '2027-01-16', { turn: 'team', checkInMissed: true }],
    ['when the quarter is over', signed, '2027-04-01', { stage: 'report-due', turn: 'team', checkInMissed: false }],
  ])('[N20] %s', (_name, state, day, expected) => {
    expect(stateOfPlay(state, day)).toMatchObject(expected);
  });

  test('[N11] a check-in that was made is not missed', () => {
    const checked = fold(signed, [
      (() => {
        const result = decided(signed, 'team', checkIn(), '2027-01-15');
        if (!result.ok) throw new Error(result.refusal.code);
        return result.value;
      })(),
    ]);
    expect(stateOfPlay(checked, '2027-01-16').checkInMissed).toBe(false);
  });
});

describe('property', () => {
  test('[N23] before an agreement neither target nor chance, need nor forecast is in it, whatever stands', () => {
    const text = JSON.stringify(projectionOf(offered, eve, null, ['leader-1']));
    expect(JSON.parse(text)).toEqual({
      status: 'bargaining',
      turn: 'leader',
      quarter: '2027-Q1',
      gap: 'open',
      waitsFor: ['leader-1'],
    });
    for (const number of ['41', '38.5', '37.5', '36', '41.2']) expect(text).not.toContain(`:${number}`);
  });

  test('once agreed it says target, chance in percent and goal', () => {
    const goal = { title: 'Pay before the visit', link: 'https://home.atlassian.com/o/1/goal/ABC-1' };
    expect(projectionOf(signed, eve, goal, [])).toEqual({
      status: 'agreed',
      turn: 'none',
      quarter: '2027-Q1',
      target: 38.5,
      chance: 50,
      gap: 'open',
      goal: goal.title,
      link: goal.link,
      waitsFor: [],
    });
  });
});

describe('labels', () => {
  test.each([
    [play(), ['negotiation-bargaining']],
    [play({ gap: 'open' }), ['negotiation-bargaining', 'negotiation-gap']],
    [
      play({ stage: 'running', clauseFired: true, checkInMissed: true }),
      ['negotiation-running', 'negotiation-clause-fired', 'negotiation-check-in-missed'],
    ],
  ])('%j', (given, expected) => {
    expect(labelsOf(given)).toEqual(expected);
  });

  test.each([
    [[], ['negotiation-agreed'], [{ add: 'negotiation-agreed' }]],
    [['payments', 'negotiation-agreed'], ['negotiation-agreed'], []],
    [
      ['negotiation-intent', 'negotiations', 'Q1', 'negotiation-gap'],
      ['negotiation-agreed'],
      [{ remove: 'negotiation-intent' }, { remove: 'negotiation-gap' }, { add: 'negotiation-agreed' }],
    ],
    [['negotiation-agreed', 'mine'], [], [{ remove: 'negotiation-agreed' }]],
  ])('from %j to %j: the family as a whole and no other', (present, wanted, expected) => {
    expect(labelChanges(present, wanted)).toEqual(expected);
  });
});

test.each([
  [play(), 'Bargaining · leader’s turn · 2027-Q1'],
  [play({ stage: 'assessment', turn: 'team' }), 'Assessing · team’s turn · 2027-Q1'],
  [play({ stage: 'closed', turn: null }), 'Closed · 2027-Q1'],
])('field of %j', (given, expected) => {
  expect(fieldText(given, '2027-Q1')).toBe(expected);
});

describe('occasions', () => {
  test.each([
    [null, play(), ['phase', 'turn']],
    [play(), play(), []],
    [play(), play({ turn: 'team' }), ['turn']],
    [play(), play({ turn: null }), []],
    [play({ stage: 'assessment', turn: 'team' }), play({ turn: 'team', gap: 'open' }), ['phase', 'gap']],
    [play({ gap: 'open' }), play(), []],
    [play({ stage: 'running', turn: null }), play({ stage: 'running', clauseFired: true }), ['turn', 'clause']],
    [play(), play({ checkInMissed: true }), ['check-in']],
    [play({ checkInMissed: true }), play({ checkInMissed: true }), []],
  ])('from %j to %j', (from, to, expected) => {
    expect(occasionsOf(from, to)).toEqual(expected);
  });

  test.each([
    [play(), play(), false],
    [null, play(), true],
    [play({ gap: 'open' }), play(), true],
    [play({ turn: 'team' }), play({ turn: null }), true],
  ])('from %j to %j something differs: %s', (from, to, expected) => {
    expect(differs(from, to)).toBe(expected);
  });
});

describe('comment', () => {
  const told = { workItem: 'HRB-230', quarter: '2027-Q1', play: play(), movers: ['leader-1'], link: null };
  const text = (words: string) => ({ type: 'text', text: words });
  const inline = (wording: string, change = {}) =>
    commentBody(wording, { ...told, ...change }).content.flatMap(({ content }) => content);

  test.each([
    ['plain', [text('plain')]],
    ['{work-item}: {status}', [text('HRB-230'), text(': '), text('Bargaining')]],
    ['{turn} in {quarter}', [{ type: 'mention', attrs: { id: 'leader-1' } }, text(' in '), text('2027-Q1')]],
    ['<b>{nobody}</b>', [text('<b>'), text('{nobody}'), text('</b>')]],
    ['{link}', [text('HRB-230')]],
  ])('%s', (wording, expected) => {
    expect(inline(wording)).toEqual(expected);
  });

  test('a link is one to Jira itself; of the team all of the trio are mentioned; without people the party is named', () => {
    const link = 'https://site.example/browse/HRB-230';
    expect(inline('{link}', { link })).toEqual([{ ...text(link), marks: [{ type: 'link', attrs: { href: link } }] }]);
    expect(inline('{turn}', { movers: ['a', 'b'] })).toEqual([
      { type: 'mention', attrs: { id: 'a' } },
      text(', '),
      { type: 'mention', attrs: { id: 'b' } },
    ]);
    expect(inline('{turn}', { movers: [] })).toEqual([text('the leader')]);
    expect(inline('{turn}', { movers: [], play: play({ turn: null }) })).toEqual([text('nobody')]);
  });

  test.each([
    ['{status} {turn} {quarter} {link} {work-item}', []],
    ['{Status} and {need} and {need}', ['Status', 'need']],
    ['{}', ['']],
    ['no { braces', []],
  ])('%s has unknown placeholders %j', (wording, expected) => {
    expect(unknownPlaceholders(wording)).toEqual(expected);
  });
});

describe('what Jira should say', () => {
  const settings = {
    property: true,
    labels: true,
    field: true,
    comment: { on: false, occasions: [], wording: '-' },
  };
  const known = (...negotiations: Negotiation[]): Known => ({
    negotiations,
    quarters: ['2026-Q4', '2027-Q1'],
    team,
    goal: null,
    day: eve,
  });
  const next = { ...opened(), quarter: '2027-Q2' };

  test('the earliest open quarter speaks; whoever any open quarter waits for is found by it', () => {
    const wanted = wantedOf(known(next, assessed), settings);
    expect(wanted).toMatchObject({
      property: { quarter: '2027-Q1', turn: 'team', waitsFor: ['designer-1', 'leader-1', 'pm-1'] },
      labels: ['negotiation-bargaining', 'negotiation-gap'],
      field: 'Bargaining · team’s turn · 2027-Q1',
    });
  });

  test.each([
    ['property', { property: null }],
    ['labels', { labels: [] }],
    ['field', { field: null }],
  ])('%s that is off is taken away, and the others stay', (signal, expected) => {
    const on = wantedOf(known(assessed), settings);
    expect(wantedOf(known(assessed), { ...settings, [signal]: false })).toEqual({ ...on, ...expected });
  });

  test('where no quarter has anything to say, nothing stays', () => {
    const closed = { ...signed, phase: 'closed' as const, quarter: '2026-Q3' };
    expect(wantedOf(known(closed), settings)).toEqual({ property: null, labels: [], field: null });
    expect(wantedOf(known(), settings)).toEqual({ property: null, labels: [], field: null });
  });

  test('the same facts are the same text, another day is not', () => {
    const quarters = known(signed);
    expect(wantedText(wantedOf(quarters, settings))).toBe(wantedText(wantedOf({ ...quarters }, settings)));
    expect(wantedText(wantedOf({ ...quarters, day: '2027-01-16' }, settings))).not.toBe(
      wantedText(wantedOf(quarters, settings)),
    );
  });

  test('offers as things are close no gap that is there', () => {
    const plain = played(['leader', shareIntent], ['team', assess], ['team', offer(asThingsAre)]);
    expect(stateOfPlay(plain, eve).gap).toBe('open');
  });
});
