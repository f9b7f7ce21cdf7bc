import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { usePerson } from '../people';
import { movedWords as words } from '../words/moved';
import type { Mover } from './useMover';

const ByPerson = ({ account, party }: Extract<Mover, { kind: 'person' }>) => {
  const person = usePerson(account);
  return <p>{typeof person === 'object' ? words.byPerson(person.name, party) : words.bySomebody}</p>;
};

const ByWhom = ({ mover }: { mover: Mover }) => {
  if (mover.kind === 'person') return <ByPerson {...mover} />;
  return <p>{mover.kind === 'clock' ? words.byClock : words.bySomebody}</p>;
};

/** `mover` is null while nobody has moved, or while it is asked who has. */
type Props = { mover: Mover | null; catchUp: () => Promise<void>; onShown: () => void };

/** Says to somebody who is writing who has moved meanwhile, and lets them choose when to look. */
export const Moved = ({ mover, catchUp, onShown }: Props) => {
  const [isLoading, setLoading] = useState(false);
  const show = async () => {
    setLoading(true);
    await catchUp();
    setLoading(false);
    onShown();
  };
  return (
    <div className="moved" role="status">
      {mover && (
        <div className="moved-line">
          <ByWhom mover={mover} />
          <Button spacing="compact" isLoading={isLoading} onClick={() => void show()}>
            {words.see}
          </Button>
        </div>
      )}
    </div>
  );
};
