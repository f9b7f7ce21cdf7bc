import SectionMessage from '@atlaskit/section-message';
import type { DoublePromise } from '../../src/api';
import { portfolioWords as words } from '../words/portfolio';

type Props = {
  of: DoublePromise[];
  /** Projects of the teams that this leader leads: what only others promised is theirs to put right. */
  led: ReadonlySet<string>;
};

/** One person or sum that was granted more than once, with every place (A12). */
export const DoublePromises = ({ of, led }: Props) => {
  const own = of.filter(({ grants }) => grants.some(({ workItem }) => led.has(workItem.projectId)));
  if (own.length === 0) return null;
  return (
    <SectionMessage appearance="warning" title={words.twiceTitle}>
      <p>{words.twiceHelp}</p>
      {own.map(({ name, grants }) => (
        <div key={name} className="twice">
          <p>{words.twice(name, grants.length)}</p>
          <ul>
            {grants.map(({ workItem, ask, by }) => (
              <li key={`${workItem.id} ${ask}`}>{words.place(workItem.key, workItem.summary, ask, by)}</li>
            ))}
          </ul>
        </div>
      ))}
    </SectionMessage>
  );
};
