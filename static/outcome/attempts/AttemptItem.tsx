import Button from '@atlaskit/button/new';
import type { RememberedAttempt } from '../../../src/negotiation/outcome';
import { longer } from '../../room/Facts';
import { Said } from '../../room/Said';
import { attemptFields } from '../../words/fields';
import { attemptWords } from '../../words/outcome';
import { VerdictLozenge } from './VerdictLozenge';

/** A name in a document for an attempt, whatever it is called. */
const idOf = ({ what, when }: RememberedAttempt): string => `attempt-${encodeURIComponent(`${when} ${what}`)}`;

type Props = { attempt: RememberedAttempt; unit: string; onEdit: (() => void) | null };

/** One attempt: what, when, what came of it, and whose word that is. */
export const AttemptItem = ({ attempt, unit, onEdit }: Props) => {
  const { what, when, verdict, effect, interval, learned, quarter, by } = attempt;
  return (
    <article className="attempt-card" aria-labelledby={idOf(attempt)}>
      <div className="attempt-card-head">
        <h3 id={idOf(attempt)}>{what}</h3>
        <VerdictLozenge verdict={verdict} />
      </div>
      <dl className="attempt-card-facts">
        <div>
          <dt>{attemptFields.when}</dt>
          <dd>{when}</dd>
        </div>
        {effect !== null && (
          <div>
            <dt>{attemptFields.effect}</dt>
            <dd className="numbers">{attemptWords.effect(effect, interval, unit)}</dd>
          </div>
        )}
      </dl>
      {learned && (
        <div className="attempt-card-learned">
          <p className="attempt-card-label">{attemptFields.learned}</p>
          {longer(learned)}
        </div>
      )}
      {quarter && <p className="outcome-quiet">{attemptWords.ofQuarter(quarter)}</p>}
      <div className="attempt-card-foot">
        <Said by={by} verb={attemptWords.notedBy} />
        {onEdit && (
          <Button id={`edit-${idOf(attempt)}`} spacing="compact" onClick={onEdit}>
            {verdict === 'pending' ? attemptWords.mark : attemptWords.edit}
          </Button>
        )}
      </div>
    </article>
  );
};
