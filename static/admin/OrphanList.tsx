import './cards.css';
import './orphans.css';
import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Attachment, Orphan } from '../../src/api';
import { Woven } from '../frame/Woven';
import { PersonName } from '../people';
import { orphanWords as words } from '../words/orphans';
import { takenInWords } from '../words/orphans-taken';
import { EraseOrphan } from './EraseOrphan';
import { TakeElsewhere } from './TakeElsewhere';
import type { Gone } from './useOrphans';

type Doing = { outcomeId: string; what: 'take' | 'erase' } | null;
type LineProps = {
  orphan: Orphan;
  doing: Doing;
  onDoing: (doing: Doing) => void;
  onDone: (said: string) => void;
};

const Line = ({ orphan, doing, onDoing, onDone }: LineProps) => {
  const { outcomeId, key, projectKey, why, since, quarters, attachingTo } = orphan;
  const own = doing?.outcomeId === outcomeId ? doing.what : null;
  const cancel = () => onDoing(null);
  return (
    <li className="admin-card">
      <h3>{words.name(key, outcomeId, projectKey)}</h3>
      <p>{words.why(why, since)}</p>
      <p className="admin-quiet">{words.keeps(quarters)}</p>
      {attachingTo && <p>{words.unfinished}</p>}
      {own === 'take' && <TakeElsewhere orphan={orphan} onDone={onDone} onCancel={cancel} />}
      {own === 'erase' && <EraseOrphan orphan={orphan} onDone={onDone} onCancel={cancel} />}
      {!own && (
        <div className="admin-ways">
          <Button spacing="compact" onClick={() => onDoing({ outcomeId, what: 'take' })}>
            {words.take}
          </Button>
          {!attachingTo && (
            <Button spacing="compact" appearance="subtle" onClick={() => onDoing({ outcomeId, what: 'erase' })}>
              {words.erase}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};

const Taken = ({ from, fromKey, toKey, account, at }: Attachment) => (
  <li>
    <Woven
      say={by => takenInWords(fromKey ?? words.name(null, from), toKey, at, by)}
      parts={[<PersonName key={account} accountId={account} />]}
    />
  </li>
);

type Props = { gone: Gone; onDone: (said: string) => void };

/** What lost its work item, and what was taken to another one before. */
const OrphanList = ({ gone: { orphans, attached }, onDone }: Props) => {
  const [doing, setDoing] = useState<Doing>(null);
  return (
    <>
      {orphans.length > 0 && (
        <ul className="admin-cards">
          {orphans.map(orphan => (
            <Line key={orphan.outcomeId} orphan={orphan} doing={doing} onDoing={setDoing} onDone={onDone} />
          ))}
        </ul>
      )}
      {attached.length > 0 && (
        <>
          <h3>{words.before}</h3>
          <ul className="orphans-before">
            {attached.map(each => (
              <Taken key={`${each.from}:${each.to}`} {...each} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};

export default OrphanList;
