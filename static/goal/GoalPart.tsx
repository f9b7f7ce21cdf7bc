import './goalPart.css';
import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import type { OutcomePage } from '../../src/api';
import { goalWords as words } from '../words/goal';
import { GoalLine } from './GoalLine';

const GoalForm = lazy(() => import('./GoalForm'));

/** On the outcome's page: which goal it serves. Both parties may say so; others read it. */
export const GoalPart = ({ page: { outcomeId, goal, viewer } }: { page: OutcomePage }) => {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isOpen)
    return (
      <Suspense fallback={null}>
        <GoalForm outcomeId={outcomeId} goal={goal} onDone={close} />
      </Suspense>
    );
  const mayChange = viewer !== 'observer';
  if (!goal.shown && !mayChange) return null;
  return (
    <div className="goal-part">
      {goal.shown ? <GoalLine goal={goal.shown} /> : <p className="goal-none">{words.none}</p>}
      {mayChange && (
        <Button ref={opener} appearance="subtle" spacing="compact" onClick={() => setOpen(true)}>
          {goal.shown ? words.change : words.link}
        </Button>
      )}
    </div>
  );
};
