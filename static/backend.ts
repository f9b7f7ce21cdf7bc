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

/** Calls that change something; all others only read. */
const changing: (keyof Api)[] = [
  'open',
  'play',
  'keepDraft',
  'recordReadings',
  'forgetReadings',
  'noteAttempt',
  'setMeasure',
  'saveBusinessOutcome',
  'setCalendar',
  'erase',
  'setTeam',
  'setGoal',
  'reattach',
  'eraseOrphan',
];

/** Asks the backend, by the contract in `src/api.ts`. The answer may be a refusal; a call without an answer throws. */
export const ask = <Call extends keyof Api>(
  call: Call,
  ...payload: DefArguments<Api, Call>
): Promise<DefResult<Api, Call>> =>
  invoke(call, ...payload).catch((cause: unknown) => {
    throw failureOf(cause, !changing.includes(call));
  });

export type Ask = typeof ask;
