import Button from '@atlaskit/button/new';
import type { TeamPage } from '../../src/api';
import { Person } from '../people';
import { QuarterSwitch } from '../standing/QuarterSwitch';
import { withNotes } from '../standing/quarterNotes';
import { teamWords } from '../words/team';

type Props = { page: TeamPage; onQuarter: (quarter: string) => void; onChange: (() => void) | null };

/** Who negotiates here, and which quarter is shown. */
export const TeamHead = ({ page, onQuarter, onChange }: Props) => {
  const { team, quarters, quarter, choices, maySetUp } = page;
  return (
    <header className="team-head">
      <div className="team-head-line">
        <h1>{teamWords.title}</h1>
        {team && (
          <QuarterSwitch
            label={teamWords.quarters}
            choices={withNotes(choices, quarters)}
            chosen={quarter}
            onChoose={onQuarter}
          />
        )}
      </div>
      {team && (
        <div className="team-head-line">
          <dl className="team-parties">
            <div>
              <dt>{teamWords.leader}</dt>
              <dd>
                <Person accountId={team.leaderId} />
              </dd>
            </div>
            <div>
              <dt>{teamWords.members}</dt>
              <dd>
                {team.members.map(member => (
                  <Person key={member} accountId={member} />
                ))}
              </dd>
            </div>
          </dl>
          {maySetUp && onChange && (
            <Button appearance="subtle" onClick={onChange}>
              {teamWords.change}
            </Button>
          )}
        </div>
      )}
    </header>
  );
};
