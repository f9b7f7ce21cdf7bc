import Button from '@atlaskit/button/new';
import { useState } from 'react';

type Props = { isBehind: boolean; catchUp: () => Promise<void>; onShown: () => void };

/** Says to somebody who is writing that the other side has moved, and lets them choose when to look. */
export const Moved = ({ isBehind, catchUp, onShown }: Props) => {
  const [isLoading, setLoading] = useState(false);
  const show = async () => {
    setLoading(true);
    await catchUp();
    setLoading(false);
    onShown();
  };
  return (
    <div className="moved" role="status">
      {isBehind && (
        <div className="moved-line">
          <p>The other side has moved. Your words are kept; see what changed.</p>
          <Button spacing="compact" isLoading={isLoading} onClick={() => void show()}>
            See what changed
          </Button>
        </div>
      )}
    </div>
  );
};
