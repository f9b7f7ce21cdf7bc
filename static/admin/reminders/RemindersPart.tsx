import '../settings/settings.css';
import { Loaded } from '../../frame/Loaded';
import { Bar, Waiting } from '../../frame/Skeleton';
import { savingWords } from '../../words/signals';
import { RemindersForm } from './RemindersForm';
import { useReminders } from './useReminders';

/** When people are reminded that something waits for them. */
const RemindersPart = () => (
  <Loaded
    query={useReminders()}
    skeleton={
      <Waiting label={savingWords.loading}>
        <Bar width="100%" height="var(--admin-reminders)" />
      </Waiting>
    }
  >
    {reminders => <RemindersForm reminders={reminders} />}
  </Loaded>
);

export default RemindersPart;
