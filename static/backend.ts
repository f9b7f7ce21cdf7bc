import { makeInvoke } from '@forge/bridge';
import type { DefArguments, DefResult } from '@forge/resolver/shared';
import type { Api } from '../src/api';
import { failureSentence } from './words/failures';

/**
 * A call that came back without an answer. A refusal is none: it is an answer, and a value. The message is for the
 * reader and says what happened and what to do; `id` finds the call in the log where the platform names one.
 */
export class BackendFailure extends Error {
  override name = 'BackendFailure';
  readonly id: string | null;

  constructor(message: string, id: string | null, cause: unknown) {
    super(message, { cause });
    this.id = id;
  }
}

const idIn = (text: string): string | null =>
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{16,32}\b/i.exec(text)?.[0] ?? null;

export const failureOf = (cause: unknown, isReading = true): BackendFailure => {
  if (cause instanceof BackendFailure) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  return new BackendFailure(failureSentence(text, isReading), idIn(text), cause);
};

const invoke = makeInvoke<Api>();

/** Does a call change something? Of one that came back without an answer it is not known whether it did. */
const changes: Record<keyof Api, boolean> = {
  workItem: false,
  room: false,
  history: false,
  listen: false,
  listenToLists: false,
  teamPage: false,
  leaderPage: false,
  open: true,
  play: true,
  advice: false,
  outside: false,
  keepDraft: true,
  draft: false,
  outcome: false,
  recordReadings: true,
  forgetReadings: true,
  noteAttempt: true,
  setMeasure: true,
  portfolio: false,
  saveBusinessOutcome: true,
  calendar: false,
  setCalendar: true,
  signals: false,
  setSignals: true,
  reminders: false,
  setReminders: true,
  parked: false,
  retryErrand: true,
  dropErrand: true,
  exportRecords: false,
  erase: true,
  setTeam: true,
  peopleChanges: false,
  setGoal: true,
  orphans: false,
  reattach: true,
  eraseOrphan: true,
};

/** Asks the backend, by the contract in `src/api.ts`. The answer may be a refusal; a call without an answer throws. */
export const ask = <Call extends keyof Api>(
  call: Call,
  ...payload: DefArguments<Api, Call>
): Promise<DefResult<Api, Call>> =>
  invoke(call, ...payload).catch((cause: unknown) => {
    throw failureOf(cause, !changes[call]);
  });

export type Ask = typeof ask;
