import type { Listed, TeamView } from '../../src/api';
import { quarterWords } from '../words/quarter';
import { useProjects } from './useProjects';

/** Teams this person leads that have nothing under way in the quarter, by the names Jira gives their projects. */
export const TeamsWithout = ({ leads, lines }: { leads: TeamView[]; lines: Listed[] }) => {
  const busy = new Set(lines.map(line => line.workItem.projectId));
  const idle = useProjects(leads.filter(team => !busy.has(team.projectId)));
  if (!idle || idle.length === 0) return null;
  return (
    <section className="quarter-without">
      <h2>{quarterWords.withoutTitle}</h2>
      <p>{quarterWords.without(idle.map(({ name }) => name))}</p>
    </section>
  );
};
