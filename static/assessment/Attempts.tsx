import { MOST_ATTEMPTS } from '../../src/negotiation/thresholds';
import { AttemptFields } from '../outcome/attempts/AttemptFields';
import { blankAttempt } from '../outcome/attempts/values';
import { Choice } from '../room/fields/Choice';
import { Rows } from '../room/fields/Rows';
import { historyWords } from '../words/assessment';
import { attemptWords } from '../words/outcome';
import type { AssessmentValues } from './values';

type Props = { values: AssessmentValues; onChange: (values: AssessmentValues) => void };

/** What the team tried before for this measure, or the explicit word that nothing was. */
export function Attempts({ values, onChange }: Props) {
  const { attempts, history, measure } = values;
  return (
    <>
      <Choice
        name="history"
        label={historyWords.question}
        value={history}
        options={historyWords.answers}
        onChange={next => onChange({ ...values, history: next })}
      />
      {history === 'tried' && (
        <>
          <p className="field-help">{attemptWords.effectHelp}</p>
          <Rows
            kind="attempt"
            rows={attempts}
            onChange={next => onChange({ ...values, attempts: next })}
            blank={blankAttempt}
            most={MOST_ATTEMPTS}
          >
            {(attempt, change, place) => (
              <AttemptFields at={`attempt.${place}`} values={attempt} unit={measure.unit} onChange={change} />
            )}
          </Rows>
        </>
      )}
    </>
  );
}
