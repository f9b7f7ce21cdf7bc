import { Bar, Waiting } from '../frame/Skeleton';
import { SwitchSkeleton } from '../standing/SwitchSkeleton';
import { teamWords } from '../words/team';

/** Switch and two cards, of their usual height. */
export const BoardSkeleton = () => (
  <Waiting label={teamWords.loading}>
    <SwitchSkeleton />
    <Bar width="100%" height="132px" />
    <Bar width="100%" height="132px" />
  </Waiting>
);
