import { useState } from 'react';
import type { Way } from '../room/fields/Form';
import { useDraft } from '../room/useDraft';
import type { StepName } from '../words/assessment';
import { firstOf, stepsInOrder } from './steps';

/** Which step is open: kept in this tab, so that a reload leads back to it. `onLeave` is told before another one opens. */
export const useSteps = (key: string, onLeave: () => void) => {
  const draft = useDraft<StepName>(`room/step/${key}`, () => 'measure');
  const [isMoved, setMoved] = useState(false);
  const step = stepsInOrder.find(each => each === draft.values) ?? 'measure';
  const place = stepsInOrder.indexOf(step);
  const go = (to: StepName) => {
    if (to === step) return;
    onLeave();
    setMoved(true);
    draft.change(to);
  };
  const to = (next: StepName | undefined) => (next ? () => go(next) : null);
  const way: Way = {
    back: to(stepsInOrder[place - 1]),
    next: to(stepsInOrder[place + 1]),
    show: fields => go(firstOf(fields) ?? step),
  };
  return {
    step,
    /** Somebody has gone from step to step since the form opened. */
    isMoved,
    go,
    way,
    /** All was sent: the next assessment begins at the first step. */
    forget: draft.drop,
  };
};
