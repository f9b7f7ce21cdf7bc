import type { Listed } from '../../src/api';
import { inOrder } from '../words/numbers';
import { quarterWords } from '../words/quarter';
import type { Grouping } from './filter';
import { isYours } from './line';
import { partOfLine, rollUp, rollUpInWords } from './rollUp';

/** Lines under one heading; `sum` is what they come to, where they belong to one business outcome. */
export type Group = { key: string; name: string; sum: string | null; lines: Listed[] };

const byTurn = (lines: Listed[]): Group[] =>
  [
    { key: 'yours', name: quarterWords.yours, sum: null, lines: lines.filter(isYours) },
    { key: 'others', name: quarterWords.others, sum: null, lines: lines.filter(line => !isYours(line)) },
  ].filter(group => group.lines.length > 0);

const nameOf = ({ negotiation: { priority } }: Listed): string => priority?.businessOutcome.trim() ?? '';

/** One that is only named belongs to the one of that name that the app keeps. */
const byOutcome = (lines: Listed[]): Group[] => {
  const kept = new Map(
    lines.flatMap((line): [string, string][] => {
      const id = line.negotiation.priority?.businessOutcomeId;
      return id ? [[nameOf(line).toLowerCase(), id]] : [];
    }),
  );
  const keyOf = (line: Listed): string => {
    const name = nameOf(line).toLowerCase();
    return line.negotiation.priority?.businessOutcomeId ?? kept.get(name) ?? name;
  };
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { key, name: nameOf(line) || quarterWords.noOutcome, sum: null, lines: [line] });
  }
  return [...groups.values()]
    .map(group => (group.key === '' ? group : { ...group, sum: rollUpInWords(rollUp(group.lines.map(partOfLine))) }))
    .sort((one, other) => Number(one.key === '') - Number(other.key === '') || inOrder(one.name, other.name));
};

/** Lines under their headings, each group in the order in which they came; those without a business outcome last. */
export const grouped = (lines: Listed[], grouping: Grouping): Group[] =>
  grouping === 'outcome' ? byOutcome(lines) : byTurn(lines);
