import type { Stage } from '../../src/negotiation/turn';
import type { NegotiationView } from '../../src/negotiation/view';
import { roomWords } from '../words/room';
import { stages } from '../words/standing';

const ORDER = ['intent', 'assessment', 'bargaining', 'agreed', 'running', 'review'] as const;
type Step = (typeof ORDER)[number];

/** On which step a stage stands; a parked one on the step that it was parked on. */
const steps: Record<Exclude<Stage, 'parked'>, Step | null> = {
  intent: 'intent',
  assessment: 'assessment',
  bargaining: 'bargaining',
  agreed: 'agreed',
  running: 'running',
  'not-agreed': 'running',
  reopened: 'running',
  'report-due': 'review',
  review: 'review',
  closed: null,
};

const placeOf = ({ stage, phase }: NegotiationView): number => {
  const step = steps[stage === 'parked' ? phase : stage];
  return step === null ? ORDER.length : ORDER.indexOf(step);
};

/** The way from intent to review, with the step that is now. Where nothing was agreed, that step says so (N10). */
export const Steps = ({ of }: { of: NegotiationView }) => {
  const now = placeOf(of);
  const nameOf = (step: Step): string =>
    step === 'agreed' && of.agreed === false ? stages['not-agreed'] : stages[step];
  const classOf = (step: Step, place: number): string => {
    if (place === now) return 'step step-now';
    if (place > now) return 'step';
    return step === 'agreed' && of.agreed === false ? 'step step-missed' : 'step step-done';
  };
  return (
    <ol className="steps" aria-label={roomWords.stages}>
      {ORDER.map((step, place) => (
        <li key={step} className={classOf(step, place)} aria-current={place === now ? 'step' : undefined}>
          <span className="step-name">{nameOf(step)}</span>
        </li>
      ))}
    </ol>
  );
};
