import { realtime } from '@forge/bridge/realtime';
import type { Answer, Changed, Listening, ListsChanged } from '../../src/api';

/** After how long listening is tried again where it failed, in milliseconds. */
const TRY_AGAIN = 60_000;
/** At which part of its life a pass is renewed. */
const RENEWED_AT = 0.8;
/** What was told while the pass was on its way is told again, in seconds. */
const REPLAYED = 60;

type Told = Partial<Record<keyof Changed | keyof ListsChanged, unknown>>;

/** The fields of what was told, which may come as text; null where it has none. */
const toldIn = (payload: unknown): Told | null => {
  if (typeof payload === 'string') {
    try {
      const parsed: unknown = JSON.parse(payload);
      return typeof parsed === 'string' ? null : toldIn(parsed);
    } catch {
      return null;
    }
  }
  return typeof payload === 'object' && payload !== null ? payload : null;
};

/** What was told, where it is that: whoever hears it asks the backend anyway, so a foreign message does no harm. */
export const changedIn = (payload: unknown): Pick<Changed, 'quarter' | 'version'> | null => {
  const { quarter, version } = toldIn(payload) ?? {};
  if (typeof version !== 'number' || (quarter !== null && typeof quarter !== 'string')) return null;
  return { quarter, version };
};

type AskForPass = () => Promise<Answer<Listening>>;

/**
 * Listens to one channel until it is stopped, renewing its pass in time. Where that fails it is silent and tries again
 * later: a page is read anew when somebody comes back to it, so nothing depends on hearing.
 */
const keepListeningTo = (askForPass: AskForPass, hear: (payload: unknown) => void): (() => void) => {
  let isStopped = false;
  let timer = 0;
  let stopHearing = () => {};

  const again = (milliseconds: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = window.setTimeout(begin, milliseconds);
  };
  const begin = async (): Promise<void> => {
    try {
      const answer = await askForPass();
      // Who may not listen will not be let in later either, until the page is opened anew.
      if (!answer.ok || isStopped) return;
      const { channel, token, expiresAt, now } = answer.value;
      const onEvent = (payload: unknown, failed?: Error) => {
        if (failed) return again(TRY_AGAIN);
        if (!isStopped) hear(payload);
      };
      const { unsubscribe } = await realtime.subscribeGlobal(channel, onEvent, { token, replaySeconds: REPLAYED });
      // The one before goes once the new one hears, so that nothing falls between them.
      stopHearing();
      stopHearing = () => void unsubscribe().catch(() => undefined);
      if (isStopped) return stopHearing();
      // Both ends by the server's clock: the reader's may be wrong.
      again(Math.max((Date.parse(expiresAt) - Date.parse(now)) * RENEWED_AT, TRY_AGAIN));
    } catch {
      again(TRY_AGAIN);
    }
  };
  void begin();

  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopHearing();
    stopHearing = () => {};
  };
};

/** Listens to one negotiation: what is newer, by quarter and version. */
export const keepListening = (
  askForPass: AskForPass,
  hear: (changed: Pick<Changed, 'quarter' | 'version'>) => void,
): (() => void) =>
  keepListeningTo(askForPass, payload => {
    const changed = changedIn(payload);
    if (changed) hear(changed);
  });

/** Listens to the lists of a project or a leader: that something in them is newer, and nothing more. */
export const keepListeningToLists = (askForPass: AskForPass, hear: () => void): (() => void) =>
  keepListeningTo(askForPass, payload => {
    if (toldIn(payload)?.changed === true) hear();
  });
