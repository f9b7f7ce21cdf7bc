import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TeamView } from '../../src/api';
import { failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import { refusalSentence } from '../words/refusals';
import { TeamForm, type TeamValues } from './TeamForm';
import { useFound } from './useFound';

/** Names leader and team, or changes them. */
const SetUpTeam = ({ team, onDone }: { team: TeamView | null; onDone: () => void }) => {
  const { ask } = useOutside();
  const queries = useQueryClient();
  const start = useFound(team);
  const saving = useMutation({
    mutationFn: ({ leader, members }: TeamValues) =>
      ask('setTeam', {
        leaderId: leader?.accountId ?? '',
        members: members.map(member => member.accountId),
        seen: team?.version ?? null,
      }),
    onSuccess: async answer => {
      if (!answer.ok) return;
      await queries.invalidateQueries();
      onDone();
    },
  });
  const refused = saving.data?.ok === false ? refusalSentence(saving.data.refusal) : null;
  if (!start) return null;
  return (
    <TeamForm
      start={start}
      trouble={refused ?? (saving.error ? failureOf(saving.error).message : null)}
      isSaving={saving.isPending}
      onSubmit={values => saving.mutate(values)}
      onCancel={team ? onDone : null}
    />
  );
};

export default SetUpTeam;
