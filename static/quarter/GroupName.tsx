import type { Group } from './groups';

/** A heading's words: what stands under it, how much, and what it comes to. */
export const GroupName = ({ of: { name, lines, sum } }: { of: Group }) => (
  <>
    {name} <span className="line-group-count">{lines.length}</span>
    {sum && <span className="line-group-sum">{sum}</span>}
  </>
);
