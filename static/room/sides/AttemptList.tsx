import type { History } from '../../../src/negotiation/assessment';
import { assessmentFields, attemptFields, verdicts } from '../../words/fields';
import { difference } from '../../words/numbers';
import { sideWords } from '../../words/sides';
import { standingLabels } from '../../words/standing';

const signed = (effect: number, unit: string): string =>
  `${effect > 0 ? '+' : effect < 0 ? '−' : ''}${difference(Math.abs(effect), unit)}`;

/** What the team tried before for this measure, newest as it was told. */
export function AttemptList({ history, unit }: { history: History; unit: string }) {
  if (history.kind === 'never-tried')
    return (
      <div>
        <h3 className="side-part">{assessmentFields.history}</h3>
        <p>{standingLabels.neverTried}.</p>
      </div>
    );
  const moved = history.attempts.filter(each => each.verdict === 'moved').length;
  return (
    <details className="fold" open={history.attempts.length <= 2}>
      <summary>
        <h3 className="side-part">{assessmentFields.history}</h3>
        <span className="fold-count">{standingLabels.tried(history.attempts.length, moved)}</span>
      </summary>
      <ul className="attempts">
        {history.attempts.map(({ what, when, effect, interval, verdict, learned }) => (
          <li key={`${when} ${what} ${learned}`} className="attempt">
            <p className="attempt-what">{what}</p>
            <p className="attempt-result">
              {when} · {verdicts[verdict]}
              {effect !== null && <span className="numbers">, {signed(effect, unit)}</span>}
              {interval && (
                <span className="numbers">
                  {' '}
                  {sideWords.interval(signed(interval.low, unit), signed(interval.high, unit))}
                </span>
              )}
            </p>
            {learned && (
              <p className="attempt-learned">
                {attemptFields.learned}: {learned}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
