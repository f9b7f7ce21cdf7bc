import type { ReactNode } from 'react';
import type { TeamView } from '../../src/api';
import { useOutside } from '../frame/outside';
import { useProjects } from '../quarter/useProjects';
import { firstQuarter as words } from '../words/start';

const Way = ({ onGo, children }: { onGo: () => Promise<void>; children: ReactNode }) => (
  <button type="button" className="start-link" onClick={() => void onGo()}>
    {children}
  </button>
);

/** What to do in the first quarter, in order, with a way to each place as far as it is known. */
export const FirstQuarter = ({ leads }: { leads: TeamView[] }) => {
  const { goTo, goToTeam } = useOutside();
  const projects = useProjects(leads) ?? [];
  const { team, open, ...rest } = words.steps;
  return (
    <>
      <p className="start-quiet">{words.intro}</p>
      <ol className="start-steps">
        <li className="start-step">
          <h2>{team.title}</h2>
          <p>{team.what}</p>
          {projects.length > 0 && <p>{words.done(projects.map(({ name }) => name))}</p>}
          <p className="start-links">
            {projects.map(({ id, key, name }) => (
              <Way key={id} onGo={() => (key ? goToTeam(key) : goTo('/jira/projects'))}>
                {words.toTeam(name)}
              </Way>
            ))}
            {projects.length === 0 && <Way onGo={() => goTo('/jira/projects')}>{words.projects}</Way>}
          </p>
        </li>
        <li className="start-step">
          <h2>{open.title}</h2>
          <p>{open.what}</p>
          <p className="start-links">
            {projects.flatMap(({ id, key, name }) =>
              key
                ? [
                    <Way key={id} onGo={() => goTo(`/browse/${encodeURIComponent(key)}`)}>
                      {words.toProject(name)}
                    </Way>,
                  ]
                : [],
            )}
          </p>
        </li>
        {Object.values(rest).map(({ title, what }) => (
          <li key={title} className="start-step">
            <h2>{title}</h2>
            <p>{what}</p>
          </li>
        ))}
      </ol>
      <p className="start-quiet">{words.note}</p>
    </>
  );
};
