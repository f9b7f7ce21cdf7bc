import Button from '@atlaskit/button/new';
import { quarterWords } from '../words/quarter';

type Props = { count: number; isLoading: boolean; onMore: () => void };

export const MoreLines = ({ count, isLoading, onMore }: Props) => (
  <div className="quarter-more">
    <Button onClick={onMore} isLoading={isLoading}>
      {quarterWords.more}
    </Button>
    <span className="quarter-quiet" aria-live="polite">
      {quarterWords.soFar(count)}
    </span>
  </div>
);
