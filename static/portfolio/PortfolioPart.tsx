import './portfolio.css';
import type { TeamView } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { portfolioWords as words } from '../words/portfolio';
import { Asks } from './Asks';
import { DoublePromises } from './DoublePromises';
import { LedgerLines } from './LedgerLines';
import { Outcomes } from './Outcomes';
import { PortfolioSkeleton } from './PortfolioSkeleton';
import { Priorities } from './Priorities';
import type { Open } from './sections';
import { usePortfolio } from './usePortfolio';

type Props = {
  section: 'priorities' | 'asks' | 'outcomes' | 'ledger';
  /** Null is the quarter that is being negotiated now. */
  quarter: string | null;
  leads: TeamView[];
  onOpen: Open;
};

/** The leader's view across teams: one section of it, and what was promised twice above each. */
export default function PortfolioPart({ section, quarter, leads, onOpen }: Props) {
  const query = usePortfolio(quarter);
  const led = new Set(leads.map(({ projectId }) => projectId));
  return (
    <div className="portfolio">
      <Loaded query={query} skeleton={<PortfolioSkeleton />}>
        {portfolio => (
          <>
            <DoublePromises of={portfolio.doublePromises} led={led} />
            {section === 'priorities' && <Priorities portfolio={portfolio} onOpen={onOpen} />}
            {section === 'asks' && <Asks portfolio={portfolio} onOpen={onOpen} />}
            {section === 'outcomes' && <Outcomes portfolio={portfolio} leads={leads} led={led} onOpen={onOpen} />}
            {section === 'ledger' && (
              <>
                <div className="portfolio-head">
                  <h2>{words.ledger}</h2>
                </div>
                <p className="portfolio-quiet portfolio-intro">{words.ledgerIntro}</p>
                <LedgerLines of={portfolio.ledger} />
              </>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
