import { OWN_WORDS } from '../../../src/negotiation/thresholds';
import type { PackageView } from '../../../src/negotiation/view';
import { day } from '../../words/numbers';
import { DayField } from '../fields/DayField';
import { Part } from '../fields/Form';
import { LongText } from '../fields/LongText';
import { TextLine } from '../fields/TextLine';
import { inTen, misses } from '../shared/termLines';
import type { PromiseValues } from './values';

type Props = { offered: PackageView; values: PromiseValues; onChange: (values: PromiseValues) => void };

/** The leader's promises: each ask granted by name and date, each risk accepted in own words. */
export function Promising({ offered, values, onChange }: Props) {
  const { terms, risksToAccept, chanceOfTarget } = offered;
  return (
    <>
      {terms.asks.length > 0 && (
        <Part
          title="Grant what is asked"
          help="The terms depend on it. Name who gives it, so that the promise has an owner."
        >
          {terms.asks.map((ask, place) => {
            const grant = values.grants[place] ?? { name: '', by: ask.by };
            const change = (next: typeof grant) =>
              onChange({
                ...values,
                grants: terms.asks.map((_, at) => (at === place ? next : (values.grants[at] ?? { name: '', by: '' }))),
              });
            return (
              <fieldset key={`${ask.what} ${ask.howMuch} ${ask.by}`} className="row">
                <legend>
                  {ask.what}: {ask.howMuch}
                </legend>
                <div className="row-fields">
                  <div className="field-row field-row-wide-first">
                    <TextLine
                      name={`grants.${place}.name`}
                      label="Granted by"
                      help="A person, a team or a budget."
                      value={grant.name}
                      onChange={name => change({ ...grant, name })}
                    />
                    <DayField
                      name={`grants.${place}.by`}
                      label="Grant date"
                      help={`No later than asked: ${day(ask.by)}.`}
                      value={grant.by}
                      last={ask.by}
                      onChange={by => change({ ...grant, by })}
                    />
                  </div>
                </div>
              </fieldset>
            );
          })}
        </Part>
      )}
      {risksToAccept.length > 0 && (
        <Part title="Accept the risk" help={chanceOfTarget === null ? undefined : misses(chanceOfTarget)}>
          {risksToAccept.map(risk => {
            const listed = risk === 'odds' ? null : (terms.risks[risk] ?? null);
            return (
              <div key={risk} className="risk-to-accept">
                <p className="risk-what">
                  {listed ? listed.what : 'The target may be missed, or the measure may end worse than today.'}
                </p>
                {listed && (
                  <p className="risk-counts">
                    {inTen(listed.chance, { one: 'sees this happen', many: 'see this happen' })}.
                  </p>
                )}
                <LongText
                  name={`words.${risk}`}
                  label="In your own words"
                  help={`That you understand this and accept it; at least ${OWN_WORDS} characters.`}
                  value={values.words[risk] ?? ''}
                  onChange={words => onChange({ ...values, words: { ...values.words, [risk]: words } })}
                />
              </div>
            );
          })}
        </Part>
      )}
    </>
  );
}
