import { lazy, Suspense } from 'react';
import type { Which } from '../../src/api';
import { RoomSkeleton } from '../room/RoomSkeleton';
import { WayBack } from './WayBack';

const Room = lazy(async () => ({ default: (await import('../room/Room')).Room }));

/** The room in place of the list. */
export const RoomHere = ({ which, onClose }: { which: Which; onClose: () => void }) => (
  <main className="team-room">
    <WayBack onClose={onClose} />
    <Suspense
      fallback={
        <div className="team-room-pending">
          <RoomSkeleton />
        </div>
      }
    >
      <Room which={which} />
    </Suspense>
  </main>
);
