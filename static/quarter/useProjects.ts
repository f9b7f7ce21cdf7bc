import { useQuery } from '@tanstack/react-query';
import type { TeamView } from '../../src/api';
import { useOutside } from '../frame/outside';
import { quarterWords } from '../words/quarter';

/** A team's project as Jira names it; without a key where Jira does not say. */
export type Project = { id: string; key: string | null; name: string };

/** The projects of some teams, in their order; null while Jira is being asked. */
export const useProjects = (teams: TeamView[]): Project[] | null => {
  const { jira } = useOutside();
  const ids = teams.map(({ projectId }) => projectId);
  const { data, isPending } = useQuery({
    queryKey: ['projects', ids],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      Promise.all(
        ids.map(async (id): Promise<Project> => {
          const answer = await jira(`/rest/api/3/project/${encodeURIComponent(id)}`);
          const { key, name } = answer.ok ? ((await answer.json()) as { key?: string; name?: string }) : {};
          return { id, key: key ?? null, name: name ?? quarterWords.project(id) };
        }),
      ),
  });
  if (isPending) return null;
  return data ?? ids.map(id => ({ id, key: null, name: quarterWords.project(id) }));
};
