import { useQuery } from '@tanstack/react-query';
import { useOutside } from '../../frame/outside';

export const remindersKey = ['reminders'] as const;

/** When people are reminded. */
export const useReminders = () => {
  const { ask } = useOutside();
  return useQuery({ queryKey: remindersKey, queryFn: () => ask('reminders', {}) });
};
