import { Choice } from '../room/fields/Choice';
import { DayField } from '../room/fields/DayField';
import { Part } from '../room/fields/Form';
import { LongText } from '../room/fields/LongText';
import { fallbacks, priorityFields } from '../words/fields';
import { day } from '../words/numbers';
import { priorityForm as words } from '../words/priority';
import type { PriorityValues } from './values';

type Timing = Pick<PriorityValues, 'deadline' | 'fallback' | 'fallbackText'>;
type Props = { values: Timing; onChange: (timing: Timing) => void; ends: string };

/** By when to agree, and what happens without an agreement by then (N2, N10). `ends` is the quarter's last day. */
export const TimeRunsOut = ({ values: { deadline, fallback, fallbackText }, onChange, ends }: Props) => {
  const timing = { deadline, fallback, fallbackText };
  return (
    <Part title={words.timeRunsOut}>
      <DayField
        name="deadline"
        label={priorityFields.deadline}
        help={words.deadlineHelp(day(ends))}
        last={ends}
        value={deadline}
        onChange={value => onChange({ ...timing, deadline: value })}
      />
      <Choice
        name="fallback"
        label={priorityFields.fallback}
        help={words.fallbackHelp}
        options={fallbacks}
        value={fallback}
        onChange={value => onChange({ ...timing, fallback: value })}
      />
      {fallback === 'other' && (
        <LongText
          name="fallback"
          label={words.otherFallback}
          value={fallbackText}
          onChange={value => onChange({ ...timing, fallbackText: value })}
        />
      )}
    </Part>
  );
};
