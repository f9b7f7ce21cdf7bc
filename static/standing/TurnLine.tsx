import './standing.css';
import type { NegotiationView } from '../../src/negotiation/view';
import { day, moment } from '../words/numbers';
import { sinceWhen, untilWhen, whoseTurn } from '../words/standing';
import { dueOf } from './due';

type Props = { of: Pick<NegotiationView, 'turn' | 'viewer' | 'since' | 'stage' | 'deadline' | 'lived'> };

/** "Your turn · 3 days · until 12 Dec"; nothing while nobody is to move. */
export const TurnLine = ({ of }: Props) => {
  const turn = whoseTurn(of);
  const due = dueOf(of);
  if (!turn) return null;
  return (
    <p className={of.turn === of.viewer ? 'turn-line turn-line-own' : 'turn-line'}>
      <span className="turn-line-who">{turn}</span>
      <time dateTime={of.since} title={moment(of.since)}>
        {sinceWhen(of.since)}
      </time>
      {due?.what === 'agree' && (
        <time dateTime={due.on} title={day(due.on)}>
          {untilWhen(due.on)}
        </time>
      )}
    </p>
  );
};
