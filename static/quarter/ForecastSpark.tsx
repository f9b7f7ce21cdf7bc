import type { Figures } from '../standing/figures';
import { scaleFor } from '../standing/scale';
import { quarterWords } from '../words/quarter';

type Props = Pick<Figures, 'forecast' | 'need'> & { target: number | null; unit: string };

/** The forecast's range as a band with a stroke at P50, and where need and target lie to it. Its label says the same. */
export const ForecastSpark = ({ forecast, need, target, unit }: Props) => {
  const { p10, p50, p90 } = forecast;
  const marks = [need, target].flatMap(level => level ?? []);
  const place = scaleFor([p10, p90, ...marks]);
  const [left, right] = [place(p10), place(p90)].toSorted((one, other) => one - other);
  const label = quarterWords.spark(forecast, need, target, unit);
  return (
    <svg className="spark" role="img" aria-label={label} viewBox="0 0 100 12" preserveAspectRatio="none">
      <title>{label}</title>
      <path className="spark-line" d="M0 6h100" />
      <path className="spark-band" d={`M${left} 6H${right}`} />
      <path className="spark-middle" d={`M${place(p50)} 1v10`} />
      {need !== null && <path className="spark-need" d={`M${place(need)} 1l4 5-4 5-4-5z`} />}
      {target !== null && <path className="spark-target" d={`M${place(target)} 6h0`} />}
    </svg>
  );
};
