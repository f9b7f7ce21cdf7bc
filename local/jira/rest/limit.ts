import type { RestAnswer } from './answer';

/** Writes of one issue that Jira takes in a time (FORGE K: Jira REST, per-issue writes). */
const WINDOWS = [
  { writes: 20, milliseconds: 2_000 },
  { writes: 100, milliseconds: 30_000 },
];

/** Counts writes by issue; answers what is over the limit with 429 and does not count it. */
export function createWriteLimit(elapsed: () => number = () => performance.now()) {
  const seen = new Map<string, number[]>();
  return (issueId: string): RestAnswer | undefined => {
    const now = elapsed();
    const recent = (seen.get(issueId) ?? []).filter(time => time > now - 30_000);
    const waits = WINDOWS.flatMap(({ writes, milliseconds }) => {
      const within = recent.filter(time => time > now - milliseconds);
      const first = within.at(-writes);
      return first === undefined ? [] : [first + milliseconds - now];
    });
    if (waits.length === 0) {
      seen.set(issueId, [...recent, now]);
      return undefined;
    }
    return {
      status: 429,
      headers: {
        'retry-after': String(Math.max(1, Math.ceil(Math.max(...waits) / 1000))),
        'ratelimit-reason': 'jira-per-issue-on-write',
      },
      body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
    };
  };
}
