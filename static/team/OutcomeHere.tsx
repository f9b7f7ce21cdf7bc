import { lazy, Suspense } from 'react';
import { Bar } from '../frame/Skeleton';
import { WayBack } from './WayBack';

const Outcome = lazy(async () => ({ default: (await import('../outcome/Outcome')).Outcome }));

type Props = { outcomeId: string; onRoom: () => void; onClose: () => void };

/** What an outcome remembers, in place of the list. */
export const OutcomeHere = ({ outcomeId, onRoom, onClose }: Props) => (
  <div className="team-room">
    <WayBack onClose={onClose} />
    <Suspense
      fallback={
        <div className="team-room-pending">
          <Bar width="100%" height="32rem" />
        </div>
      }
    >
      <Outcome outcomeId={outcomeId} onRoom={onRoom} />
    </Suspense>
  </div>
);
