import type { COMPARISONS } from './rule';
import { expressionIn } from './smart';

type Comparison = (typeof COMPARISONS)[number];

/** Whether a comparison is made by a regular expression. */
export const isByExpression = (is: Comparison): boolean => is.endsWith('regular expression');

/**
 * Whether two texts compare so: without regard to case and to spaces around them, but by a regular expression exactly.
 * Nothing where the other text is none.
 */
export function compare(text: string, is: Comparison, other: string): boolean | undefined {
  if (isByExpression(is)) {
    const expression = expressionIn(other);
    return expression && expression.test(text) === (is === 'contains regular expression');
  }
  const [a, b] = [text, other].map(each => each.trim().toLowerCase()) as [string, string];
  if (is === 'contains') return a.includes(b);
  if (is === 'equals' || is === 'does not equal') return (a === b) === (is === 'equals');
  return (a === '') === (is === 'is empty');
}
