import { type ReactNode, useEffect, useRef } from 'react';
import type { RoomView } from '../../src/api';
import { type StepName, stepHelp, stepNames, stepWords } from '../words/assessment';
import { today } from '../words/numbers';
import { measureWords, startWords } from '../words/outcome';
import { stepsInOrder } from './steps';
import { type AssessmentValues, proposalFrom } from './values';

/** Where a baseline in the form comes from, or why the latest reading is not in it. */
const originOf = ({ baseline }: AssessmentValues, { outcome }: RoomView): string => {
  const proposal = proposalFrom(outcome, today());
  if (!proposal) return startWords.within;
  if (proposal.isStale) return startWords.stale(proposal.reading.on);
  return baseline.on === proposal.reading.on ? startWords.fromReading(proposal.reading.on) : startWords.within;
};

const helpFor = (step: StepName, values: AssessmentValues, room: RoomView): string => {
  if (step === 'measure') return measureWords.help;
  return step === 'baseline' ? originOf(values, room) : stepHelp[step];
};

type Props = {
  step: StepName;
  room: RoomView;
  values: AssessmentValues;
  /** What it still lacks, by the names of its fields. */
  lacks: string[];
  /** Somebody came here from another step: the heading says where they are. */
  takesFocus: boolean;
  children: ReactNode;
};

/** One step under its heading, with what it still lacks beneath. */
export function Step({ step, room, values, lacks, takesFocus, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="part">
      <div className="part-head">
        <h3 className="part-title walk-title" ref={heading} tabIndex={-1}>
          {stepWords.numbered(stepsInOrder.indexOf(step) + 1, stepNames[step])}
        </h3>
        <p className="part-help">{helpFor(step, values, room)}</p>
      </div>
      <div className="part-fields">{children}</div>
      <p className="walk-lacks">{lacks.length > 0 ? stepWords.stillNeeded(lacks) : stepWords.nothingNeeded}</p>
    </section>
  );
}
