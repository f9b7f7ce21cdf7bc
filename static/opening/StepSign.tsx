import ErrorIcon from '@atlaskit/icon/core/error';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/warning';
import { RefusalWords } from '../frame/RefusalWords';
import { steps as words } from '../words/opening';
import type { Step } from './course';

/** How far it came with one outcome, as a sign and a sentence. `isRunning`: the calls are under way. */
export const StepSign = ({ step, isRunning }: { step: Step | undefined; isRunning: boolean }) => {
  switch (step?.kind) {
    case undefined:
      return <span className="opening-quiet">{words.ready}</span>;
    case 'shared':
      return (
        <span className="opening-sign">
          <SuccessIcon label="" color="var(--ds-icon-success)" />
          {words.shared}
        </span>
      );
    case 'taken':
      return (
        <span className="opening-sign">
          <WarningIcon label="" color="var(--ds-icon-warning)" />
          {words.taken}
        </span>
      );
    case 'refused':
      return (
        <span className="opening-sign" role="alert">
          <ErrorIcon label="" color="var(--ds-icon-danger)" />
          <span>
            <RefusalWords refusal={step.refusal} />
          </span>
        </span>
      );
    case 'unanswered':
      if (step.sentence === '' && isRunning) return <span role="status">{words.running}</span>;
      return (
        <span className="opening-sign" role="alert">
          <WarningIcon label="" color="var(--ds-icon-warning)" />
          <span>{step.sentence || words.cutOff}</span>
        </span>
      );
  }
};
