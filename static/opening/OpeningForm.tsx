import { useState } from 'react';
import { AdviceContext } from '../priority/Advised';
import { writtenIn } from '../priority/live';
import { PriorityPart } from '../priority/PriorityPart';
import { TimeRunsOut } from '../priority/TimeRunsOut';
import { useLiveAdvice } from '../priority/useLiveAdvice';
import { Form } from '../room/fields/Form';
import type { Errors } from '../room/fields/reading';
import type { Problem } from '../room/useMove';
import { today } from '../words/numbers';
import { stillNeeds, openingWords as words } from '../words/opening';
import type { TeamOutcomes } from './outcomes';
import { TeamsPart } from './TeamsPart';
import { type OpeningValues, readOpening } from './values';

type Props = {
  quarter: string;
  ends: string;
  teams: TeamOutcomes[];
  nameOf: (projectId: string) => string;
  values: OpeningValues;
  onChange: (values: OpeningValues) => void;
  onLook: () => void;
  onCancel: () => void;
};

/** What stands in the way of sharing, judged before anything is opened; empty where nothing does. */
const errorsIn = async (values: OpeningValues, ends: string): Promise<Errors> => {
  if (values.chosen.length === 0) return { teams: words.notYet };
  const { teams, errors } = readOpening(values);
  // The rule loads once there is something to judge.
  const { refusedBeforehand } = await import('./check');
  return { ...refusedBeforehand(teams, values, { ends, day: today() }), ...errors };
};

/** The teams, the priority that all of them get, and what is each one's own. */
export const OpeningForm = ({ quarter, ends, teams, nameOf, values, onChange, onLook, onCancel }: Props) => {
  const [errors, setErrors] = useState<Errors>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isJudging, setJudging] = useState(false);
  const { priority } = values;
  const put = (next: OpeningValues['priority']) => onChange({ ...values, priority: next });
  const findings = useLiveAdvice(writtenIn(priority, null));

  const submit = async () => {
    setJudging(true);
    const found = await errorsIn(values, ends).finally(() => setJudging(false));
    const count = Object.keys(found).length;
    setErrors(found);
    setProblem(count === 0 ? null : { sentence: stillNeeds(count), code: null, about: [] });
    if (count === 0) onLook();
  };

  return (
    <Form
      title={words.formTitle(quarter)}
      intro={words.formIntro}
      send={words.look}
      onCancel={onCancel}
      form={{ problem, errors, isSending: isJudging, submit, isOvertaken: false }}
    >
      <TeamsPart teams={teams} quarter={quarter} ends={ends} nameOf={nameOf} values={values} onChange={onChange} />
      <AdviceContext.Provider value={findings}>
        <PriorityPart values={priority} onChange={put} quarter={quarter} />
        <TimeRunsOut values={priority} onChange={timing => put({ ...priority, ...timing })} ends={ends} />
      </AdviceContext.Provider>
    </Form>
  );
};
