import './standing.css';
import type { ThemeAppearance } from '@atlaskit/lozenge/lozenge';
import { lazy, Suspense } from 'react';
import type { Stage } from '../../src/negotiation/turn';
import type { NegotiationView } from '../../src/negotiation/view';
import { small } from '../words/lived';
import { results, stages } from '../words/standing';

// Asked for at once and waited for by nobody: until it is there, the same word stands in a box of the same size.
const loading = import('@atlaskit/lozenge/lozenge');
const Lozenge = lazy(() => loading);

const appearances: Record<Stage, ThemeAppearance> = {
  intent: 'default',
  assessment: 'inprogress',
  bargaining: 'moved',
  parked: 'default',
  agreed: 'success',
  running: 'inprogress',
  'not-agreed': 'removed',
  reopened: 'moved',
  'report-due': 'new',
  review: 'new',
  closed: 'default',
};

type Of = Pick<NegotiationView, 'stage' | 'agreed' | 'lived'>;

const nameOf = ({ stage, lived: { result } }: Of): string =>
  stage === 'closed' && result ? `${stages.closed}: ${small(results[result.kind])}` : stages[stage];

const One = ({ appearance, children }: { appearance: ThemeAppearance; children: string }) => (
  <Suspense fallback={<span className="phase-plain">{children}</span>}>
    <Lozenge appearance={appearance}>{children}</Lozenge>
  </Suspense>
);

/** The stage and, wherever the quarter runs or ran without an agreement, that it is not agreed (N10). */
export const PhaseLozenge = ({ of }: { of: Of }) => (
  <span className="phase">
    <One appearance={appearances[of.stage]}>{nameOf(of)}</One>
    {of.agreed === false && of.stage !== 'not-agreed' && (
      <One appearance={appearances['not-agreed']}>{stages['not-agreed']}</One>
    )}
  </span>
);
