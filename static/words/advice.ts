import type { Finding, Severity } from '../../src/negotiation/finding';
import type { Forecast } from '../../src/negotiation/forecast';
import { list } from './numbers';
import { adviceWords, counted } from './said/advice';

export {
  advices,
  adviceWords,
  calibrationLines,
  mirrorFacts,
  noResults,
  outsideInWords,
  severities,
  tooLittleHistory,
  twoWays,
} from './said/advice';

export const worstFirst: Severity[] = ['block', 'warn', 'hint'];

/** "1 warning and 2 hints", the worst first. */
export const findingsInShort = (findings: Finding[]): string => {
  const parts = worstFirst.flatMap(severity => {
    const count = findings.filter(each => each.severity === severity).length;
    return count === 0 ? [] : [counted[severity](count)];
  });
  return parts.length === 0 ? adviceWords.nothing : list(parts);
};

export const quantilesOf = ({ p10, p50, p90 }: Forecast): [string, number][] => [
  ['P10', p10],
  ['P50', p50],
  ['P90', p90],
];
