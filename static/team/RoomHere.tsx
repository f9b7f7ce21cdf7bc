import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Which } from '../../src/api';
import { RoomSkeleton } from '../room/RoomSkeleton';
import { teamWords } from '../words/team';

const Room = lazy(async () => ({ default: (await import('../room/Room')).Room }));

/** The room in place of the list; the list is asked for anew on the way back. */
export const RoomHere = ({ which, onClose }: { which: Which; onClose: () => void }) => {
  const queries = useQueryClient();
  const leave = () => {
    void queries.invalidateQueries();
    onClose();
  };
  return (
    <div className="team-room">
      <nav className="team-room-way">
        <Button appearance="subtle" iconBefore={ArrowLeftIcon} onClick={leave}>
          {teamWords.back}
        </Button>
      </nav>
      <Suspense
        fallback={
          <div className="team-room-pending">
            <RoomSkeleton />
          </div>
        }
      >
        <Room which={which} />
      </Suspense>
    </div>
  );
};
