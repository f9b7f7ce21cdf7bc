import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { failureOf } from '../backend';
import { RefusalWords } from '../frame/RefusalWords';
import { orphanWords as words } from '../words/orphans';
import { useOrphans } from './useOrphans';

const OrphanList = lazy(() => import('./OrphanList'));

/** What belongs to work items that are gone: asked for by hand, for every outcome of the site is looked at. */
const OrphansPart = () => {
  const { gone, found, isLooking, refusal, error, look } = useOrphans();
  const [said, setSaid] = useState('');
  const start = () => {
    setSaid('');
    look();
  };
  return (
    <section className="admin-part">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      {(refusal || error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(error).message}
        </p>
      )}
      <p aria-live="polite">
        {isLooking
          ? words.looking(found)
          : gone && (gone.orphans.length > 0 ? words.found(gone.orphans.length) : words.none)}
      </p>
      <p aria-live="polite">{said && <strong>{said}</strong>}</p>
      {gone && !isLooking && (
        <Suspense fallback={null}>
          <OrphanList
            gone={gone}
            onDone={now => {
              setSaid(now);
              look();
            }}
          />
        </Suspense>
      )}
      <div className="admin-ways">
        <Button isLoading={isLooking} onClick={start}>
          {gone ? words.lookAgain : words.look}
        </Button>
      </div>
    </section>
  );
};

export default OrphansPart;
