import { useId } from 'react';
import { MOST_LEVERS } from '../../src/negotiation/thresholds';
import { Rows } from '../room/fields/Rows';
import { TextLine } from '../room/fields/TextLine';
import { leverWords } from '../words/assessment';
import type { AssessmentValues } from './values';

type Props = { values: AssessmentValues; onChange: (values: AssessmentValues) => void };

type Lines = {
  at: 'lever' | 'unknown';
  title: string;
  help: string;
  lines: string[];
  onChange: (lines: string[]) => void;
};

const blank = () => '';

const LinesOf = ({ at, title, help, lines, onChange }: Lines) => {
  const id = useId();
  return (
    <section className="lever-part" aria-labelledby={id}>
      <h4 id={id} className="field-label">
        {title}
      </h4>
      <p className="field-help">{help}</p>
      <Rows kind={at} rows={lines} onChange={onChange} blank={blank} most={MOST_LEVERS}>
        {(line, change, place) => (
          <TextLine name={`${at}.${place}`} label={leverWords[at]} isTitled value={line} onChange={change} />
        )}
      </Rows>
    </section>
  );
};

/** What could move the measure, and what is not known yet: both may stay empty. */
export const Levers = ({ values, onChange }: Props) => (
  <>
    <LinesOf
      at="lever"
      title={leverWords.levers}
      help={leverWords.leversHelp}
      lines={values.levers}
      onChange={levers => onChange({ ...values, levers })}
    />
    <LinesOf
      at="unknown"
      title={leverWords.unknowns}
      help={leverWords.unknownsHelp}
      lines={values.unknowns}
      onChange={unknowns => onChange({ ...values, unknowns })}
    />
  </>
);
