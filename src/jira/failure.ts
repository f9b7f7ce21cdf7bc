/** Jira did not do what it was told to: with its status, and how long it asks to be left alone. */
export class JiraFailure extends Error {
  constructor(
    readonly call: string,
    /** Null where no answer came. */
    readonly status: number | null,
    /** In seconds; null where Jira did not say. */
    readonly retryAfter: number | null,
  ) {
    super(`${call} answered ${status ?? 'nothing'}`);
    this.name = 'JiraFailure';
  }
}

type Answered = { ok: boolean; status: number; headers: { get(name: string): string | null } };

const secondsIn = (header: string | null): number | null => {
  const seconds = Number(header);
  return header !== null && header.trim() !== '' && Number.isFinite(seconds) ? Math.max(0, seconds) : null;
};

/** The answer of a call whose effect must be known; a lost answer and any other than "done" are thrown as a failure. */
export const done = async <T extends Answered>(call: string, work: Promise<T>): Promise<T> => {
  const answer = await work.catch(() => {
    throw new JiraFailure(call, null, null);
  });
  if (answer.ok) return answer;
  throw new JiraFailure(call, answer.status, secondsIn(answer.headers.get('Retry-After')));
};
