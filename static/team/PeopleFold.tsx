import './peopleFold.css';
import { lazy, Suspense, useState } from 'react';
import { peopleWords } from '../words/people-changes';

const PeopleHistory = lazy(() => import('./PeopleHistory'));

/** Earlier leaders and members: asked for when somebody wants to know. */
const PeopleFold = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="people-fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{peopleWords.title}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <PeopleHistory />
        </Suspense>
      )}
    </details>
  );
};

export default PeopleFold;
