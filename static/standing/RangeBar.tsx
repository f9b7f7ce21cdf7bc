import './figures.css';
import type { Figures } from './figures';
import { scaleFor } from './scale';

export type Glyph = 'baseline' | 'forecast' | 'need' | 'target' | 'reading' | 'actual';

/** The sign that stands for a figure, on the bar and in front of its name: told apart by shape, not by colour alone. */
export const Sign = ({ of }: { of: Glyph }) => <span className={`sign sign-${of}`} aria-hidden="true" />;

/** Baseline, forecast, need, target and what was read since, on one line. A picture only: the same figures stand beside it in words. */
export const RangeBar = ({ figures }: { figures: Figures }) => {
  const { baseline, forecast, need, targets, reading, actual } = figures;
  const marks = [
    { key: 'baseline', sign: 'baseline' as const, at: baseline.value },
    ...(need === null ? [] : [{ key: 'need', sign: 'need' as const, at: need }]),
    ...targets.map(({ letter, level }) => ({ key: `target ${letter}`, sign: 'target' as const, at: level })),
    ...(reading ? [{ key: 'reading', sign: 'reading' as const, at: reading.value }] : []),
    ...(actual ? [{ key: 'actual', sign: 'actual' as const, at: actual.value }] : []),
  ];
  const place = scaleFor([forecast.p10, forecast.p90, ...marks.map(mark => mark.at)]);
  const ends = [place(forecast.p10), place(forecast.p90)];
  const left = Math.min(...ends);
  const width = Math.max(...ends) - left;
  return (
    <div className="range-bar" aria-hidden="true">
      <span className="range-bar-band" style={{ left: `${left}%`, width: `${width}%` }} />
      <span className="range-bar-middle" style={{ left: `${place(forecast.p50)}%` }} />
      {marks.map(({ key, sign, at }) => (
        <span key={key} className="range-bar-mark" style={{ left: `${place(at)}%` }}>
          <Sign of={sign} />
        </span>
      ))}
    </div>
  );
};
