import { type FormEvent, useRef } from 'react';
import type { RemindersView } from '../../../src/api';
import { useOutside } from '../../frame/outside';
import { reminderWords as words } from '../../words/signals';
import { SaveRow } from '../settings/SaveRow';
import { Switch } from '../settings/Switch';
import { Ticks } from '../settings/Ticks';
import { useDraft } from '../settings/useDraft';
import { HourField } from './HourField';
import { differing, type Hours, hoursOf, quietOf, settingsOf, toSave } from './settings';
import { remindersKey } from './useReminders';

const everyDay = [1, 2, 3, 4, 5, 6, 7].map(value => ({ value, name: words.weekday(value) }));

/** Whether people are reminded, on which days, and between which hours. */
export const RemindersForm = ({ reminders }: { reminders: RemindersView }) => {
  const { ask } = useOutside();
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft({
    queryKey: remindersKey,
    view: reminders,
    settingsOf,
    save: (settings, seen) => ask('setReminders', { settings, seen }),
    differing,
  });
  const { settings, change } = draft;
  const { on, workingDays } = settings;
  const hours = hoursOf(settings);
  const changeHours = (next: Partial<Hours>) => change({ ...settings, quiet: quietOf({ ...hours, ...next }) });
  const hasNoDay = workingDays.length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (on && hasNoDay) form.current?.querySelector<HTMLElement>('fieldset input')?.focus();
    else draft.save(toSave(settings, settingsOf(reminders)));
  };
  return (
    <form ref={form} className="settings" onSubmit={submit}>
      <Switch words={words.on} isOn={on} onChange={isOn => change({ ...settings, on: isOn })}>
        {on && (
          <div className="setting-more">
            <Ticks
              legend={words.days}
              all={everyDay}
              chosen={workingDays}
              onChange={chosen => change({ ...settings, workingDays: chosen })}
              isInLine
              trouble={hasNoDay ? words.noDay : null}
            />
            <div className="setting-hours">
              <HourField label={words.from} value={hours.from} first={0} onChange={from => changeHours({ from })} />
              <HourField label={words.to} value={hours.to} first={1} onChange={to => changeHours({ to })} />
            </div>
            <p className="admin-quiet">{words.zone}</p>
          </div>
        )}
      </Switch>
      <p aria-live="polite">{on ? !hasNoDay && words.when(workingDays, hours.from, hours.to) : words.off}</p>
      <SaveRow label={words.save} draft={draft} names={words.part} />
    </form>
  );
};
