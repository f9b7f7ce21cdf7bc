import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { Listed, TeamPage, Which } from '../../src/api';
import { Nothing } from '../frame/Nothing';
import { teamWords } from '../words/team';
import { NegotiationCard } from './NegotiationCard';

type Props = {
  page: TeamPage;
  onRoom: (which: Which) => void;
  /** What each card shows below the one thing to do. */
  facts: (line: Listed) => ReactNode;
  more: (() => void) | null;
  isLoadingMore: boolean;
};

/** A team's negotiations of a quarter: those that wait for this person first. */
export const TeamCards = ({ page, onRoom, facts, more, isLoadingMore }: Props) => {
  const { lines, quarter } = page;
  if (lines.length === 0 && !more) return <Nothing title={teamWords.none(quarter)}>{teamWords.howToOpen}</Nothing>;
  const waits = ({ negotiation }: (typeof lines)[number]) => (negotiation.turn === negotiation.viewer ? 0 : 1);
  return (
    <>
      <ul className="team-cards">
        {[...lines]
          .sort((one, other) => waits(one) - waits(other))
          .map(line => (
            <li key={line.workItem.id}>
              <NegotiationCard line={line} onRoom={() => onRoom(line.negotiation)}>
                {facts(line)}
              </NegotiationCard>
            </li>
          ))}
      </ul>
      {more && (
        <div className="team-more">
          <Button onClick={more} isLoading={isLoadingMore}>
            {teamWords.more}
          </Button>
          <span className="team-quiet" aria-live="polite">
            {teamWords.soFar(lines.length)}
          </span>
        </div>
      )}
    </>
  );
};
