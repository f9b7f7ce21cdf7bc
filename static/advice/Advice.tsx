import { lazy, Suspense } from 'react';
import { Bar } from '../frame/Skeleton';
import type { AdviceProps } from './AdvicePart';

const AdvicePart = lazy(() => import('./AdvicePart'));

/** Advice for the two sides, loaded after the room; its place is as high as its closed line from the start. */
export const Advice = ({ viewer, ...of }: AdviceProps) =>
  viewer === 'observer' ? null : (
    <Suspense fallback={<Bar width="100%" height="38px" />}>
      <AdvicePart {...of} />
    </Suspense>
  );
