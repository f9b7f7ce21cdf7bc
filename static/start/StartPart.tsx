import './start.css';
import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { TeamView } from '../../src/api';
import { Bar } from '../frame/Skeleton';
import { startWords, ways } from '../words/start';
import { Audit } from './Audit';
import { FirstQuarter } from './FirstQuarter';
import type { WayName } from './ways';

const Tour = lazy(() => import('./Tour'));

type Props = { way: WayName; leads: TeamView[]; onBack: () => void };

/** One of the ways to begin, and the way back. The focus comes along. */
const StartPart = ({ way, leads, onBack }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="start">
      <nav className="start-back">
        <Button appearance="subtle" iconBefore={ArrowLeftIcon} onClick={onBack}>
          {startWords.back}
        </Button>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {ways[way].title}
      </h1>
      {way === 'quarter' && <FirstQuarter leads={leads} />}
      {way === 'audit' && <Audit />}
      {way === 'tour' && (
        <Suspense fallback={<Bar width="100%" height="480px" />}>
          <Tour />
        </Suspense>
      )}
    </div>
  );
};

export default StartPart;
