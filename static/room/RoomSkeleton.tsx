import { Bar, Waiting } from '../frame/Skeleton';
import { waitingWords } from '../words/waiting';
import './skeleton.css';

/** The room while it is on its way: apart from the room, which may itself still be loading. */
export const RoomSkeleton = () => (
  <Waiting label={waitingWords.room}>
    <div className="room-skeleton">
      <Bar width="12rem" height="20px" />
      <Bar width="28rem" height="32px" />
      <Bar width="100%" height="72px" />
      <Bar width="100%" height="320px" />
    </div>
  </Waiting>
);
