import Button from '@atlaskit/button/new';
import { useEffect, useId, useState } from 'react';
import { letters } from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import { MOST_PACKAGES } from '../../../src/negotiation/thresholds';
import type { NegotiationView } from '../../../src/negotiation/view';
import { offering, packagesWords } from '../../words/offer';
import { LongText } from '../fields/LongText';
import type { Errors } from '../fields/reading';
import { PackageForm } from './PackageForm';
import { PackageTabs } from './PackageTabs';
import { type OfferValues, type PackageValues, threeWays } from './values';
import './offer.css';

type Props = {
  values: OfferValues;
  onChange: (values: OfferValues) => void;
  by: Party;
  negotiation: NegotiationView;
  errors: Errors;
};

/** An offer being written: its reason, and one to three packages of which the other side may sign one. */
export function OfferEditor({ values, onChange, by, negotiation, errors }: Props) {
  const id = useId();
  const [shown, setShown] = useState(0);
  const { packages } = values;
  const marked = letters.map(letter => Object.keys(errors).some(name => name.startsWith(`${letter}.`)));
  const firstMarked = marked.indexOf(true);
  // What is wrong must be in sight: the first package with a mark comes to the front whenever marks change.
  useEffect(() => {
    if (firstMarked >= 0) setShown(firstMarked);
  }, [firstMarked]);

  /** The button that was pressed is gone or means another package now: the focus goes on to that package's tab. */
  const become = (next: PackageValues[], at: number) => {
    onChange({ ...values, packages: next });
    setShown(at);
    requestAnimationFrame(() => document.getElementById(next.length > 1 ? `${id}tab${at}` : `${id}reason`)?.focus());
  };

  const place = Math.min(shown, packages.length - 1);
  const current = packages[place];
  const letter = letters[place];
  if (!current || !letter) return null;
  const isFirst = negotiation.standing === null;
  const { assessment } = negotiation;
  const form = (
    <PackageForm
      key={letter}
      letter={letter}
      values={current}
      onChange={next => onChange({ ...values, packages: packages.map((each, at) => (at === place ? next : each)) })}
      by={by}
      negotiation={negotiation}
    />
  );
  return (
    <>
      <div id={`${id}reason`} tabIndex={-1} className="offer-start">
        <LongText
          name="reason"
          label={offering.reason}
          help={isFirst ? offering.reasonFirst : offering.reasonAnswer}
          value={values.reason}
          onChange={reason => onChange({ ...values, reason })}
        />
      </div>
      {isFirst && assessment && packages.length === 1 && (
        <div className="three">
          <p>{packagesWords.why}</p>
          <Button onClick={() => become(threeWays(assessment), 0)}>{packagesWords.startWithThree}</Button>
        </div>
      )}
      <PackageTabs
        id={id}
        packages={packages}
        shown={place}
        marked={marked}
        onShow={setShown}
        onAdd={
          packages.length < MOST_PACKAGES
            ? () => become([...packages, { ...current, reasons: { ...current.reasons } }], packages.length)
            : undefined
        }
        onRemove={
          packages.length > 1
            ? () =>
                become(
                  packages.filter((_, at) => at !== place),
                  Math.max(0, place - 1),
                )
            : undefined
        }
      />
      {packages.length > 1 ? (
        <div className="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}tab${place}`}>
          {form}
        </div>
      ) : (
        form
      )}
    </>
  );
}
