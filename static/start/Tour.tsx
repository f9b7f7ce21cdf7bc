import type { ReactNode } from 'react';
import { FigureList } from '../standing/FigureList';
import type { Figures } from '../standing/figures';
import { RangeBar } from '../standing/RangeBar';
import { gapPart } from '../words/standing';
import { tourSteps as steps, tourWords as words } from '../words/tour';
import { SamplePackages } from './SamplePackages';
import { ending, figures, gap } from './sample';

type StepProps = { of: { who: string; title: string; what: string }; children?: ReactNode };

const Step = ({ of: { who, title, what }, children }: StepProps) => (
  <li className="start-step">
    <p className="start-who">{who}</p>
    <h2>{title}</h2>
    <p>{what}</p>
    {children}
  </li>
);

const Picture = ({ of }: { of: Figures }) => (
  <div className="start-figures">
    <p className="start-measure">{of.measure.name}</p>
    <RangeBar figures={of} />
    <FigureList figures={of} />
  </div>
);

/** A finished quarter of a made-up company, to be read from top to bottom. */
const Tour = () => (
  <>
    <div className="start-notice">
      <p>{words.intro}</p>
      <p>{words.whole}</p>
    </div>
    <ol className="start-steps">
      <Step of={steps.shared} />
      <Step of={steps.assessed}>
        <Picture of={figures.assessed} />
      </Step>
      <Step of={steps.opened}>
        <Picture of={figures.opened} />
        {gap && <p className="numbers">{gapPart(gap, figures.opened.measure.unit)}</p>}
      </Step>
      <Step of={steps.offered}>
        <SamplePackages />
      </Step>
      <Step of={steps.agreed}>
        <Picture of={figures.agreed} />
      </Step>
      <Step of={steps.running}>
        <Picture of={figures.running} />
      </Step>
      <Step of={steps.ended}>
        <Picture of={figures.ended} />
        <p>{words.result(ending.range, ending.isReached)}</p>
      </Step>
    </ol>
  </>
);

export default Tour;
