import { Bar, Waiting } from '../frame/Skeleton';
import { panelWords } from '../words/panel';

/** As high as a negotiation in its first phase: head, sentence, turn, button. */
export const PanelSkeleton = () => (
  <Waiting label={panelWords.loading}>
    <Bar width="140px" height="20px" />
    <Bar width="90%" height="20px" />
    <Bar width="180px" height="16px" />
    <Bar width="150px" height="32px" />
  </Waiting>
);
