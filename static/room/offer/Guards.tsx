import { MOST_TERMS, NAME_LENGTH } from '../../../src/negotiation/thresholds';
import { bounds, clauseFields, counterweightFields } from '../../words/fields';
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
        help={
          measure.kind === 'traction'
            ? 'A traction metric needs at least one: a second measure that must not get worse.'
            : 'A second measure that must not get worse while this one gets better.'
        }
      >
        <Rows
          noun="Counterweight"
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
                  label="Level"
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
      <TermSection
        term="clauses"
        writing={writing}
        help="If the measure stands at a level on a day, then something happens. Written now, nobody has to argue later."
      >
        <Rows
          noun="Clause"
          rows={values.clauses}
          onChange={clauses => onChange({ ...values, clauses })}
          blank={blankClause}
          most={MOST_TERMS}
        >
          {(clause, change, place) => (
            <>
              <div className="field-row field-row-thirds">
                <Pick
                  label={`${clauseFields.trigger} the measure is`}
                  value={clause.bound}
                  options={bounds}
                  onChange={bound => change({ ...clause, bound })}
                />
                <NumberField
                  name={`${within}clauses.${place}.level`}
                  label="Level"
                  unit={measure.unit}
                  value={clause.level}
                  onChange={level => change({ ...clause, level })}
                />
                <DayField
                  name={`${within}clauses.${place}.on`}
                  label="On"
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
