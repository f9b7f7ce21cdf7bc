import './standing.css';
import type { NegotiationView } from '../../src/negotiation/view';
import { day, moment } from '../words/numbers';
import { sinceWhen, untilWhen, whoseTurn } from '../words/standing';

type Props = { of: Pick<NegotiationView, 'turn' | 'viewer' | 'since' | 'deadline'> };

/** "Your turn · 3 days · until 12 Dec"; nothing while nobody is to move. */
export const TurnLine = ({ of }: Props) => {
  const turn = whoseTurn(of);
  if (!turn) return null;
  return (
    <p className={of.turn === of.viewer ? 'turn-line turn-line-own' : 'turn-line'}>
      <span className="turn-line-who">{turn}</span>
      <time dateTime={of.since} title={moment(of.since)}>
        {sinceWhen(of.since)}
      </time>
      {of.deadline && (
        <time dateTime={of.deadline} title={day(of.deadline)}>
          {untilWhen(of.deadline)}
        </time>
      )}
    </p>
  );
};
