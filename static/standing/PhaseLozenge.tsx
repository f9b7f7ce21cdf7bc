import './standing.css';
import type { ThemeAppearance } from '@atlaskit/lozenge/lozenge';
import { lazy, Suspense } from 'react';
import type { NegotiationView } from '../../src/negotiation/view';
import { phases } from '../words/standing';

// Asked for at once and waited for by nobody: until it is there, the same word stands in a box of the same size.
const loading = import('@atlaskit/lozenge/lozenge');
const Lozenge = lazy(() => loading);

const appearances: Record<keyof typeof phases, ThemeAppearance> = {
  intent: 'default',
  assessment: 'inprogress',
  bargaining: 'moved',
  agreed: 'success',
  parked: 'default',
};

export const PhaseLozenge = ({ of }: { of: Pick<NegotiationView, 'phase' | 'isParked'> }) => {
  const phase = of.isParked ? 'parked' : of.phase;
  return (
    <span className="phase">
      <Suspense fallback={<span className="phase-plain">{phases[phase]}</span>}>
        <Lozenge appearance={appearances[phase]}>{phases[phase]}</Lozenge>
      </Suspense>
    </span>
  );
};
