import axe, { type ImpactValue } from 'axe-core';
import type { Frame } from 'playwright-core';

/** Something about a page that a person would stumble over. `impact` is axe's; what is not of axe is serious. */
export type Finding = { rule: string; impact: NonNullable<ImpactValue>; where: string; what: string };

/** Findings that fail a picture; the others are listed. */
export const isGrave = ({ impact }: Finding): boolean => impact === 'serious' || impact === 'critical';

/** How a finding is told on one line. */
export const told = ({ rule, impact, where, what }: Finding): string =>
  `${rule} (${impact}) ${where}${what && `: ${what}`}`;

/** What axe finds in the app's own document. The script comes by the debugger's protocol, past the page's policy. */
export const axeFindings = async (frame: Frame): Promise<Finding[]> => {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(node => ({
      rule: id,
      impact: node.impact ?? impact ?? 'minor',
      where: node.target.join(' '),
      what: (node.failureSummary ?? '').split('\n').slice(1, 2).join('').trim(),
    })),
  );
};

/** The app's document is wider than its frame: named by what sticks out furthest. */
export const overflowOf = async (frame: Frame): Promise<Finding[]> => {
  const found = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...document.querySelectorAll('body *')]
      .map(element => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > clientWidth)
      .sort((one, other) => other.right - one.right)
      .slice(0, 3)
      .map(({ element }) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ')[0] ?? ''}`);
    return { where: wide.join(', '), what: `${scrollWidth} > ${clientWidth}` };
  });
  return found ? [{ rule: 'overflow', impact: 'serious', ...found }] : [];
};

/** Most layout shift that nobody notices, as browsers score it. */
const NOTICED = 0.05;

/** What moved while the page was opened, though nobody had touched it: the browser's own score, and what moved furthest. */
export const shiftOf = async (frame: Frame): Promise<Finding[]> => {
  const moved = await frame.evaluate(
    () =>
      new Promise<{ score: number; where: string }>(done => {
        type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          const shifts = (list.getEntries() as Shift[]).filter(each => !each.hadRecentInput);
          const [worst] = shifts.toSorted((one, other) => other.value - one.value);
          const nodes = worst?.sources.map(({ node }) => (node instanceof Element ? node.className : node?.nodeName));
          done({ score: shifts.reduce((sum, { value }) => sum + value, 0), where: (nodes ?? []).join(', ') });
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved, the observer is never called.
        setTimeout(() => done({ score: 0, where: '' }), 200);
      }),
  );
  if (moved.score <= NOTICED) return [];
  return [{ rule: 'layout-shift', impact: 'serious', where: moved.where, what: moved.score.toFixed(3) }];
};
