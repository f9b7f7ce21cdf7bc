/** Allows so many calls in a sliding time, each caller for themselves. Real time, not the site's: it protects the machine. */
export function createRateLimit({ calls, milliseconds }: { calls: number; milliseconds: number }) {
  const seen = new Map<string, number[]>();
  return (caller: string): boolean => {
    const now = performance.now();
    const recent = (seen.get(caller) ?? []).filter(time => time > now - milliseconds);
    if (recent.length >= calls) return false;
    seen.set(caller, [...recent, now]);
    return true;
  };
}
