import { Bar, Waiting } from '../frame/Skeleton';
import { teamWords } from '../words/team';

/** Switch and two cards, of their usual height. */
export const BoardSkeleton = () => (
  <Waiting label={teamWords.loading}>
    <Bar width="300px" height="34px" />
    <Bar width="100%" height="132px" />
    <Bar width="100%" height="132px" />
  </Waiting>
);
