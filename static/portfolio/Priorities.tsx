import type { Portfolio, PriorityView } from '../../src/api';
import { Nothing } from '../frame/Nothing';
import { WorkItemName } from '../quarter/WorkItemName';
import { ClampedText } from '../standing/ClampedText';
import { constraintKinds, priorityFields, riskAppetites } from '../words/fields';
import { betInWords, portfolioWords as words } from '../words/portfolio';
import type { Open } from './sections';
import { mostSharedFirst } from './usePortfolio';

const Fact = ({ name, children }: { name: string; children: string | null | undefined }) =>
  children ? (
    <div className="portfolio-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;

const Card = ({ priority, onOpen }: { priority: PriorityView; onOpen: Open }) => {
  const { mattersMost, whyNow, businessOutcome, bet, sharedWith, quarter, constraint } = priority;
  return (
    <li className="portfolio-card">
      <h3>{mattersMost}</h3>
      <div>
        <ClampedText>{whyNow}</ClampedText>
      </div>
      <dl className="portfolio-facts">
        <Fact name={priorityFields.businessOutcome}>{businessOutcome}</Fact>
        <Fact name={words.yourBet}>{bet && betInWords(bet)}</Fact>
      </dl>
      <details className="portfolio-fold">
        <summary>{words.more}</summary>
        <dl className="portfolio-facts">
          <Fact name={priorityFields.mayBeGiven}>{priority.mayBeGiven}</Fact>
          <Fact name={priorityFields.riskAppetite}>{riskAppetites[priority.riskAppetite]}</Fact>
          <Fact name={priorityFields.mustNotGetWorse}>{priority.mustNotGetWorse}</Fact>
          <Fact name={priorityFields.constraint}>
            {constraint && `${constraintKinds[constraint.kind]}: ${constraint.text}`}
          </Fact>
        </dl>
      </details>
      <div className="contributions">
        <h4>{words.sharedWith}</h4>
        {sharedWith.length === 0 ? (
          <p className="portfolio-quiet">{words.sharedWithNobody}</p>
        ) : (
          <ul className="portfolio-lines">
            {sharedWith.map(({ outcomeId, workItem }) => (
              <li key={outcomeId} className="line portfolio-line">
                <WorkItemName item={workItem} onChoose={() => onOpen({ outcomeId, quarter }, workItem)} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
};

/** The leader's priorities of the quarter, each with the negotiations that go by it. */
export const Priorities = ({ portfolio, onOpen }: { portfolio: Portfolio; onOpen: Open }) => {
  const { priorities, quarter } = portfolio;
  if (priorities.length === 0) return <Nothing title={words.noPriorities(quarter)}>{words.howToShare}</Nothing>;
  return (
    <>
      <div className="portfolio-head">
        <h2>{words.priorities(quarter)}</h2>
      </div>
      <ul className="portfolio-cards">
        {mostSharedFirst(priorities).map(priority => (
          <Card key={priority.id} priority={priority} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
};
