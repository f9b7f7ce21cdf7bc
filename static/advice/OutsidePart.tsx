import type { Assessment } from '../../src/negotiation/assessment';
import type { Forecast } from '../../src/negotiation/forecast';
import type { OutsideView } from '../../src/negotiation/outside-view';
import '../standing/figures.css';
import { scaleFor } from '../standing/scale';
import { outsideInWords, quantilesOf, tooLittleHistory, adviceWords as words } from '../words/advice';
import { amount, shortUnit } from '../words/numbers';

type Scale = (amount: number) => number;

const Bar = ({ of: { p10, p50, p90 }, place }: { of: Forecast; place: Scale }) => {
  const [one, other] = [place(p10), place(p90)];
  return (
    <div className="range-bar" aria-hidden="true">
      <span
        className="range-bar-band"
        style={{ left: `${Math.min(one, other)}%`, width: `${Math.abs(other - one)}%` }}
      />
      <span className="range-bar-middle" style={{ left: `${place(p50)}%` }} />
    </div>
  );
};

const Row = ({ name, of, unit, place }: { name: string; of: Forecast; unit: string; place: Scale }) => (
  <tr>
    <th scope="row">{name}</th>
    {quantilesOf(of).map(([quantile, value]) => (
      <td key={quantile} className="numbers">
        {amount(value, unit)}
      </td>
    ))}
    <td className="outside-bar">
      <Bar of={of} place={place} />
    </td>
  </tr>
);

/** The team's forecast beside the one that its own past results suggest; no number where there are too few. */
export function OutsidePart({
  of,
  assessment,
}: {
  of: OutsideView;
  assessment: Pick<Assessment, 'measure' | 'forecast'>;
}) {
  if (of.kind === 'too-little-history') return <p className="advice-quiet">{tooLittleHistory(of.n)}</p>;
  const { forecast: own, measure } = assessment;
  const unit = shortUnit(measure.unit);
  const place = scaleFor([own, of.forecast].flatMap(({ p10, p50, p90 }) => [p10, p50, p90]));
  return (
    <>
      <table className="outside">
        <caption className="said-only">{words.outsideFor}</caption>
        <thead>
          <tr>
            <td />
            {quantilesOf(own).map(([quantile]) => (
              <th key={quantile} scope="col">
                {quantile}
              </th>
            ))}
            <td className="outside-bar" />
          </tr>
        </thead>
        <tbody>
          <Row name={words.own} of={own} unit={unit} place={place} />
          <Row name={words.seenFromOutside} of={of.forecast} unit={unit} place={place} />
        </tbody>
      </table>
      <p className="advice-quiet numbers">{outsideInWords(of)}</p>
    </>
  );
}
