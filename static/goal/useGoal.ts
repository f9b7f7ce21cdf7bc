import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, GoalView, OutcomePage } from '../../src/api';
import type { Goal } from '../../src/negotiation/goal';
import { useOutside } from '../frame/outside';
import { outcomeKey } from '../outcome/useOutcome';

/** Saves the goal of an outcome against the version seen; what comes back, also where somebody was faster, is shown. */
export const useGoal = (outcomeId: string, seen: number | null, onDone: () => void) => {
  const { ask } = useOutside();
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (goal: Goal | null) => ask('setGoal', { outcomeId, goal, seen }),
    onSuccess: answer => {
      const known: GoalView | undefined = answer.ok ? answer.value : answer.refusal.fresh;
      const show = (before: Answer<OutcomePage> | undefined) =>
        before?.ok && known ? { ...before, value: { ...before.value, goal: known } } : before;
      client.setQueryData<Answer<OutcomePage>>(outcomeKey(outcomeId), show);
      if (answer.ok) onDone();
    },
  });
  return {
    save: (goal: Goal | null) => saving.mutate(goal),
    refusal: saving.data?.ok === false ? saving.data.refusal : null,
    error: saving.error,
    isSaving: saving.isPending,
  };
};
