import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { eraseWords as words } from '../words/admin';
import type { Copy } from './useCopy';
import { useErasing } from './useErasing';

const EraseForm = lazy(() => import('./EraseForm'));

/** Takes away everything, in steps of its own: nothing here happens by a single press. */
export const ErasePart = ({ copy }: { copy: Copy }) => {
  const [isOpen, setOpen] = useState(false);
  const erasing = useErasing();
  return (
    <section className="admin-part">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      <p aria-live="polite">{erasing.isDone && <strong>{words.done(erasing.erased)}</strong>}</p>
      {isOpen && !erasing.isDone ? (
        <Suspense fallback={null}>
          <EraseForm copy={copy} erasing={erasing} onCancel={() => setOpen(false)} />
        </Suspense>
      ) : (
        !erasing.isDone && (
          <div className="admin-ways">
            <Button onClick={() => setOpen(true)}>{words.begin}</Button>
          </div>
        )
      )}
    </section>
  );
};
