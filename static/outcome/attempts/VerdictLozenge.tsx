import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge/lozenge';
import type { Attempt } from '../../../src/negotiation/measure';
import { verdicts } from '../../words/fields';

const appearances: Record<Attempt['verdict'], ThemeAppearance> = {
  moved: 'success',
  'no-effect': 'default',
  harmful: 'removed',
  inconclusive: 'moved',
  pending: 'inprogress',
};

export const VerdictLozenge = ({ verdict }: { verdict: Attempt['verdict'] }) => (
  <Lozenge appearance={appearances[verdict]}>{verdicts[verdict]}</Lozenge>
);
