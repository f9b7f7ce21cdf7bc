import type { AskState, AskView } from '../../src/api';
import { askWords } from '../words/leader';
import { inOrder } from '../words/numbers';

export const askGroupings = ['team', 'month'] as const;
export type AskGrouping = (typeof askGroupings)[number];

/** Asks under one heading, soonest first. */
export type AskGroup = { key: string; name: string; asks: AskView[] };

const byTeam = ({ workItem }: AskView) => ({ key: workItem.projectId, name: workItem.projectName });
const byMonth = ({ by }: AskView) => ({ key: by.slice(0, 7), name: askWords.monthOf(by) });

/** By team in the order of their names, or by the month in which they are asked for. The asks come soonest first. */
export const askGroups = (asks: AskView[], grouping: AskGrouping): AskGroup[] => {
  const groups = new Map<string, AskGroup>();
  for (const ask of asks) {
    const { key, name } = grouping === 'team' ? byTeam(ask) : byMonth(ask);
    const group = groups.get(key);
    if (group) group.asks.push(ask);
    else groups.set(key, { key, name, asks: [ask] });
  }
  const all = [...groups.values()];
  return grouping === 'team'
    ? all.sort((one, other) => inOrder(one.name, other.name))
    : all.sort((one, other) => one.key.localeCompare(other.key));
};

const kinds = Object.keys(askWords.states) as AskState['kind'][];

/** "3 asks: 1 asked, 2 granted" */
export const countsInWords = (asks: AskView[]): string =>
  askWords.counted(
    asks.length,
    kinds.flatMap((kind): [string, number][] => {
      const count = asks.filter(({ state }) => state.kind === kind).length;
      return count > 0 ? [[askWords.states[kind], count]] : [];
    }),
  );

/** A number with its thousands, then a unit in words without another number: "2 engineers", "1,200 hours", "40k USD". */
const AMOUNT = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(\p{L}[\p{L} /%-]*|[%€$£])$/u;

/** An amount that is nothing but a number and its unit; null where it says more, for then nothing is added up. */
export const amountIn = (howMuch: string): { amount: number; unit: string } | null => {
  const [, whole, decimals = '', unit] = AMOUNT.exec(howMuch.trim().replace(/\s+/g, ' ')) ?? [];
  if (whole === undefined || unit === undefined) return null;
  return { amount: Number(whole.replaceAll(',', '') + decimals), unit };
};

/** Two spellings of one unit have the same key: case, and the "s" of the plural. */
const unitKey = (unit: string): string => unit.toLowerCase().replace(/(?<=\p{L}{2})s$/u, '');

const isSigned = ({ state }: AskView): boolean => state.kind !== 'asked' && state.kind !== 'offered';

/** Asks that stand whichever package is signed. What is offered anew in place of something signed is not added to it. */
const certain = (asks: AskView[]): AskView[] => {
  const settled = new Set(asks.filter(isSigned).map(({ outcomeId }) => outcomeId));
  return asks.filter(({ state, outcomeId }) =>
    state.kind === 'asked' || state.kind === 'offered' ? state.in.length === state.of && !settled.has(outcomeId) : true,
  );
};

/** What several asks come to, unit by unit; nothing of a unit that only one of them has. */
export const sumsOf = (asks: AskView[]): { amount: number; unit: string; of: number }[] => {
  const sums = new Map<string, { amount: number; unit: string; of: number }>();
  for (const { howMuch } of certain(asks)) {
    const found = amountIn(howMuch);
    if (!found) continue;
    const { amount, unit } = found;
    const sum = sums.get(unitKey(unit));
    if (!sum) sums.set(unitKey(unit), { amount, unit, of: 1 });
    else {
      sum.amount += amount;
      sum.of += 1;
      // "2 engineers" says it better than "1 engineer" did.
      if (unit.length > sum.unit.length) sum.unit = unit;
    }
  }
  return [...sums.values()].filter(({ of }) => of > 1);
};
