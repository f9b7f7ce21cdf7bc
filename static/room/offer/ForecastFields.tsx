import type { Direction } from '../../../src/negotiation/measure';
import { forecastWords as words } from '../../words/offer';
import { NumberField } from '../fields/NumberField';

export type ForecastValues = { p10: string; p50: string; p90: string };

type Props = {
  values: ForecastValues;
  onChange: (values: ForecastValues) => void;
  unit: string;
  direction: Direction;
  /** Put before the field names where a form holds several forecasts. */
  within?: string;
};

/** P10, P50 and P90, always from the cautious to the hopeful end. */
export function ForecastFields({ values: { p10, p50, p90 }, onChange, unit, direction, within = '' }: Props) {
  const values = { p10, p50, p90 };
  const at = (key: keyof ForecastValues, help: string) => ({
    name: `${within}${key}`,
    label: key.toUpperCase(),
    help,
    unit,
    value: values[key],
    onChange: (value: string) => onChange({ ...values, [key]: value }),
  });
  return (
    <div>
      <div className="field-row field-row-thirds">
        <NumberField {...at('p10', words.p10)} />
        <NumberField {...at('p50', words.p50)} />
        <NumberField {...at('p90', words.p90)} />
      </div>
      {direction === 'lower' && <p className="field-note">{words.lower}</p>}
    </div>
  );
}
