import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { Which } from '../../src/api';
import type { Measure } from '../../src/negotiation/measure';
import type { NegotiationView } from '../../src/negotiation/view';
import { OutsidePart } from '../advice/OutsidePart';
import '../advice/advice.css';
import { FanChart } from '../room/fan/FanChart';
import { rangeWords as words } from '../words/assessment';
import { type OwnRange, ownRange } from './steps';
import { useOutsideView } from './useOutsideView';
import type { AssessmentValues } from './values';

type Props = { negotiation: NegotiationView; which: Which; values: AssessmentValues };

const measureOf = ({ measure }: AssessmentValues): Measure => ({
  ...measure,
  direction: measure.direction || 'higher',
  kind: measure.kind || 'product',
});

type Fans = {
  negotiation: NegotiationView;
  values: AssessmentValues;
  own: OwnRange;
  outside: OwnRange['forecast'] | null;
};

/** The fan of the own range; once there is an outside view, the same fan of that is one press away. */
const Fans = ({ negotiation, values, own, outside }: Fans) => {
  const [isOutside, setOutside] = useState(false);
  const forecast = isOutside && outside ? outside : own.forecast;
  const baseline = { value: own.baseline, on: values.baseline.on };
  return (
    <>
      {outside && (
        <fieldset className="fan-choice" aria-label={words.inFan}>
          {[false, true].map(each => (
            <Button
              key={String(each)}
              spacing="compact"
              isSelected={each === isOutside}
              onClick={() => setOutside(each)}
            >
              {each ? words.outside : words.own}
            </Button>
          ))}
        </fieldset>
      )}
      <FanChart
        negotiation={negotiation}
        picture={{ measure: measureOf(values), baseline, forecast, need: null, target: null }}
      />
    </>
  );
};

/** The team's own range as a fan and, once somebody asks for it, the outside view beside it. */
export function OutsideBeside({ negotiation, which, values }: Props) {
  const id = useId();
  const own = ownRange(values);
  const { view, trouble, isAsking, show } = useOutsideView(which, own);
  const outside = view?.kind === 'shown' ? view.forecast : null;
  return (
    <>
      {own && values.baseline.on !== '' && (
        <Fans negotiation={negotiation} values={values} own={own} outside={outside} />
      )}
      <section className="beside" aria-labelledby={id}>
        <h4 id={id} className="field-label">
          {words.outside}
        </h4>
        <div className="beside-answer" aria-live="polite">
          {!own && <p className="field-help">{words.notYet}</p>}
          {own && !view && <p className="field-help">{isAsking ? words.asking : words.ready}</p>}
          {own && view && <OutsidePart of={view} assessment={{ measure: measureOf(values), forecast: own.forecast }} />}
          {outside && <p>{words.ownMayBeKept}</p>}
          {trouble && <p className="field-error">{trouble}</p>}
        </div>
        {own && !view && (
          <div>
            <Button isLoading={isAsking} onClick={() => void show()}>
              {words.show}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
