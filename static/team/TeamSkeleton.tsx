import { Bar, Waiting } from '../frame/Skeleton';
import { SwitchSkeleton } from '../standing/SwitchSkeleton';
import { teamWords } from '../words/team';

const cards = [0, 1];

/** Header and two cards, of their usual height. */
export const TeamSkeleton = () => (
  <>
    <header className="team-head">
      <div className="team-head-line">
        <h1>{teamWords.title}</h1>
        <SwitchSkeleton />
      </div>
      <div className="team-head-line">
        <Bar width="420px" height="24px" />
      </div>
    </header>
    <Waiting label={teamWords.loading}>
      <div className="team-cards team-cards-pending">
        {cards.map(card => (
          <div key={card} className="team-card">
            <Bar width="40%" height="20px" />
            <Bar width="60%" height="20px" />
            <Bar width="150px" height="32px" />
            <Bar width="80%" height="20px" />
            <Bar width="70%" height="20px" />
            <Bar width="75%" height="20px" />
          </div>
        ))}
      </div>
    </Waiting>
  </>
);
