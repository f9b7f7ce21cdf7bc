import './readings.css';
import Button from '@atlaskit/button/new';
import { lazy, Suspense } from 'react';
import type { OutcomePage } from '../../../src/api';
import type { Measure } from '../../../src/negotiation/measure';
import type { Reading } from '../../../src/negotiation/outcome';
import { BASELINE_DAYS } from '../../../src/negotiation/thresholds';
import { Bar } from '../../frame/Skeleton';
import { today } from '../../words/numbers';
import { readingWords } from '../../words/outcome';
import { daysFrom } from '../daysFrom';
import { NothingYet, Part } from '../Part';
import type { Opening } from '../useOpened';
import { EnterReading } from './EnterReading';
import { ReadingsChart } from './ReadingsChart';
import { ReadingsTable } from './ReadingsTable';

const ImportReadings = lazy(() => import('../import/ImportReadings'));

/** Two readings make a line; one makes a sentence. */
const Course = ({ readings, measure }: { readings: readonly Reading[]; measure: Measure }) => {
  const [only, ...others] = readings;
  if (!only || others.length > 0) return <ReadingsChart readings={readings} measure={measure} />;
  return <p>{readingWords.one(only.value, only.on, measure.unit)}</p>;
};

/** Will the latest reading do as the next baseline? */
const Proposal = ({ page, measure }: { page: OutcomePage; measure: Measure }) => {
  const latest = page.readings.at(-1);
  if (!latest) return null;
  const isStale = daysFrom(latest.on, today()) > BASELINE_DAYS;
  return (
    <p className="outcome-quiet">
      {isStale ? readingWords.stale(latest.on) : readingWords.proposed(latest.value, latest.on, measure.unit)}
    </p>
  );
};

/** Readings of the measure as it is defined now: over time, in a table, and the ways to bring in more. */
export const ReadingsPart = ({ page, opening }: { page: OutcomePage; opening: Opening }) => {
  const { open, opened, setting, say } = opening;
  const measure = page.measures.at(-1)?.measure;
  const isWriting = opened?.form === 'reading' || opened?.form === 'import';
  const hasSome = page.readings.length > 0;
  if (!measure) return null;
  return (
    <Part
      note={opening.noteIn('readings')}
      title={readingWords.title}
      ways={
        open &&
        !isWriting && (
          <>
            <Button id="outcome-open-reading" onClick={() => open({ form: 'reading' })}>
              {readingWords.enter}
            </Button>
            <Button id="outcome-open-import" onClick={() => open({ form: 'import' })}>
              {readingWords.bringIn}
            </Button>
          </>
        )
      }
    >
      {opened?.form === 'reading' && <EnterReading setting={setting} measure={measure} />}
      {opened?.form === 'import' && (
        <Suspense fallback={<Bar width="100%" height="24rem" />}>
          <ImportReadings setting={setting} measure={measure} />
        </Suspense>
      )}
      {!hasSome && !isWriting && (
        <NothingYet title={readingWords.none}>{open ? readingWords.noneTeam : readingWords.noneOthers}</NothingYet>
      )}
      {hasSome && (
        <>
          <Course readings={page.readings} measure={measure} />
          {open && <Proposal page={page} measure={measure} />}
          <ReadingsTable page={page} measure={measure} onForgotten={open && (said => say('readings', said))} />
        </>
      )}
    </Part>
  );
};
