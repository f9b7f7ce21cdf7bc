import {
  type Choice,
  choiceAt,
  cleared,
  hides,
  passing,
  searchFor,
  stagesOf,
  teamsOf,
} from '../../static/quarter/filter';
import { grouped } from '../../static/quarter/groups';
import { sectionAt } from '../../static/quarter/sections';
import { shareIntent } from '../negotiation/moves';
import { agreed, assessing, closed, offered } from '../negotiation/stages';
import type { Step } from '../negotiation/story';
import { listed } from './listed';

const everything: Choice = { quarter: null, team: null, stage: null, asks: false, find: '', group: 'turn' };

const asked = listed(offered, { key: 'TIL-1' });
const signed = listed(agreed, { key: 'TIL-2' });
const elsewhere = listed(assessing, { key: 'HRB-1', projectId: '10001', projectName: 'Harbor' });
const begun = listed([], { key: 'HRB-2', projectId: '10001', projectName: 'Harbor' });
const lines = [asked, signed, elsewhere, begun];

const keys = (shown: typeof lines) => shown.map(({ workItem }) => workItem.key);

test.each<[string, Partial<Choice>, string[]]>([
  ['everything', {}, ['TIL-1', 'TIL-2', 'HRB-1', 'HRB-2']],
  ['a team', { team: '10001' }, ['HRB-1', 'HRB-2']],
  ['a stage', { stage: 'agreed' }, ['TIL-2']],
  ['asks that nobody granted, and no granted ones', { asks: true }, ['TIL-1']],
  ['a team in a stage', { team: '10001', stage: 'intent' }, ['HRB-2']],
  ['a team without open asks', { team: '10001', asks: true }, []],
  ['a team that is not there', { team: '10009' }, []],
  ['words of the key, the summary or the team, in any order', { find: 'PAID harbor' }, ['HRB-1', 'HRB-2']],
  ['no words at all', { find: '  ' }, ['TIL-1', 'TIL-2', 'HRB-1', 'HRB-2']],
  ['words that no line has', { find: 'paid nowhere' }, []],
])('the filter lets %s through', (_name, choice, shown) => {
  expect(keys(passing(lines, { ...everything, ...choice }))).toEqual(shown);
});

test('grouping hides nothing, and clearing keeps it', () => {
  const choice: Choice = {
    quarter: '2027-Q1',
    team: '10001',
    stage: 'intent',
    asks: true,
    find: 'paid',
    group: 'outcome',
  };
  expect(hides(choice)).toBe(true);
  expect(cleared(choice)).toEqual({ ...everything, quarter: '2027-Q1', group: 'outcome' });
});

test.each<[string, Partial<Choice>]>([
  ['/', {}],
  ['/?team=10001', { team: '10001' }],
  ['/?stage=not-agreed', { stage: 'not-agreed' }],
  ['/?asks=open', { asks: true }],
  ['/?group=outcome', { group: 'outcome' }],
  ['/?quarter=2027-Q1', { quarter: '2027-Q1' }],
  ['/?find=paid+online', { find: 'paid online' }],
  [
    '/?team=a%26b&stage=running&asks=open&group=outcome',
    { team: 'a&b', stage: 'running', asks: true, group: 'outcome' },
  ],
])('the address %s is a choice, and the choice leads there', (path, choice) => {
  expect(choiceAt(path)).toEqual({ ...everything, ...choice });
  expect(`/${searchFor({ ...everything, ...choice })}`).toBe(path);
});

test.each(['/?stage=lost&asks=maybe&group=colour', '/?quarter=2027-Q5', '/?find=', '/?team=', '/priorities', '/?', ''])(
  'the address %s hides nothing',
  path => {
    expect(choiceAt(path)).toEqual(everything);
  },
);

test('a choice goes along to another section and back', () => {
  expect(sectionAt('/ledger?team=10001')).toBe('ledger');
  expect(choiceAt('/ledger?team=10001').team).toBe('10001');
});

test('teams stand by name, stages in the order of a negotiation, each once', () => {
  expect(teamsOf(lines)).toEqual([
    { id: '10001', name: 'Harbor' },
    { id: '10003', name: 'Till' },
  ]);
  expect(stagesOf(lines)).toEqual(['intent', 'assessment', 'bargaining', 'agreed']);
});

describe('headings', () => {
  const shared = (key: string, businessOutcome: string, businessOutcomeId: string | null) => {
    const { priority } = shareIntent;
    const steps: Step[] = [
      ['leader', { ...shareIntent, priority: { ...priority, businessOutcome, businessOutcomeId } }],
    ];
    return listed(steps, { key });
  };
  const REVENUE = '00000000-0000-4000-8000-000000000777';

  test('by turn, what waits for this person stands first', () => {
    expect(grouped(lines, 'turn').map(group => [group.name, keys(group.lines)])).toEqual([
      ['Your turn', ['TIL-1', 'HRB-2']],
      ['Everything else', ['TIL-2', 'HRB-1']],
    ]);
  });

  test('an empty heading is left out', () => {
    expect(grouped([signed], 'turn').map(({ name }) => name)).toEqual(['Everything else']);
  });

  test('by business outcome, by name, with those that name none last and lines in the order they came', () => {
    const some = [
      begun,
      shared('A-1', 'Revenue', REVENUE),
      shared('A-2', 'Cost', null),
      shared('A-3', 'Revenue', REVENUE),
    ];
    expect(grouped(some, 'outcome').map(group => [group.name, keys(group.lines)])).toEqual([
      ['Cost', ['A-2']],
      ['Revenue', ['A-1', 'A-3']],
      ['No business outcome shown yet', ['HRB-2']],
    ]);
  });

  test('one that is only named joins the one of that name that is kept', () => {
    const some = [shared('A-1', 'revenue', null), shared('A-2', 'Revenue', REVENUE)];
    expect(grouped(some, 'outcome').map(group => keys(group.lines))).toEqual([['A-1', 'A-2']]);
  });

  test('two that are kept stay apart under one name', () => {
    const other = REVENUE.replace('777', '778');
    const groups = grouped([shared('A-1', 'Revenue', REVENUE), shared('A-2', 'Revenue', other)], 'outcome');
    expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
  });

  test('what an observer may not see puts a line under no business outcome', () => {
    const hidden = listed(assessing, {}, 'observer');
    expect(grouped([hidden], 'outcome').map(({ name }) => name)).toEqual(['No business outcome shown yet']);
    expect(grouped([listed(closed, {}, 'observer')], 'outcome').map(({ name }) => name)).toEqual([
      'Payments revenue a quarter',
    ]);
  });
});
