import { useQuery } from '@tanstack/react-query';
import { useOutside } from '../frame/outside';
import { teamWords } from '../words/team';

/** The way to the project's own page of negotiations; nothing where Jira does not say which project it is. */
export const GoToTeam = () => {
  const { place, goToTeam } = useOutside();
  const { data } = useQuery({ queryKey: ['place'], queryFn: place });
  const key = data?.projectKey;
  if (!key) return null;
  return (
    <button type="button" className="board-way" onClick={() => void goToTeam(key)}>
      {teamWords.goToPage}
    </button>
  );
};
