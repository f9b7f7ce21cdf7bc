import { amount, percent } from '../words/numbers';
import { tourWords as words } from '../words/tour';
import { figures, packages } from './sample';

/** What the team of the tour puts on the table. */
export const SamplePackages = () => (
  <div className="start-table">
    <table>
      <caption className="said-only">{words.packages}</caption>
      <thead>
        <tr>
          <th scope="col">{words.package}</th>
          <th scope="col" className="start-figure">
            {words.target}
          </th>
          <th scope="col" className="start-figure">
            {words.chance}
          </th>
        </tr>
      </thead>
      <tbody>
        {packages.map(({ letter, bridge, terms, target, chance }) => (
          <tr key={letter}>
            <th scope="row">
              <b>
                {letter} {bridge}
              </b>
              <span>{terms}</span>
            </th>
            <td className="start-figure numbers">{amount(target, figures.opened.measure.unit)}</td>
            <td className="start-figure numbers">{percent(chance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
