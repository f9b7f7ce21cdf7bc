import { useEffect, useMemo, useRef } from 'react';
import { foundInShort } from '../words/audit';
import { signs, auditWords as words } from '../words/start';
import { audit, goalsIn, MOST_GOALS } from './audit';

const clear = [{ sign: 'clear' as const, words: [] }];

/** What stands out among pasted goals: counted, then goal by goal with what to ask instead. */
const AuditReport = ({ text }: { text: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const report = useMemo(() => audit(goalsIn(text)), [text]);
  useEffect(() => {
    if (report) heading.current?.focus();
  }, [report]);
  const { goals, counts, tooMany, left } = report;
  return (
    <section className="start-report">
      <h2 ref={heading} tabIndex={-1}>
        {words.report}
      </h2>
      <p>{foundInShort(counts)}</p>
      {tooMany && <p>{words.tooMany[tooMany](goals.length + left)}</p>}
      {left > 0 && <p>{words.left(left, MOST_GOALS)}</p>}
      <ol className="start-goal-list">
        {goals.map(({ name, unit, signs: found }, place) => (
          // Goals are only read here, and the same one may stand there twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity
          <li key={place} className="start-goal">
            <p className="start-goal-name">
              {name}
              {unit && <span className="start-quiet"> ({unit})</span>}
            </p>
            {(found.length > 0 ? found : clear).map(({ sign, words: given }) => (
              <div key={sign} className={`start-sign start-sign-${sign}`}>
                <p>{signs[sign].seen(given)}</p>
                <p className="start-quiet">{signs[sign].ask}</p>
              </div>
            ))}
          </li>
        ))}
      </ol>
      <p className="start-quiet">{words.caution}</p>
    </section>
  );
};

export default AuditReport;
