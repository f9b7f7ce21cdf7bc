import { MOST_TERMS, NAME_LENGTH } from '../../../src/negotiation/thresholds';
import { promiseWords } from '../../words/accept';
import { askFields, riskFields } from '../../words/fields';
import { writingWords as words } from '../../words/offer';
import { DayField } from '../fields/DayField';
import { LongText } from '../fields/LongText';
import { NumberField } from '../fields/NumberField';
import { Rows } from '../fields/Rows';
import { TextLine } from '../fields/TextLine';
import { TermSection, type Writing } from './TermSection';
import { blankAsk, blankRisk, type PackageValues } from './values';

type Props = {
  values: PackageValues;
  onChange: (values: PackageValues) => void;
  writing: Writing;
  /** Whether each ask is granted, and which risks are accepted, with this very offer. */
  grants: boolean;
  accepts: (number | 'odds')[];
  isLeader: boolean;
};

/** What the offer depends on and what may go wrong; for a leader who signs with it, the promises beside them. */
export function AsksAndRisks({ values, onChange, writing, grants, accepts, isLeader }: Props) {
  const { within } = writing;
  return (
    <>
      <TermSection term="asks" writing={writing} help={isLeader ? words.asksOfLeader : words.asksOfTeam}>
        <Rows
          kind="ask"
          rows={values.asks}
          onChange={asks => onChange({ ...values, asks })}
          blank={blankAsk}
          most={MOST_TERMS}
        >
          {(ask, change, place) => (
            <>
              <div className="field-row field-row-wide-first">
                <TextLine
                  name={`${within}asks.${place}.what`}
                  label={askFields.what}
                  value={ask.what}
                  onChange={what => change({ ...ask, what })}
                />
                <TextLine
                  name={`${within}asks.${place}.howMuch`}
                  label={askFields.howMuch}
                  value={ask.howMuch}
                  most={NAME_LENGTH}
                  onChange={howMuch => change({ ...ask, howMuch })}
                />
                <DayField
                  name={`${within}asks.${place}.by`}
                  label={askFields.by}
                  value={ask.by}
                  onChange={by => change({ ...ask, by })}
                />
              </div>
              {grants && (
                <div className="field-row field-row-wide-first promise">
                  <TextLine
                    name={`${within}asks.${place}.grantName`}
                    label={promiseWords.grantedBy}
                    help={promiseWords.grantedByInOffer}
                    value={ask.grantName}
                    onChange={grantName => change({ ...ask, grantName })}
                  />
                  <DayField
                    name={`${within}asks.${place}.grantBy`}
                    label={promiseWords.by}
                    help={promiseWords.byInOffer}
                    value={ask.grantBy}
                    last={ask.by}
                    onChange={grantBy => change({ ...ask, grantBy })}
                  />
                </div>
              )}
            </>
          )}
        </Rows>
      </TermSection>
      <TermSection term="risks" writing={writing} help={words.risks}>
        <Rows
          kind="risk"
          rows={values.risks}
          onChange={risks => onChange({ ...values, risks })}
          blank={blankRisk}
          most={MOST_TERMS}
        >
          {(risk, change, place) => (
            <>
              <div className="field-row field-row-wide-first">
                <TextLine
                  name={`${within}risks.${place}.what`}
                  label={riskFields.what}
                  value={risk.what}
                  onChange={what => change({ ...risk, what })}
                />
                <NumberField
                  name={`${within}risks.${place}.chance`}
                  label={riskFields.chance}
                  unit="%"
                  value={risk.chance}
                  onChange={chance => change({ ...risk, chance })}
                />
              </div>
              {accepts.includes(place) && (
                <LongText
                  name={`${within}risks.${place}.words`}
                  label={promiseWords.ownWords}
                  help={promiseWords.ownWordsInOffer}
                  value={risk.words}
                  onChange={words => change({ ...risk, words })}
                />
              )}
            </>
          )}
        </Rows>
        {accepts.includes('odds') && (
          <LongText
            name={`${within}odds`}
            label={promiseWords.ownWords}
            help={promiseWords.oddsInOffer}
            value={values.oddsWords}
            onChange={oddsWords => onChange({ ...values, oddsWords })}
          />
        )}
      </TermSection>
    </>
  );
}
