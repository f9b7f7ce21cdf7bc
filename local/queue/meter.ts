const MINUTE = 60_000;

/** Counts events in a sliding minute of the machine's time: it protects the machine, as the platform protects itself. */
export function createMeter(most: number): { allows(events: number): boolean; turn(turn: 'on' | 'off'): void } {
  let seen: { at: number; events: number }[] = [];
  let counts = true;
  return {
    allows(events) {
      if (!counts) return true;
      const now = performance.now();
      seen = seen.filter(each => each.at > now - MINUTE);
      if (seen.reduce((sum, each) => sum + each.events, events) > most) return false;
      seen.push({ at: now, events });
      return true;
    },
    turn(turn) {
      counts = turn === 'on';
      seen = [];
    },
  };
}
