import { MOST_TERMS, NAME_LENGTH } from '../../../src/negotiation/thresholds';
import { bounds, clauseFields, counterweightFields } from '../../words/fields';
import { writingWords as words } from '../../words/offer';
import { Pick } from '../fields/Choice';
import { DayField } from '../fields/DayField';
import { LongText } from '../fields/LongText';
import { NumberField } from '../fields/NumberField';
import { Rows } from '../fields/Rows';
import { TextLine } from '../fields/TextLine';
import { TermSection, type Writing } from './TermSection';
import { blankClause, blankCounterweight, type PackageValues } from './values';

type Props = { values: PackageValues; onChange: (values: PackageValues) => void; writing: Writing };

/** What keeps a target honest: counterweights that must not get worse, and clauses for what may happen on the way. */
export function Guards({ values, onChange, writing }: Props) {
  const { within, measure } = writing;
  return (
    <>
      <TermSection
        term="counterweights"
        writing={writing}
        help={measure.kind === 'traction' ? words.counterweightsOfTraction : words.counterweights}
      >
        <Rows
          kind="counterweight"
          rows={values.counterweights}
          onChange={counterweights => onChange({ ...values, counterweights })}
          blank={blankCounterweight}
          most={MOST_TERMS}
        >
          {(one, change, place) => (
            <>
              <TextLine
                name={`${within}counterweights.${place}.name`}
                label={counterweightFields.name}
                value={one.name}
                onChange={name => change({ ...one, name })}
              />
              <div className="field-row field-row-thirds">
                <Pick
                  label={counterweightFields.limit}
                  value={one.bound}
                  options={bounds}
                  onChange={bound => change({ ...one, bound })}
                />
                <NumberField
                  name={`${within}counterweights.${place}.level`}
                  label={words.level}
                  value={one.level}
                  onChange={level => change({ ...one, level })}
                />
                <TextLine
                  name={`${within}counterweights.${place}.unit`}
                  label={counterweightFields.unit}
                  value={one.unit}
                  most={NAME_LENGTH}
                  onChange={unit => change({ ...one, unit })}
                />
              </div>
            </>
          )}
        </Rows>
      </TermSection>
      <TermSection term="clauses" writing={writing} help={words.clauses}>
        <Rows
          kind="clause"
          rows={values.clauses}
          onChange={clauses => onChange({ ...values, clauses })}
          blank={blankClause}
          most={MOST_TERMS}
        >
          {(clause, change, place) => (
            <>
              <div className="field-row field-row-thirds">
                <Pick
                  label={words.ifMeasureIs}
                  value={clause.bound}
                  options={bounds}
                  onChange={bound => change({ ...clause, bound })}
                />
                <NumberField
                  name={`${within}clauses.${place}.level`}
                  label={words.level}
                  unit={measure.unit}
                  value={clause.level}
                  onChange={level => change({ ...clause, level })}
                />
                <DayField
                  name={`${within}clauses.${place}.on`}
                  label={words.on}
                  value={clause.on}
                  onChange={on => change({ ...clause, on })}
                />
              </div>
              <LongText
                name={`${within}clauses.${place}.consequence`}
                label={clauseFields.consequence}
                value={clause.consequence}
                rows={1}
                onChange={consequence => change({ ...clause, consequence })}
              />
            </>
          )}
        </Rows>
      </TermSection>
    </>
  );
}
