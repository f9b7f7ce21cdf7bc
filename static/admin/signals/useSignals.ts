import { useQuery } from '@tanstack/react-query';
import { useOutside } from '../../frame/outside';

export const signalsKey = ['signals'] as const;

/** What Jira is told. */
export const useSignals = () => {
  const { ask } = useOutside();
  return useQuery({ queryKey: signalsKey, queryFn: () => ask('signals', {}) });
};
