import type { Finding } from '../../src/negotiation/finding';
import { advices, severities, worstFirst } from '../words/advice';
import { SeveritySign } from './SeveritySign';

const bySeverity = (one: Finding, other: Finding): number =>
  worstFirst.indexOf(one.severity) - worstFirst.indexOf(other.severity);

/** Each pattern found: how much it weighs, what was seen, and what to do about it. That there is none, the line above says. */
export const Findings = ({ of, unit }: { of: Finding[]; unit: string }) =>
  of.length === 0 ? null : (
    <ul className="findings">
      {of.toSorted(bySeverity).map(finding => {
        const { seen, todo } = advices[finding.code](finding, unit);
        return (
          <li key={`${finding.code} ${JSON.stringify(finding.facts)}`} className="finding">
            <span className={`finding-severity finding-${finding.severity}`}>
              <SeveritySign of={finding.severity} />
              {severities[finding.severity]}
            </span>
            <p className="finding-words">
              {seen} <strong>{todo}</strong>
            </p>
          </li>
        );
      })}
    </ul>
  );
