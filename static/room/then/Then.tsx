import Button from '@atlaskit/button/new';
import { type ReactNode, useEffect, useRef } from 'react';
import type { RoomView } from '../../../src/api';
import { Loaded } from '../../frame/Loaded';
import type { useRoomAt } from '../../frame/loading';
import { Bar, Waiting } from '../../frame/Skeleton';
import { thenWords } from '../../words/then';
import './then.css';

/** A move that is looked back to: its number, and when it was made. */
export type Moment = { number: number; at: string };

type Props = {
  moment: Moment;
  query: ReturnType<typeof useRoomAt>;
  onBack: () => void;
  children: (room: RoomView) => ReactNode;
};

/** Says which moment is shown. It comes anew with each move that is looked back to, and is read first. */
const Mark = ({ number, at }: Moment) => {
  const mark = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    mark.current?.focus();
    mark.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <p className="then-words" ref={mark} tabIndex={-1}>
      {thenWords.asItWas(number, at)}
    </p>
  );
};

/** What lay between both sides after an earlier move, to read and marked as such. */
export function Then({ moment, query, onBack, children }: Props) {
  return (
    <section className="then" aria-label={thenWords.past}>
      <div className="then-mark">
        <Mark key={moment.number} {...moment} />
        <Button spacing="compact" onClick={onBack}>
          {thenWords.back}
        </Button>
      </div>
      <Loaded<RoomView>
        query={query}
        skeleton={
          <Waiting label={thenWords.loading}>
            <Bar width="14rem" height="24px" />
            <Bar width="100%" height="320px" />
          </Waiting>
        }
      >
        {children}
      </Loaded>
    </section>
  );
}
