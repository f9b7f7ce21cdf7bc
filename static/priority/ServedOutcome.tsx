import type { BusinessOutcomeView } from '../../src/api';
import { Bar } from '../frame/Skeleton';
import { useErrors } from '../room/fields/errors';
import { Field } from '../room/fields/Field';
import { TextLine } from '../room/fields/TextLine';
import { priorityFields } from '../words/fields';
import { priorityWords } from '../words/portfolio';
import type { PriorityValues } from './values';

type Chosen = Pick<PriorityValues, 'businessOutcome' | 'businessOutcomeId'>;
/** `known` is null while they are on their way. */
type Props = { known: BusinessOutcomeView[] | null; value: Chosen; onChange: (value: Chosen) => void };

const OTHER = 'other';

/** The business outcome that a priority serves: one whose readings the app keeps, or one that is only named. */
export function ServedOutcome({ known, value, onChange }: Props) {
  const { changed } = useErrors();
  const { businessOutcome, businessOutcomeId } = value;
  if (!known) return <Bar width="100%" height="82px" />;
  const isListed = known.some(({ id }) => id === businessOutcomeId);
  const name = (
    <TextLine
      name="businessOutcome"
      label={known.length > 0 ? priorityWords.outcomeNamed : priorityFields.businessOutcome}
      help={priorityWords.outcomeHelp}
      value={businessOutcome}
      onChange={text => onChange({ businessOutcome: text, businessOutcomeId: null })}
    />
  );
  if (known.length === 0) return name;
  return (
    <>
      <Field name="businessOutcomeId" label={priorityWords.outcomeChoice}>
        {tied => (
          <select
            {...tied}
            className="field-native"
            value={isListed && businessOutcomeId ? businessOutcomeId : OTHER}
            onChange={event => {
              changed('businessOutcomeId');
              changed('businessOutcome');
              const found = known.find(({ id }) => id === event.currentTarget.value);
              onChange({ businessOutcome: found?.name ?? '', businessOutcomeId: found?.id ?? null });
            }}
          >
            <option value={OTHER}>{priorityWords.outcomeOther}</option>
            {known.map(({ id, name: listed, unit }) => (
              <option key={id} value={id}>
                {listed} ({unit})
              </option>
            ))}
          </select>
        )}
      </Field>
      {!isListed && name}
    </>
  );
}
