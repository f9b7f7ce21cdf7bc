import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Which } from '../../src/api';
import { Bar, Waiting } from '../frame/Skeleton';
import { teamWords } from '../words/team';

const Room = lazy(async () => ({ default: (await import('../room/Room')).Room }));

const RoomSkeleton = () => (
  <div className="team-room-pending">
    <Waiting label={teamWords.roomLoading}>
      <Bar width="12rem" height="20px" />
      <Bar width="28rem" height="32px" />
      <Bar width="100%" height="72px" />
      <Bar width="100%" height="320px" />
    </Waiting>
  </div>
);

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
      <Suspense fallback={<RoomSkeleton />}>
        <Room which={which} />
      </Suspense>
    </div>
  );
};
