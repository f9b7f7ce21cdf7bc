import type { PriorityView } from '../../src/api';
import { ClampedText } from '../standing/ClampedText';
import { askWords as words } from '../words/leader';
import { mostSharedFirst } from './usePortfolio';

/** What the leader's priorities say may be given, word for word. */
export const MayBeGiven = ({ priorities, quarter }: { priorities: PriorityView[]; quarter: string }) => {
  const said = mostSharedFirst(priorities).filter(({ mayBeGiven }) => mayBeGiven.trim() !== '');
  return (
    <section className="asks-given">
      <div className="portfolio-head">
        <h2>{words.given(quarter)}</h2>
      </div>
      <p className="portfolio-quiet">{said.length === 0 ? words.nothingGiven : words.givenHelp}</p>
      {said.map(({ id, mattersMost, mayBeGiven }) => (
        <div key={id} className="portfolio-card">
          <h3>{mattersMost}</h3>
          <div>
            <ClampedText>{mayBeGiven}</ClampedText>
          </div>
        </div>
      ))}
    </section>
  );
};
