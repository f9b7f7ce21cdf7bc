import type { Letter } from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import type { NegotiationView } from '../../../src/negotiation/view';
import { rangeWords } from '../../words/assessment';
import { bridges, goalKinds, rhythms, termNames } from '../../words/fields';
import { packagesWords, writingWords } from '../../words/offer';
import { Choice } from '../fields/Choice';
import { NumberField } from '../fields/NumberField';
import { AsksAndRisks } from './AsksAndRisks';
import { ForecastRead, ForecastWritten } from './ForecastPart';
import { Guards } from './Guards';
import { LiveChance } from './LiveChance';
import { baseOf, owing, promisesNeeded, termsNow } from './proposal';
import { TermSection, type Writing } from './TermSection';
import type { PackageValues } from './values';

type Props = {
  letter: Letter;
  values: PackageValues;
  onChange: (values: PackageValues) => void;
  by: Party;
  negotiation: NegotiationView;
};

/** One package being written: its terms in the order in which they are read. */
export function PackageForm({ letter, values, onChange, by, negotiation }: Props) {
  const { assessment } = negotiation;
  if (!assessment) return null;
  const base = baseOf(negotiation, values);
  const terms = termsNow(values, by, base);
  const { grants, acceptances } = promisesNeeded(terms, by, negotiation);
  const writing: Writing = {
    within: `${letter}.`,
    measure: assessment.measure,
    base,
    owing: owing(terms, by, base),
    reasonFor: term => values.reasons[term] ?? '',
    onReason: (term, reason) => onChange({ ...values, reasons: { ...values.reasons, [term]: reason } }),
  };
  return (
    <div className="package-form">
      <LiveChance terms={terms} by={by} negotiation={negotiation} />
      <section className="part">
        <div className="part-fields">
          <Choice
            name={`${letter}.bridge`}
            label={packagesWords.bridge}
            help={packagesWords.bridgeHelp}
            value={values.bridge}
            options={bridges}
            meaning={packagesWords.bridgeMeaning}
            onChange={bridge => onChange({ ...values, bridge })}
          />
        </div>
      </section>
      <TermSection term="target" writing={writing} help={writingWords.target}>
        <NumberField
          name={`${letter}.target`}
          label={termNames.target}
          isTitled
          unit={assessment.measure.unit}
          value={values.target}
          onChange={target => onChange({ ...values, target })}
        />
      </TermSection>
      <AsksAndRisks
        values={values}
        onChange={onChange}
        writing={writing}
        grants={grants}
        accepts={acceptances}
        isLeader={by === 'leader'}
      />
      {by === 'leader' ? (
        <ForecastRead writing={writing} terms={terms} />
      ) : (
        <ForecastWritten values={values} onChange={onChange} writing={writing} lastForecast={assessment.forecast} />
      )}
      <Guards values={values} onChange={onChange} writing={writing} />
      <TermSection term="goalKind" writing={writing}>
        <Choice
          name={`${letter}.goalKind`}
          label={rangeWords.goal}
          isTitled
          value={values.goalKind}
          options={goalKinds}
          onChange={goalKind => onChange({ ...values, goalKind })}
        />
      </TermSection>
      <TermSection term="rhythm" writing={writing}>
        <Choice
          name={`${letter}.rhythm`}
          label={writingWords.rhythm}
          isTitled
          value={values.rhythm}
          options={rhythms}
          onChange={rhythm => onChange({ ...values, rhythm })}
        />
      </TermSection>
    </div>
  );
}
