import AsyncSelect from '@atlaskit/select/AsyncSelect';
import { useId, useRef, useState } from 'react';
import { useOutside } from '../frame/outside';
import { teamWords } from '../words/team';
import { type Found, findPeople } from './findPeople';

export type { Found };

type Props = {
  label: string;
  help: string;
  error: string | null;
  chosen: Found[];
  isSeveral: boolean;
  onChoose: (chosen: Found[]) => void;
};

/** How long typing must rest before Jira is asked, in milliseconds. */
const REST = 250;

/** People searched by name in Jira. */
export const PeoplePicker = ({ label, help, error, chosen, isSeveral, onChoose }: Props) => {
  const id = useId();
  const { jira } = useOutside();
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const [isSilent, setSilent] = useState(false);
  const find = async (text: string): Promise<Found[]> => {
    try {
      const found = await findPeople(jira, text);
      setSilent(false);
      return found;
    } catch {
      setSilent(true);
      return [];
    }
  };
  const search = (text: string) =>
    new Promise<Found[]>(settle => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => settle(find(text)), REST);
    });
  return (
    <div className="team-field">
      <label htmlFor={id}>{label}</label>
      <AsyncSelect<Found, boolean>
        inputId={id}
        isMulti={isSeveral}
        value={chosen}
        loadOptions={search}
        isClearable={isSeveral}
        isInvalid={error !== null}
        aria-describedby={`${id}-help`}
        placeholder={teamWords.search}
        getOptionLabel={found => found.name}
        getOptionValue={found => found.accountId}
        noOptionsMessage={({ inputValue }) => {
          if (inputValue === '') return teamWords.typeMore;
          return isSilent ? teamWords.noAnswer : teamWords.nobody;
        }}
        onChange={now => onChoose(now === null ? [] : 'accountId' in now ? [now] : [...now])}
      />
      <p id={`${id}-help`} className={error ? 'team-trouble' : 'team-help'}>
        {error ?? help}
      </p>
    </div>
  );
};
