import { useEffect } from 'react';
import type { RoomView, Which } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { useRoom } from '../frame/loading';
import { RoomSkeleton } from './RoomSkeleton';
import { Table } from './Table';
import './room.css';

type Props = { which: Which; onClose?: () => void };

/** The page in which a leader and a team negotiate one outcome of one quarter until both sign the same terms. */
export function Room({ which, onClose }: Props) {
  const query = useRoom(which);
  const { refetch } = query;
  // Two windows side by side are both in sight all the time: coming to this one asks anew as well.
  useEffect(() => {
    const look = () => void refetch();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [refetch]);
  return (
    <div className="room">
      <Loaded<RoomView> query={query} skeleton={<RoomSkeleton />} isWhole>
        {room => <Table room={room} which={which} onClose={onClose} />}
      </Loaded>
    </div>
  );
}
