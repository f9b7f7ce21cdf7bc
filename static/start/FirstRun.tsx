import './start.css';
import { startWords } from '../words/start';
import ThreeWays from './ThreeWays';
import type { WayName } from './ways';

/** What the leader's page shows while nobody has negotiated anything: what this is, and how to begin. */
const FirstRun = ({ isLeader, onWay }: { isLeader: boolean; onWay: (way: WayName) => void }) => (
  <section className="start">
    <div className="start-head">
      <h2>{startWords.title}</h2>
      <p className="start-quiet">{isLeader ? startWords.leader : startWords.observer}</p>
    </div>
    <ThreeWays onWay={onWay} />
  </section>
);

export default FirstRun;
