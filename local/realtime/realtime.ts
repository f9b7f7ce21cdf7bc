import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Instance } from '../instance/ticket';
import type { Log } from '../log';
import { createRateLimit } from '../rateLimit';
import { channelOf, type Speaker } from './channel';
import { LIMITS } from './limits';
import { RealtimeRefusal } from './refusal';
import { type Permission, readToken, signToken } from './token';

export type Payload = string | Record<string, unknown>;

/** What a publisher or subscriber names. */
export type Wish = {
  channelName: string;
  isGlobal: boolean;
  token?: string | undefined;
  contextOverrides?: string[] | undefined;
};

/** Both are null when nobody listened: then there is no event. */
export type Published = { eventId: string | null; eventTimestamp: string | null };

/** The installation's realtime channels. Every operation throws a `RealtimeRefusal` where the platform refuses. */
export type Realtime = {
  /** `payload` is JSON text. */
  publish(speaker: Speaker, wish: Wish, payload: string): Published;
  /** Delivers from now on, and first what was published in the last `replaySeconds`. Returns how to stop. */
  subscribe(
    instance: Instance,
    wish: Wish & { replaySeconds?: number | undefined },
    deliver: (payload: Payload) => void,
  ): () => void;
  sign(channelName: string, claims: unknown, permissions?: Permission[]): { jwt: string; expiresAt: number };
};

export type RealtimeOptions = {
  /** Seals tokens; an installation keeps its own. */
  key: string;
  now(): number;
  /** Whether Jira would still show the page that listens. */
  isShown(instance: Instance): boolean;
  /** While the site is prepared there are no limits. */
  isPreparing(): boolean;
  /** 50, as on Forge, where nothing else is asked for. */
  operationsPerSecond?: number | undefined;
  log: Log;
};

type Subscription = { instance: Instance; channel: string; deliver: (payload: Payload) => void };
type Kept = { channel: string; payload: Payload; at: number };

const Payload = v.union([v.string(), v.record(v.string(), v.unknown())]);
const Claims = v.record(v.string(), v.unknown());

export function openRealtime(options: RealtimeOptions): Realtime {
  const { key, now, isShown, isPreparing, operationsPerSecond = LIMITS.operationsPerSecond, log } = options;
  const subscriptions = new Set<Subscription>();
  const allowed = createRateLimit({ calls: operationsPerSecond, milliseconds: 1000 });
  let kept: Kept[] = [];

  /** Refusals of a token are not counted as operations, all others are. */
  const channel = (speaker: Speaker, wish: Wish, permission: Permission) => {
    const { channelName, token } = wish;
    const claims = token === undefined ? undefined : readToken(token, { channelName, permission, now: now(), key });
    count();
    return channelOf(speaker, { ...wish, claims });
  };
  const count = () => {
    if (!isPreparing() && !allowed('installation')) throw new RealtimeRefusal('RATE_LIMIT_EXCEEDED', '', 429);
  };
  const loudly = <T>(operation: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const hint = error instanceof RealtimeRefusal ? error.hint : '';
      log(`[local] REALTIME: ${operation} refused, ${(error as Error).message}${hint && `: ${hint}`}`);
      throw error;
    }
  };

  return {
    publish: (speaker, wish, text) =>
      loudly(`publish to "${wish.channelName}"`, () => {
        const name = channel(speaker, wish, 'publish');
        const payload = payloadOf(text);
        const hear = [...subscriptions].filter(each => each.channel === name && isShown(each.instance));
        if (hear.length === 0) return { eventId: null, eventTimestamp: null };
        const at = now();
        kept = [...kept, { channel: name, payload, at }].slice(-LIMITS.keptEvents);
        for (const { deliver } of hear) deliver(payload);
        return { eventId: randomUUID(), eventTimestamp: String(at) };
      }),
    subscribe: (instance, wish, deliver) =>
      loudly(`subscribe to "${wish.channelName}"`, () => {
        const name = channel(instance, wish, 'subscribe');
        if (!isShown(instance)) throw new RealtimeRefusal('Unauthorized request', 'Jira does not show this page', 403);
        const since = now() - (wish.replaySeconds ?? 0) * 1000;
        for (const { channel: of, payload, at } of kept) if (of === name && at > since) deliver(payload);
        const subscription = { instance, channel: name, deliver };
        subscriptions.add(subscription);
        return () => void subscriptions.delete(subscription);
      }),
    sign: (channelName, claims, permissions) =>
      loudly(`sign for "${channelName}"`, () => {
        count();
        const parsed = v.safeParse(Claims, claims);
        if (!parsed.success || channelName === '')
          throw new RealtimeRefusal('Error signing realtime token', 'a token needs a channel and an object of claims');
        const exp = Math.floor(now() / 1000) + LIMITS.tokenSeconds;
        const token = { channel: { name: channelName }, claims: parsed.output, exp };
        return { jwt: signToken(permissions ? { ...token, permissions } : token, key), expiresAt: exp };
      }),
  };
}

function payloadOf(text: string): Payload {
  const parsed = v.safeParse(Payload, JSON.parse(text));
  const refused = (hint: string) => new RealtimeRefusal('Error publishing event to channel', hint);
  if (!parsed.success) throw refused('a payload is text or an object');
  if (Buffer.byteLength(text) > LIMITS.payloadBytes)
    throw refused(
      `the payload is larger than ${LIMITS.payloadBytes} bytes, send less and let the page ask for the rest`,
    );
  return parsed.output;
}
