import './start.css';
import { startWords, ways } from '../words/start';
import { type WayName, wayNames } from './ways';

/** Ways to begin, as cards. */
const ThreeWays = ({ onWay }: { onWay: (way: WayName) => void }) => (
  <ul className="start-ways" aria-label={startWords.ways}>
    {wayNames.map(name => (
      <li key={name} className="start-way">
        <button type="button" className="start-way-name" onClick={() => onWay(name)}>
          {ways[name].title}
        </button>
        <p>{ways[name].what}</p>
      </li>
    ))}
  </ul>
);

export default ThreeWays;
