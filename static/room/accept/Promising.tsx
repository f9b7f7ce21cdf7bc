import type { PackageView } from '../../../src/negotiation/view';
import { promiseWords as said } from '../../words/accept';
import { DayField } from '../fields/DayField';
import { Part } from '../fields/Form';
import { LongText } from '../fields/LongText';
import { TextLine } from '../fields/TextLine';
import { happens, misses } from '../shared/termLines';
import type { PromiseValues } from './values';

type Props = { offered: PackageView; values: PromiseValues; onChange: (values: PromiseValues) => void };

/** The leader's promises: each ask granted by name and date, each risk accepted in own words. */
export function Promising({ offered, values, onChange }: Props) {
  const { terms, risksToAccept, chanceOfTarget } = offered;
  return (
    <>
      {terms.asks.length > 0 && (
        <Part title={said.grant} help={said.grantHelp}>
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
                      label={said.grantedBy}
                      help={said.grantedByHelp}
                      value={grant.name}
                      onChange={name => change({ ...grant, name })}
                    />
                    <DayField
                      name={`grants.${place}.by`}
                      label={said.by}
                      help={said.byHelp(ask.by)}
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
        <Part title={said.accept} help={chanceOfTarget === null ? undefined : misses(chanceOfTarget)}>
          {risksToAccept.map(risk => {
            const listed = risk === 'odds' ? null : (terms.risks[risk] ?? null);
            return (
              <div key={risk} className="risk-to-accept">
                <p className="risk-what">{listed ? listed.what : said.odds}</p>
                {listed && <p className="risk-counts">{happens(listed.chance)}</p>}
                <LongText
                  name={`words.${risk}`}
                  label={said.ownWords}
                  help={said.ownWordsHelp}
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
