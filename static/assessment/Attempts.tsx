import { MOST_ATTEMPTS, NAME_LENGTH } from '../../src/negotiation/thresholds';
import { Choice, Pick } from '../room/fields/Choice';
import { LongText } from '../room/fields/LongText';
import { NumberField } from '../room/fields/NumberField';
import { Rows } from '../room/fields/Rows';
import { TextLine } from '../room/fields/TextLine';
import { attemptFields, verdicts } from '../words/fields';
import { type AssessmentValues, type AttemptValues, blankAttempt } from './values';

type Props = { values: AssessmentValues; onChange: (values: AssessmentValues) => void };

const answers = { tried: 'Tried before', 'never-tried': 'Never tried' };

/** What the team tried before for this measure, or the explicit word that nothing was. */
export function Attempts({ values, onChange }: Props) {
  const { attempts, history, measure } = values;
  return (
    <>
      <Choice
        name="history"
        label="Was something tried before for this measure?"
        value={history}
        options={answers}
        onChange={next => onChange({ ...values, history: next })}
      />
      {history === 'tried' && (
        <Rows
          noun="Attempt"
          rows={attempts}
          onChange={next => onChange({ ...values, attempts: next })}
          blank={blankAttempt}
          most={MOST_ATTEMPTS}
        >
          {(attempt, change, place) => {
            const at = <K extends keyof AttemptValues>(key: K) => ({
              name: `attempt.${place}.${key}`,
              label: attemptFields[key],
              value: attempt[key],
              onChange: (value: AttemptValues[K]) => change({ ...attempt, [key]: value }),
            });
            return (
              <>
                <TextLine {...at('what')} />
                <div className="field-row">
                  <TextLine {...at('when')} most={NAME_LENGTH} placeholder="2026-Q2" />
                  <NumberField {...at('effect')} unit={measure.unit} isOptional />
                  <Pick
                    label={attemptFields.verdict}
                    value={attempt.verdict}
                    options={verdicts}
                    onChange={verdict => change({ ...attempt, verdict })}
                  />
                </div>
                <LongText {...at('learned')} isOptional />
              </>
            );
          }}
        </Rows>
      )}
    </>
  );
}
