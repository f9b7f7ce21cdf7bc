import '../frame/nativeSelect.css';
import './filter.css';
import { type ReactNode, type Ref, useId, useMemo } from 'react';
import type { Listed } from '../../src/api';
import { quarterWords as words } from '../words/quarter';
import { stages } from '../words/standing';
import { FindField } from './FindField';
import { type Choice, groupings, hides, stageNames, stagesOf, teamsOf } from './filter';

type FieldProps = {
  label: string;
  value: string;
  options: { value: string; name: string }[];
  onChoose: (value: string) => void;
  inner?: Ref<HTMLSelectElement>;
};

const Field = ({ label, value, options, onChoose, inner }: FieldProps) => {
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select
        ref={inner}
        id={id}
        className="native-select"
        value={value}
        onChange={event => onChoose(event.target.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
};

/** What is chosen stays to be seen, even where no line of the quarter has it. */
const withChosen = <T,>(all: T[], chosen: T | undefined): T[] =>
  chosen === undefined || all.includes(chosen) ? all : [...all, chosen];

type Props = {
  /** All lines of the quarter that are there: what can be chosen follows from them. */
  lines: Listed[];
  /** How many of them pass. */
  shown: number;
  choice: Choice;
  /** `replace` while somebody types: Back leads to before, not to each letter. */
  onChoose: (choice: Choice, how?: 'push' | 'replace') => void;
  onClear: () => void;
  /** The first field: it takes the focus once a filter is cleared. */
  first: Ref<HTMLSelectElement>;
  children: ReactNode;
};

/** Which lines are shown, and under which headings; behind it what else can be done with them. */
export const FilterBar = ({ lines, shown, choice, onChoose, onClear, first, children }: Props) => {
  const { team, stage, asks, group } = choice;
  const teams = useMemo(() => teamsOf(lines), [lines]);
  const stagesHere = useMemo(() => stagesOf(lines), [lines]);
  const isUnknown = team !== null && !teams.some(({ id }) => id === team);
  const listed = isUnknown ? [...teams, { id: team, name: words.project(team) }] : teams;
  return (
    <div className="filter">
      <fieldset className="filter-fields" aria-label={words.filter}>
        <FindField value={choice.find} onFind={find => onChoose({ ...choice, find }, 'replace')} />
        <Field
          inner={first}
          label={words.team}
          value={team ?? ''}
          options={[{ value: '', name: words.allTeams }, ...listed.map(({ id, name }) => ({ value: id, name }))]}
          onChoose={value => onChoose({ ...choice, team: value || null })}
        />
        <Field
          label={words.stage}
          value={stage ?? ''}
          options={[
            { value: '', name: words.allStages },
            ...withChosen(stagesHere, stage ?? undefined).map(value => ({ value, name: stages[value] })),
          ]}
          onChoose={value => onChoose({ ...choice, stage: stageNames.find(name => name === value) ?? null })}
        />
        <Field
          label={words.groupBy}
          value={group}
          options={groupings.map(value => ({ value, name: words.groupings[value] }))}
          onChoose={value => onChoose({ ...choice, group: groupings.find(name => name === value) ?? 'turn' })}
        />
        <label className="filter-check">
          <input type="checkbox" checked={asks} onChange={() => onChoose({ ...choice, asks: !asks })} />
          {words.asksOpen}
        </label>
      </fieldset>
      <p className="quarter-quiet filter-count" aria-live="polite">
        {hides(choice) && words.passing(shown, lines.length)}
      </p>
      {hides(choice) && shown > 0 && (
        <button type="button" className="quiet-link" onClick={onClear}>
          {words.clear}
        </button>
      )}
      {children}
    </div>
  );
};
