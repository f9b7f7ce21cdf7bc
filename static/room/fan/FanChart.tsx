import { lazy, Suspense } from 'react';
import { Bar, Waiting } from '../../frame/Skeleton';
import { waitingWords } from '../../words/waiting';
import type { FanProps } from './FanFigure';
import './skeleton.css';

// Asked for with the room itself, so that it is mostly there before what it shows.
const figure = import('./FanFigure');
const FanFigure = lazy(async () => ({ default: (await figure).FanFigure }));

/** As high as the drawing with its words, so that nothing moves when it comes. */
const Skeleton = () => (
  <div className="fan-skeleton">
    <Waiting label={waitingWords.chart}>
      <Bar width="100%" height="100%" />
    </Waiting>
  </div>
);

/** Where the measure came from and where the team thinks it will be at the quarter's end: a fan over time. */
export const FanChart = (props: FanProps) => (
  <Suspense fallback={<Skeleton />}>
    <FanFigure {...props} />
  </Suspense>
);
