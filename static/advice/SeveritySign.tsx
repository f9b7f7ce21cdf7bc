import ErrorIcon from '@atlaskit/icon/core/error';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import WarningIcon from '@atlaskit/icon/core/warning';
import type { Severity } from '../../src/negotiation/finding';

/** A sign of its own shape for each severity; the word always stands beside it. */
export const SeveritySign = ({ of }: { of: Severity }) => {
  switch (of) {
    case 'block':
      return <ErrorIcon label="" color="var(--ds-icon-danger)" />;
    case 'warn':
      return <WarningIcon label="" color="var(--ds-icon-warning)" />;
    case 'hint':
      return <LightbulbIcon label="" color="var(--ds-icon-information)" />;
  }
};
