import Button from '@atlaskit/button/new';
import type { NegotiationView } from '../../src/negotiation/view';
import { StandingFacts } from '../standing/StandingFacts';
import { teamWords } from '../words/team';

/** Observers read what an outcome remembers once a quarter of it has something to run on (RULES 5). */
const mayRead = ({ viewer, lived }: NegotiationView): boolean => viewer !== 'observer' || lived.course !== null;

/** The leader's priority, where the team is, and a way to what the outcome remembers. */
export const CardFacts = ({ of, onOutcome }: { of: NegotiationView; onOutcome: () => void }) => (
  <>
    <StandingFacts of={of} withHistory />
    {mayRead(of) && (
      <div className="team-card-more">
        <Button appearance="subtle" spacing="compact" onClick={onOutcome}>
          {teamWords.outcome}
        </Button>
      </div>
    )}
  </>
);
