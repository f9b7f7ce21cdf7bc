import { type StepName, stepNames, stepWords } from '../words/assessment';
import { stepsInOrder } from './steps';
import './steps.css';
import type { AssessmentValues } from './values';

type Props = {
  step: StepName;
  values: AssessmentValues;
  lacking: Record<StepName, string[]>;
  onGo: (step: StepName) => void;
};

const isNamed = ({ levers, unknowns }: AssessmentValues): boolean =>
  [...levers, ...unknowns].some(line => line.trim() !== '');

const stateOf = (of: StepName, { values, lacking }: Pick<Props, 'values' | 'lacking'>) => {
  if (lacking[of].length > 0) return { state: 'lacks', words: stepWords.lacks(lacking[of].length) } as const;
  if (of === 'levers' && !isNamed(values)) return { state: 'optional', words: stepWords.optional } as const;
  return { state: 'complete', words: stepWords.complete } as const;
};

const Items = ({ step, values, lacking, onGo }: Props) => (
  <ol className="walk-list">
    {stepsInOrder.map((each, place) => {
      const { state, words } = stateOf(each, { values, lacking });
      return (
        <li key={each} className={`walk-item walk-${state}`}>
          <button
            type="button"
            className="walk-step"
            aria-current={each === step ? 'step' : undefined}
            onClick={() => onGo(each)}
          >
            <span className="walk-name">{stepWords.numbered(place + 1, stepNames[each])}</span>{' '}
            <span className="walk-state">{words}</span>
          </button>
        </li>
      );
    })}
  </ol>
);

/** Where one is, and what each step still lacks; every step is one press away. Narrow, it is one line that opens. */
export const StepList = (props: Props) => {
  const { step } = props;
  const place = stepsInOrder.indexOf(step) + 1;
  return (
    <nav className="walk" aria-label={stepWords.progress}>
      <div className="walk-wide">
        <Items {...props} />
      </div>
      {/* A step that was chosen closes it again. */}
      <details className="walk-narrow" key={step}>
        <summary>{stepWords.placed(place, stepsInOrder.length, stepNames[step])}</summary>
        <Items {...props} />
      </details>
    </nav>
  );
};
