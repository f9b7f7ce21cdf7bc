import Button from '@atlaskit/button/new';
import { type FormEvent, useState } from 'react';
import { teamWords } from '../words/team';
import { type Found, PeoplePicker } from './PeoplePicker';

export type TeamValues = { leader: Found | null; members: Found[] };

type Props = {
  start: TeamValues;
  trouble: string | null;
  isSaving: boolean;
  onSubmit: (values: TeamValues) => void;
  onCancel: (() => void) | null;
};

/** Leader and team. Values in, values out: saving is somebody else's. */
export const TeamForm = ({ start, trouble, isSaving, onSubmit, onCancel }: Props) => {
  const [leader, setLeader] = useState(start.leader);
  const [members, setMembers] = useState(start.members);
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (leader && members.length > 0) onSubmit({ leader, members });
  };
  return (
    <form className="team-form" onSubmit={submit} noValidate>
      <div className="team-form-why">
        <h2>{onCancel ? teamWords.change : teamWords.setUp}</h2>
        <p>{teamWords.setUpWhy}</p>
      </div>
      <PeoplePicker
        label={teamWords.leaderField}
        help={teamWords.leaderHelp}
        error={isChecked && !leader ? teamWords.leaderMissing : null}
        chosen={leader ? [leader] : []}
        isSeveral={false}
        onChoose={([found]) => setLeader(found ?? null)}
      />
      <PeoplePicker
        label={teamWords.membersField}
        help={teamWords.membersHelp}
        error={isChecked && members.length === 0 ? teamWords.membersMissing : null}
        chosen={members}
        isSeveral
        onChoose={setMembers}
      />
      {trouble && (
        <p className="team-trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="team-form-end">
        <Button type="submit" appearance="primary" isLoading={isSaving}>
          {teamWords.save}
        </Button>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            {teamWords.cancel}
          </Button>
        )}
      </div>
    </form>
  );
};
