import { Bar, Waiting } from '../frame/Skeleton';
import { waitingWords } from '../words/waiting';
import './fields/form.css';

/** A form while it is on its way. */
export const FormSkeleton = () => (
  <div className="form">
    <Waiting label={waitingWords.form}>
      <Bar width="14rem" height="24px" />
      <Bar width="100%" height="120px" />
      <Bar width="8rem" height="32px" />
    </Waiting>
  </div>
);
