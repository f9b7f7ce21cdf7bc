import { Bar, Waiting } from '../frame/Skeleton';
import { quarterWords } from '../words/quarter';

const places = [0, 1, 2, 3, 4, 5];

/** Rows of the height of a table's lines. */
export const LinesSkeleton = () => (
  <Waiting label={quarterWords.loading}>
    {places.map(place => (
      <div key={place} className="line-skeleton">
        <Bar width="45%" height="20px" />
        <Bar width="25%" height="16px" />
      </div>
    ))}
  </Waiting>
);
