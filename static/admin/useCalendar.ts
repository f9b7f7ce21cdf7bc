import { useQuery } from '@tanstack/react-query';
import { useOutside } from '../frame/outside';

export const calendarKey = ['calendar'] as const;

/** The site's calendar, and whether this person may set it. */
export const useCalendar = () => {
  const { ask } = useOutside();
  return useQuery({ queryKey: calendarKey, queryFn: () => ask('calendar', {}) });
};
