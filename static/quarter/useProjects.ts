import { useQuery } from '@tanstack/react-query';
import type { TeamView } from '../../src/api';
import { type Outside, useOutside } from '../frame/outside';
import { quarterWords } from '../words/quarter';

/** A team's project as Jira names it; without a key where Jira does not say. */
export type Project = { id: string; key: string | null; name: string };

const unnamed = (id: string): Project => ({ id, key: null, name: quarterWords.project(id) });

/** One project; where Jira does not answer for it, the others keep their names. */
const asked = async (jira: Outside['jira'], id: string): Promise<Project> => {
  try {
    const answer = await jira(`/rest/api/3/project/${encodeURIComponent(id)}`);
    const { key, name } = answer.ok ? ((await answer.json()) as { key?: string; name?: string }) : {};
    return { id, key: key ?? null, name: name ?? quarterWords.project(id) };
  } catch {
    return unnamed(id);
  }
};

/** Some projects in their order, each asked for by itself. */
export const askedOf = (jira: Outside['jira'], ids: string[]): Promise<Project[]> =>
  Promise.all(ids.map(id => asked(jira, id)));

/** After how long a project that Jira did not name is asked for again, in milliseconds. */
const ASK_AGAIN = 60_000;

/** The projects of some teams, in their order; null while Jira is being asked. */
export const useProjects = (teams: TeamView[]): Project[] | null => {
  const { jira } = useOutside();
  const ids = teams.map(({ projectId }) => projectId);
  const { data, isPending } = useQuery({
    queryKey: ['projects', ids],
    staleTime: ({ state }) => (state.data?.every(({ key }) => key !== null) ? Number.POSITIVE_INFINITY : ASK_AGAIN),
    queryFn: () => askedOf(jira, ids),
  });
  if (isPending) return null;
  return data ?? ids.map(unnamed);
};
