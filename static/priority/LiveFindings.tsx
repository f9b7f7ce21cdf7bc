import type { Finding } from '../../src/negotiation/finding';
import { SeveritySign } from '../advice/SeveritySign';
import { advices, severities } from '../words/advice';
import { liveAdvice } from '../words/priority';

const empties: Readonly<Record<string, { seen: string; todo: string }>> = liveAdvice.empty;

/** A priority that is still empty is no negotiation yet, of which A9 speaks elsewhere: it has words of its own here. */
const wordsFor = (finding: Finding) =>
  (finding.code === 'A9' ? empties[String(finding.facts.field)] : undefined) ?? advices[finding.code](finding, '');

/** What stands out in one field, what to do about it, and of a block that sharing is refused. */
const LiveFindings = ({ of }: { of: Finding[] }) =>
  of.map(finding => {
    const { seen, todo } = wordsFor(finding);
    return (
      <div key={`${finding.code} ${JSON.stringify(finding.facts)}`} className="advised-finding">
        <SeveritySign of={finding.severity} />
        <p>
          <span className={`advised-${finding.severity}`}>{severities[finding.severity]}: </span>
          {seen} <strong>{todo}</strong>
          {finding.severity === 'block' && ` ${liveAdvice.refused}`}
        </p>
      </div>
    );
  });

export default LiveFindings;
