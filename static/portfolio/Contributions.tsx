import Lozenge from '@atlaskit/lozenge';
import type { Contribution } from '../../src/api';
import { partOfContribution, rollUp, rollUpInWords } from '../quarter/rollUp';
import { WorkItemName } from '../quarter/WorkItemName';
import { betInWords, contributionInWords, standings, portfolioWords as words } from '../words/portfolio';
import type { Open } from './sections';

type Props = { of: Contribution[]; quarter: string; led: ReadonlySet<string>; onOpen: Open };

const Standing = ({ agreed }: Pick<Contribution, 'agreed'>) => {
  if (agreed === null) return <Lozenge appearance="inprogress">{standings.open}</Lozenge>;
  return agreed ? (
    <Lozenge appearance="success">{standings.agreed}</Lozenge>
  ) : (
    <Lozenge appearance="removed">{standings.notAgreed}</Lozenge>
  );
};

/** What each team adds to a business outcome, in words and chance, with what the leader bets on. */
export function Contributions({ of, quarter, led, onOpen }: Props) {
  return (
    <div className="contributions">
      <h4>{words.added(quarter)}</h4>
      {of.length === 0 ? (
        <p className="portfolio-quiet">{words.nothingAdded(quarter)}</p>
      ) : (
        <>
          <p className="contributions-sum numbers">{rollUpInWords(rollUp(of.map(partOfContribution)))}</p>
          <ul className="portfolio-lines">
            {of.map(each => (
              <li key={each.outcomeId} className="line portfolio-line">
                <div className="portfolio-line-head">
                  <WorkItemName item={each.workItem} onChoose={() => onOpen(each, each.workItem)} />
                  <span className="portfolio-standing">
                    <Standing agreed={each.agreed} />
                  </span>
                </div>
                <p className="numbers">{contributionInWords(each)}</p>
                {each.bet && (
                  <p className="portfolio-note">
                    {led.has(each.workItem.projectId) ? words.yourBet : words.leadersBet}: {betInWords(each.bet)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
