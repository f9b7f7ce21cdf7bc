import { firstDay, lastDay, quarterOf } from '../../src/negotiation/quarter';
import { fiscalWords as words } from '../words/admin';
import { today } from '../words/numbers';

/** The four quarters of the fiscal year that runs now, where it starts in that month. */
const Quarters = ({ start }: { start: number }) => {
  const current = quarterOf(today(), start);
  const quarters = [1, 2, 3, 4].map(number => `${current.slice(0, 4)}-Q${number}`);
  return (
    <div className="admin-quarters">
      <table>
        <caption>{words.quarters}</caption>
        <tbody>
          {quarters.map(quarter => (
            <tr key={quarter}>
              <th scope="row">{quarter}</th>
              <td>{words.months(firstDay(quarter, start), lastDay(quarter, start))}</td>
              <td className="admin-quiet">{quarter === current && words.now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="admin-quiet">{words.named}</p>
    </div>
  );
};

export default Quarters;
