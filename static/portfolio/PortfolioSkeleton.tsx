import { Bar, Waiting } from '../frame/Skeleton';
import { portfolioWords } from '../words/portfolio';

/** A heading and two cards of about the height of what will stand there. */
export const PortfolioSkeleton = () => (
  <Waiting label={portfolioWords.loading}>
    <Bar width="240px" height="28px" />
    <Bar width="100%" height="180px" />
    <Bar width="100%" height="180px" />
  </Waiting>
);
