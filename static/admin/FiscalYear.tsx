import '../frame/nativeSelect.css';
import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useId, useState } from 'react';
import type { CalendarView } from '../../src/api';
import { failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import { RefusalWords } from '../frame/RefusalWords';
import { Bar } from '../frame/Skeleton';
import { fiscalWords as words } from '../words/admin';
import { calendarKey } from './useCalendar';

// What a quarter is, the rules say: they come after the first content.
const Quarters = lazy(() => import('./Quarters'));

const everyMonth = Array.from({ length: 12 }, (_, place) => place + 1);

/** In which month the fiscal year starts, and which quarters follow from it. */
export const FiscalYear = ({ calendar: { fiscalStart, version } }: { calendar: CalendarView }) => {
  const id = useId();
  const { ask } = useOutside();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<number | null>(null);
  const start = chosen ?? fiscalStart;
  const saving = useMutation({
    mutationFn: () => ask('setCalendar', { fiscalStart: start, seen: version }),
    onSuccess: answer => {
      const known = answer.ok ? answer.value : answer.refusal.fresh;
      if (known) queries.setQueryData(calendarKey, { ok: true, value: known });
      if (answer.ok) setChosen(null);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const refusal = saving.data?.ok === false ? saving.data.refusal : null;
  return (
    <form className="admin-part" onSubmit={submit}>
      <h2>{words.title}</h2>
      <div className="admin-field">
        <label htmlFor={id}>{words.field}</label>
        <select
          id={id}
          className="native-select"
          value={start}
          onChange={event => {
            saving.reset();
            setChosen(Number(event.target.value));
          }}
        >
          {everyMonth.map(month => (
            <option key={month} value={month}>
              {words.monthName(month)}
            </option>
          ))}
        </select>
      </div>
      <Suspense fallback={<Bar width="320px" height="185px" />}>
        <Quarters start={start} />
      </Suspense>
      <p>{words.effect}</p>
      {(refusal || saving.error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(saving.error, false).message}
        </p>
      )}
      <div className="admin-ways">
        <Button type="submit" isDisabled={start === fiscalStart} isLoading={saving.isPending}>
          {words.save}
        </Button>
        <span className="admin-quiet" aria-live="polite">
          {saving.data?.ok && words.saved}
        </span>
      </div>
    </form>
  );
};
