import { useQueries } from '@tanstack/react-query';
import type { TeamView } from '../../src/api';
import { useOutside } from '../frame/outside';
import { quarterWords } from '../words/quarter';

/** A team's project as Jira names it; without a key where Jira does not say. */
export type Project = { id: string; key: string | null; name: string };

/** The projects of some teams, in their order; null while Jira is being asked. */
export const useProjects = (teams: TeamView[]): Project[] | null => {
  const { jira } = useOutside();
  const found = useQueries({
    queries: teams.map(({ projectId: id }) => ({
      queryKey: ['project', id],
      staleTime: Number.POSITIVE_INFINITY,
      queryFn: async (): Promise<Project> => {
        const answer = await jira(`/rest/api/3/project/${encodeURIComponent(id)}`);
        const { key, name } = answer.ok ? ((await answer.json()) as { key?: string; name?: string }) : {};
        return { id, key: key ?? null, name: name ?? quarterWords.project(id) };
      },
    })),
  });
  if (found.some(({ isPending }) => isPending)) return null;
  return teams.map(({ projectId: id }, at) => found[at]?.data ?? { id, key: null, name: quarterWords.project(id) });
};
