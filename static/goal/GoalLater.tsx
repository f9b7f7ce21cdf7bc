import { lazy, Suspense } from 'react';
import type { GoalLink } from '../../src/api';
import { Bar } from '../frame/Skeleton';

const GoalLine = lazy(async () => ({ default: (await import('./GoalLine')).GoalLine }));

/** The goal on pages that have more pressing things to show first: its line is there at once, its words come after. */
export const GoalLater = ({ goal }: { goal: GoalLink | null }) =>
  goal && (
    <Suspense fallback={<Bar width="16rem" height="20px" />}>
      <GoalLine goal={goal} />
    </Suspense>
  );
