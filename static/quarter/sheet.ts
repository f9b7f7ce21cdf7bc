import type { Listed } from '../../src/api';
import type { Cell } from '../outcome/import/export';
import { turns } from '../words/quarter-line';
import { yesOrNo } from '../words/sheet';
import { results, stages } from '../words/standing';
import { targetOf } from './line';

/** On one line, and nothing in front that could hide how it begins. */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[\s\p{Cf}]+/u, '')
    .trim();

/** A chance from 0 to 1 to four places; never a false certainty. */
const chanceIn = (chance: number | null | undefined): Cell =>
  chance === null || chance === undefined ? null : Number(Math.min(0.9999, Math.max(0.0001, chance)).toFixed(4));

/** A difference without the noise of binary fractions. */
const exact = (amount: number): number => Number(amount.toPrecision(12));

const needIn = ({ need, gap, assessment }: Listed['negotiation']): Cell => {
  if (need.state !== 'open') return null;
  return gap || !assessment ? need.level : plain(`${need.level} ${need.unit}`);
};

const unitOf = ({ lived, assessment, need }: Listed['negotiation']): string =>
  (lived.course ?? assessment)?.measure.unit ?? (need.state === 'open' ? need.unit : '');

/** A line of the quarter as cells, in the order of the headings; what this person may not see is empty (N23). */
export const cellsOf = ({ negotiation, workItem }: Listed): Cell[] => {
  const { stage, turn, since, deadline, assessment, gap, standing, agreed, lived } = negotiation;
  const { p10 = null, p50 = null, p90 = null } = assessment?.forecast ?? {};
  const ofTarget = lived.course ?? standing?.packages[0];
  return [
    plain(workItem.key),
    plain(workItem.summary),
    plain(workItem.projectName),
    negotiation.quarter,
    stages[stage],
    turn && turns[turn],
    since.slice(0, 10),
    deadline,
    needIn(negotiation),
    plain(unitOf(negotiation)),
    p10,
    p50,
    p90,
    gap && exact(gap.distance),
    chanceIn(gap?.chance),
    targetOf(negotiation),
    chanceIn(ofTarget?.chanceOfTarget),
    agreed === null ? null : yesOrNo(agreed),
    lived.result && results[lived.result.kind],
  ];
};
