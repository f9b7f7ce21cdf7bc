import '../settings/settings.css';
import { Loaded } from '../../frame/Loaded';
import { Bar, Waiting } from '../../frame/Skeleton';
import { savingWords, signalWords as words } from '../../words/signals';
import { SignalsForm } from './SignalsForm';
import { useSignals } from './useSignals';

/** What Jira is told of negotiations. */
const SignalsPart = () => (
  <>
    <p>{words.what}</p>
    <p>{words.visible}</p>
    <Loaded
      query={useSignals()}
      skeleton={
        <Waiting label={savingWords.loading}>
          <Bar width="100%" height="var(--admin-signals-form)" />
        </Waiting>
      }
    >
      {signals => <SignalsForm signals={signals} />}
    </Loaded>
  </>
);

export default SignalsPart;
