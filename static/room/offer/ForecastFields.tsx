import type { Direction } from '../../../src/negotiation/measure';
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
        <NumberField {...at('p10', '9 in 10 quarters end here or better')} />
        <NumberField {...at('p50', '5 in 10 quarters end here or better')} />
        <NumberField {...at('p90', '1 in 10 quarters ends here or better')} />
      </div>
      {direction === 'lower' && (
        <p className="field-note">Lower is better: P10 is the largest number, P90 the smallest.</p>
      )}
    </div>
  );
}
