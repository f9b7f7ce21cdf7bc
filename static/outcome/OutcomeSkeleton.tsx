import { Bar, Waiting } from '../frame/Skeleton';
import { outcomeWords } from '../words/outcome';

/** Measure, readings and attempts, of their usual height. */
export const OutcomeSkeleton = () => (
  <Waiting label={outcomeWords.loading}>
    <div className="outcome-parts">
      <div className="outcome-part outcome-wide">
        <Bar width="8rem" height="24px" />
        <Bar width="100%" height="88px" />
      </div>
      <div className="outcome-part">
        <Bar width="8rem" height="24px" />
        <Bar width="100%" height="240px" />
        <Bar width="100%" height="320px" />
      </div>
      <div className="outcome-part">
        <Bar width="8rem" height="24px" />
        <Bar width="100%" height="120px" />
        <Bar width="100%" height="120px" />
      </div>
    </div>
  </Waiting>
);
