import { type Part, partOfLine, rollUp, rollUpInWords } from '../../static/quarter/rollUp';
import { agreed, assessing, closed, notAgreed, offered } from '../negotiation/stages';
import { listed } from './listed';

const part = (change: Partial<Part>): Part => ({
  projectId: '10001',
  agreed: true,
  chance: 0.6,
  reached: null,
  hasBet: false,
  betJudged: null,
  ...change,
});

test.each<[string, Part[], string]>([
  ['one team that negotiates', [part({ agreed: null, chance: null })], '1 team · 1 not agreed yet'],
  [
    'chances that add up',
    [part({}), part({ projectId: '2', chance: 0.8 }), part({ projectId: '3', chance: 0.7 })],
    '3 teams · 3 agreed · about 2 of 3 targets expected to be reached',
  ],
  ['a single chance as it is', [part({ chance: 0.5 })], '1 team · 1 agreed · chance of its target 50%'],
  [
    'small chances',
    [part({ chance: 0.2 }), part({ chance: 0.2 })],
    '1 team · 2 agreed · fewer than 1 of 2 targets expected to be reached',
  ],
  [
    'what is known is counted, and no longer expected',
    [part({ reached: true }), part({ reached: false }), part({ chance: 0.9 })],
    '1 team · 3 agreed · 1 of 2 targets reached · chance of its target 90%',
  ],
  [
    'bets, and of the judged ones those that came true',
    [
      part({ chance: null, hasBet: true, betJudged: 'came-true' }),
      part({ chance: null, hasBet: true, betJudged: 'did-not' }),
      part({ chance: null, hasBet: true, betJudged: 'unclear' }),
      part({ chance: null, hasBet: true }),
    ],
    '1 team · 4 agreed · 4 bets, 1 of 2 judged came true',
  ],
  ['a quarter without agreement', [part({ agreed: false, chance: null })], '1 team · 1 without agreement'],
])('sums up %s', (_name, parts, words) => {
  expect(rollUpInWords(rollUp(parts))).toBe(words);
});

test('[10] a fallback is told apart from an agreement, and an offer from both', () => {
  const parts = [agreed, notAgreed, offered, assessing].map(steps => partOfLine(listed(steps)));
  expect(rollUp(parts)).toMatchObject({ agreed: 1, fallenBack: 1, open: 2, ahead: 2 });
});

test('a closed quarter says what came of target and bet', () => {
  const { lived } = listed(closed).negotiation;
  expect(partOfLine(listed(closed))).toMatchObject({ reached: lived.result?.reached, betJudged: 'came-true' });
});

test('[N23] of what an observer may not see nothing is summed up', () => {
  expect(rollUp([partOfLine(listed(offered, {}, 'observer'))])).toMatchObject({ open: 1, ahead: 0, bets: 0 });
});
