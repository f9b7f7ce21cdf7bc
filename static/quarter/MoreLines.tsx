import Button from '@atlaskit/button/new';
import { quarterWords } from '../words/quarter';

type Props = { soFar: string; isLoading: boolean; onMore: () => void };

export const MoreLines = ({ soFar, isLoading, onMore }: Props) => (
  <div className="quarter-more">
    <Button onClick={onMore} isLoading={isLoading}>
      {quarterWords.more}
    </Button>
    <span className="quarter-quiet" aria-live="polite">
      {soFar}
    </span>
  </div>
);
