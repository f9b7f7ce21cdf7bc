import SectionMessage from '@atlaskit/section-message';
import type { Terms } from '../../../src/negotiation/offer';
import { assessmentFields } from '../../words/fields';
import { forecastWords as words } from '../../words/offer';
import { LongText } from '../fields/LongText';
import { ForecastFields } from './ForecastFields';
import { TermSection, type Writing } from './TermSection';
import type { PackageValues } from './values';

/** The forecast is the team's: a leader reads it, and is told when a change sets it aside. */
export const ForecastRead = ({ writing, terms }: { writing: Writing; terms: Terms }) => {
  const { base, measure } = writing;
  const isSetAside = base?.terms.forecast && !terms.forecast;
  return (
    <TermSection term="forecast" writing={writing} help={isSetAside ? undefined : words.setsAside}>
      {terms.forecast && <p className="numbers">{words.byTeam(terms.forecast, measure.unit)}</p>}
      {!terms.forecast && (
        <SectionMessage appearance="warning">
          <p>{isSetAside ? words.isSetAside : words.notYet}</p>
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
        help={isWanted && lastForecast ? words.whereNow(lastForecast, measure.unit) : words.where}
      >
        <ForecastFields
          within={within}
          values={values}
          unit={measure.unit}
          direction={measure.direction}
          onChange={forecast => onChange({ ...values, ...forecast })}
        />
      </TermSection>
      <TermSection term="conditions" writing={writing} help={words.conditions}>
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
