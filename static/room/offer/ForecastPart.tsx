import SectionMessage from '@atlaskit/section-message';
import type { Terms } from '../../../src/negotiation/offer';
import { assessmentFields } from '../../words/fields';
import { range } from '../../words/numbers';
import { LongText } from '../fields/LongText';
import { ForecastFields } from './ForecastFields';
import { TermSection, type Writing } from './TermSection';
import type { PackageValues } from './values';

const SETS_ASIDE = 'Changing asks or risks sets the forecast aside until the team gives a new one.';

/** The forecast is the team's: a leader reads it, and is told when a change sets it aside. */
export const ForecastRead = ({ writing, terms }: { writing: Writing; terms: Terms }) => {
  const { base, measure } = writing;
  const isSetAside = base?.terms.forecast && !terms.forecast;
  return (
    <TermSection term="forecast" writing={writing} help={isSetAside ? undefined : SETS_ASIDE}>
      {terms.forecast && (
        <p className="numbers">{range(terms.forecast, measure.unit)} (P10 – P50 – P90, by the team)</p>
      )}
      {!terms.forecast && (
        <SectionMessage appearance="warning">
          <p>
            {isSetAside
              ? 'The forecast is set aside, because asks or risks changed. Nobody can sign this package until the team gives a new one.'
              : 'The team has given no forecast under these terms yet. Nobody can sign this package until it does.'}
          </p>
        </SectionMessage>
      )}
      {terms.conditions && (
        <p>
          {assessmentFields.conditions}: {terms.conditions}
        </p>
      )}
    </TermSection>
  );
};

type Props = {
  values: PackageValues;
  onChange: (values: PackageValues) => void;
  writing: Writing;
  lastForecast: Terms['forecast'];
};

/** The team's forecast under these very terms, and what has to hold for it. */
export const ForecastWritten = ({ values, onChange, writing, lastForecast }: Props) => {
  const { measure, base, within } = writing;
  const isWanted = base !== null && base.terms.forecast === null;
  return (
    <>
      <TermSection
        term="forecast"
        writing={writing}
        help={
          isWanted && lastForecast
            ? `Where will the measure end under these terms? Your assessment, as things are, was ${range(lastForecast, measure.unit)}.`
            : 'Where will the measure end if these terms are agreed, with these asks granted and these risks taken?'
        }
      >
        <ForecastFields
          within={within}
          values={values}
          unit={measure.unit}
          direction={measure.direction}
          onChange={forecast => onChange({ ...values, ...forecast })}
        />
      </TermSection>
      <TermSection term="conditions" writing={writing} help="What has to hold for this range. May stay empty.">
        <LongText
          name={`${within}conditions`}
          label={assessmentFields.conditions}
          isTitled
          value={values.conditions}
          onChange={conditions => onChange({ ...values, conditions })}
        />
      </TermSection>
    </>
  );
};
