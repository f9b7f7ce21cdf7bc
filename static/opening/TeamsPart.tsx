import { previousQuarter } from '../../src/negotiation/quarter';
import { useErrors } from '../room/fields/errors';
import { ErrorText } from '../room/fields/Field';
import { Part } from '../room/fields/Form';
import { openingWords as words } from '../words/opening';
import { FindOutcome } from './FindOutcome';
import { OwnTerms } from './OwnTerms';
import type { TeamOutcomes } from './outcomes';
import { type OpeningValues, toggled, type WorkItem } from './values';

type Props = {
  teams: TeamOutcomes[];
  quarter: string;
  ends: string;
  nameOf: (projectId: string) => string;
  values: OpeningValues;
  onChange: (values: OpeningValues) => void;
};

type Offered = WorkItem & { why: keyof typeof reasons };

const reasons = {
  waits: () => words.waits,
  before: (quarter: string) => words.before(previousQuarter(quarter)),
  found: () => words.found,
};

/** What can be ticked for a team: what is suggested, and what was found and chosen. */
const offeredTo = ({ projectId, suggested }: TeamOutcomes, { chosen }: OpeningValues): Offered[] => {
  const known = new Set(suggested.map(({ id }) => id));
  const found = chosen.filter(each => each.projectId === projectId && !known.has(each.id));
  return [...suggested, ...found.map(item => ({ ...item, why: 'found' as const }))];
};

/** Which teams begin the quarter, each with which outcome. */
export const TeamsPart = ({ teams, quarter, ends, nameOf, values, onChange }: Props) => {
  const errors = useErrors();
  const toggle = (item: WorkItem) => {
    errors.changed('teams');
    onChange({ ...values, chosen: toggled(values.chosen, item, () => crypto.randomUUID()) });
  };
  const isChosen = ({ id }: WorkItem) => values.chosen.some(each => each.id === id);
  return (
    <Part title={words.teams} help={words.teamsHelp}>
      <div className="field">
        {teams.map(team => {
          const offered = offeredTo(team, values);
          const chosen = offered.filter(isChosen);
          const name = nameOf(team.projectId);
          const taken = new Set([...offered, ...team.busy].map(({ id }) => id));
          return (
            <fieldset key={team.projectId} className="opening-team">
              <legend>{name}</legend>
              {team.busy.length > 0 && (
                <p className="opening-quiet">{words.busy(team.busy.map(({ key, summary }) => `${key} ${summary}`))}</p>
              )}
              {offered.length === 0 && team.busy.length === 0 && <p className="opening-quiet">{words.noneBefore}</p>}
              {offered.map(item => (
                <div key={item.id} className="opening-outcome">
                  <label className="opening-tick">
                    <input type="checkbox" checked={isChosen(item)} onChange={() => toggle(item)} />
                    <span>
                      <b>{item.key}</b> {item.summary}
                      <small>{reasons[item.why](quarter)}</small>
                    </span>
                  </label>
                  {isChosen(item) && <OwnTerms item={item} ends={ends} values={values} onChange={onChange} />}
                </div>
              ))}
              {chosen.length > 0 && team.busy.length + chosen.length > 1 && (
                <p className="opening-quiet">{words.several}</p>
              )}
              <FindOutcome projectId={team.projectId} name={name} taken={taken} onChoose={toggle} />
            </fieldset>
          );
        })}
        <ErrorText id="opening-teams" text={errors.of('teams')} />
      </div>
    </Part>
  );
};
