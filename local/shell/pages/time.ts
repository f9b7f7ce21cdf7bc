/** The site's date and time, as its top bar counts: in UTC. */
export function timeOf(time: number): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Date(time).toLocaleString('en-GB', { ...options, timeZone: 'UTC' });
}
