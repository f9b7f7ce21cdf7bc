import { useQueries } from '@tanstack/react-query';
import type { Listed, TeamView } from '../../src/api';
import { useOutside } from '../frame/outside';
import { quarterWords } from '../words/quarter';

/** Teams this person leads that have nothing under way in the quarter, by the names Jira gives their projects. */
export const TeamsWithout = ({ leads, lines }: { leads: TeamView[]; lines: Listed[] }) => {
  const { jira } = useOutside();
  const busy = new Set(lines.map(line => line.workItem.projectId));
  const idle = leads.filter(team => !busy.has(team.projectId));
  const names = useQueries({
    queries: idle.map(({ projectId }) => ({
      queryKey: ['project', projectId],
      staleTime: Number.POSITIVE_INFINITY,
      queryFn: async (): Promise<string> => {
        const answer = await jira(`/rest/api/3/project/${encodeURIComponent(projectId)}`);
        const { name } = answer.ok ? ((await answer.json()) as { name?: string }) : {};
        return name ?? quarterWords.project(projectId);
      },
    })),
  });
  if (idle.length === 0 || names.some(name => name.isPending)) return null;
  return (
    <section className="quarter-without">
      <h2>{quarterWords.withoutTitle}</h2>
      <p>{quarterWords.without(idle.map(({ projectId }, at) => names[at]?.data ?? quarterWords.project(projectId)))}</p>
    </section>
  );
};
