import { useState } from 'react';
import type { TeamView } from '../../src/api';
import { failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import type { Project } from '../quarter/useProjects';
import { useDraft } from '../room/useDraft';
import { CourseView } from './CourseView';
import { type Course, openAll } from './course';
import { OpeningForm } from './OpeningForm';
import { outcomesOf } from './outcomes';
import type { Ground } from './useGround';
import { isLeft, newOpening, type OpeningValues, readOpening, type Team } from './values';

type Props = { quarter: string; ground: Ground; leads: TeamView[]; projects: Project[]; onLeave: () => void };

/** With what came of it: a priority that is stored is shared with the others as it is. */
const after = (values: OpeningValues, { steps, founding, shared }: Course): OpeningValues => ({
  ...values,
  steps,
  founding,
  priority: shared ? { ...values.priority, shared } : values.priority,
});

/** To be written on: what is through with is not part of it any more. */
const rewritten = (values: OpeningValues): OpeningValues => ({
  ...values,
  chosen: values.chosen.filter(({ id }) => isLeft(values.steps[id])),
  shows: 'form',
});

/** A quarter being started, from the first letter to the last answer; all of it is kept in this tab until it is done. */
export const Opening = ({ quarter, ground, leads, projects, onLeave }: Props) => {
  const { ask } = useOutside();
  // One leader's alone: another one in the same tab has a draft of their own.
  const leaderId = leads[0]?.leaderId ?? '';
  const { values, change, drop } = useDraft(`leader/1/${leaderId}/opening/${quarter}`, newOpening);
  const [running, setRunning] = useState(false);
  const nameOf = (projectId: string) => projects.find(({ id }) => id === projectId)?.name ?? projectId;

  const run = async (teams: Team[]) => {
    setRunning(true);
    const { steps, founding, priority } = values;
    const begun: Course = { steps, founding, shared: priority.shared };
    const tell = (course: Course) => change(after(values, course));
    const sentenceFor = (cause: unknown) => failureOf(cause, false).message;
    await openAll({ ask, quarter, tell, sentenceFor }, teams, begun);
    setRunning(false);
  };

  if (values.shows === 'form')
    return (
      <OpeningForm
        quarter={quarter}
        ends={ground.ends}
        teams={outcomesOf(leads, ground.lines)}
        nameOf={nameOf}
        values={values}
        onChange={change}
        onLook={() => change({ ...values, shows: 'course' })}
        onCancel={onLeave}
      />
    );
  const { teams } = readOpening(values);
  return (
    <CourseView
      quarter={quarter}
      values={values}
      teams={teams}
      nameOf={nameOf}
      isRunning={running}
      onRun={only => void run(only ?? teams)}
      onChange={() => change(rewritten(values))}
      onDone={() => {
        drop();
        onLeave();
      }}
    />
  );
};
