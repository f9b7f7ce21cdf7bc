import '../cards.css';
import './parked.css';
import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { failureOf } from '../../backend';
import { RefusalWords } from '../../frame/RefusalWords';
import { Bar, Waiting } from '../../frame/Skeleton';
import { unreadableSentence } from '../../words/failures';
import { parkedWords as words } from '../../words/signals';
import { ParkedLine } from './ParkedLine';
import { useParked } from './useParked';

/** What Jira could not be told, for an administrator to try again or to give up. */
const ParkedPart = () => {
  const { isRead, parked, unreadable, refusal, error, hasMore, isReading, isReadingMore, more, refresh } = useParked();
  const said = useRef<HTMLParagraphElement>(null);
  const [dropped, setDropped] = useState<string[]>([]);
  // A list that was read anew shows its lines as they are now.
  const [reading, setReading] = useState(0);
  const left = parked.filter(({ key }) => !dropped.includes(key));
  const standing = () => {
    if (left.length > 0 || hasMore) return words.count(left.length, hasMore);
    if (dropped.length > 0) return words.noneLeft;
    return unreadable.length === 0 && <strong>{words.none}</strong>;
  };
  const again = async () => {
    await refresh();
    setDropped([]);
    setReading(before => before + 1);
  };
  const drop = (key: string) => {
    setDropped(before => [...before, key]);
    said.current?.focus();
  };
  return (
    <>
      <p>{words.what}</p>
      {(refusal || error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(error).message}
        </p>
      )}
      {!isRead && !error && (
        <Waiting label={words.loading}>
          <Bar width="240px" height="20px" />
        </Waiting>
      )}
      <p ref={said} tabIndex={-1} className="parked-said" aria-live="polite">
        {dropped.length > 0 && `${words.dropped} `}
        {isRead && !refusal && standing()}
      </p>
      {unreadable.length > 0 && <p className="admin-trouble">{unreadableSentence(unreadable)}</p>}
      {left.length > 0 && (
        <ul className="admin-cards">
          {left.map(each => (
            <ParkedLine key={`${reading} ${each.key}`} parked={each} onDropped={() => drop(each.key)} />
          ))}
        </ul>
      )}
      <div className="admin-ways">
        {hasMore && (
          <Button isLoading={isReadingMore} onClick={more}>
            {words.more}
          </Button>
        )}
        <Button isLoading={isReading && !isReadingMore} onClick={again}>
          {words.refresh}
        </Button>
      </div>
    </>
  );
};

export default ParkedPart;
