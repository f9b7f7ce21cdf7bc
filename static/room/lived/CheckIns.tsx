import type { NegotiationView } from '../../../src/negotiation/view';
import { ClampedText } from '../../standing/ClampedText';
import { checkInFields } from '../../words/fields';
import { percent } from '../../words/numbers';
import { runWords, checkInWords as words } from '../../words/room-lived';
import { Said } from '../Said';

type CheckIn = NegotiationView['lived']['checkIns'][number];

/** How many stand in sight; older ones are folded. */
const IN_SIGHT = 3;

const readingWords = ({ reading, noReading }: CheckIn, unit: string): string =>
  reading ? words.reading(reading, unit) : words.noReading(noReading);

/** One check-in as it was told. */
export const CheckInRead = ({ of, unit }: { of: CheckIn; unit: string }) => (
  <div className="check-in">
    <p className="check-in-chance numbers">
      <strong>{percent(of.chance)}</strong> {words.chanceThen}
    </p>
    <div className="check-in-words">
      <p className="numbers">{readingWords(of, unit)}</p>
      <ClampedText>{of.learned}</ClampedText>
      {of.help && (
        <p className="check-in-help">
          {checkInFields.help}: {of.help}
        </p>
      )}
      <Said by={of.by} />
    </div>
  </div>
);

const Lines = ({ all, unit }: { all: CheckIn[]; unit: string }) => (
  <ol className="check-ins">
    {all.map(each => (
      <li key={each.by.at}>
        <CheckInRead of={each} unit={unit} />
      </li>
    ))}
  </ol>
);

/** What the team told on the way, newest first. */
export function CheckIns({ negotiation: { lived } }: { negotiation: NegotiationView }) {
  const { course, checkIns } = lived;
  if (!course) return null;
  const { unit } = course.measure;
  const all = checkIns.toReversed();
  const older = all.slice(IN_SIGHT);
  return (
    <div className="lived-part">
      <h3 className="lived-title">{runWords.checkIns}</h3>
      {all.length === 0 && <p className="unsaid">{words.none}</p>}
      <Lines all={all.slice(0, IN_SIGHT)} unit={unit} />
      {older.length > 0 && (
        <details className="fold">
          <summary>{words.earlier(older.length)}</summary>
          <Lines all={older} unit={unit} />
        </details>
      )}
    </div>
  );
}
