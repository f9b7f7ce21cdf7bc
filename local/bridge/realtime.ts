import { ask } from './ask';
import type { Frame } from './frame';

export type OnEvent = (payload: unknown, error?: Error) => unknown;
/** `options` may ask for what was published before, which is only wanted once. */
type Channel = { options?: { replaySeconds?: number } };
type Subscription = { frame: Frame; channel: Channel; onEvent: OnEvent; made: boolean };

const RETRY_MS = 1000;
const subscriptions = new Map<number, Subscription>();
const waiting: ((connection: string) => void)[] = [];
/** The host's name for the open socket of this page. */
let connection: string | undefined;
let opening = false;
let count = 0;

export const publish = (ticket: string, event: object): Promise<unknown> => ask('realtime-publish', ticket, event);

/** Delivers a channel's events to a frame, until it unsubscribes or is gone. Rejects when the host refuses. */
export async function subscribe(
  frame: Frame,
  channel: Channel,
  onEvent: OnEvent,
): Promise<{ unsubscribe(): Promise<void> }> {
  const id = ++count;
  const subscription = { frame, channel, onEvent, made: false };
  // Before the host knows it: what it replays may arrive before its answer.
  subscriptions.set(id, subscription);
  try {
    await make(id, subscription);
  } catch (error) {
    subscriptions.delete(id);
    throw error;
  }
  return { unsubscribe: () => unsubscribe(id) };
}

async function make(id: number, subscription: Subscription): Promise<void> {
  const { frame, channel } = subscription;
  for (;;) {
    const used = await connected();
    try {
      await ask('realtime-subscribe', frame.ticket, { ...channel, connection: used, subscription: id });
      subscription.made = true;
      // It may have been given up meanwhile.
      if (!subscriptions.has(id)) await tellGone(id, frame.ticket);
      return;
    } catch (error) {
      // With the connection lost meanwhile, the next one is worth another try.
      if (used === connection) throw error;
    }
  }
}

/** After this nothing is delivered, even when the host cannot be told. */
async function unsubscribe(id: number): Promise<void> {
  const subscription = subscriptions.get(id);
  subscriptions.delete(id);
  if (subscription?.made) await tellGone(id, subscription.frame.ticket);
}

async function tellGone(id: number, ticket: string): Promise<void> {
  if (connection === undefined) return;
  await ask('realtime-unsubscribe', ticket, { connection, subscription: id }).catch(() => undefined);
}

function connected(): Promise<string> {
  if (connection !== undefined) return Promise.resolve(connection);
  if (!opening) open();
  return new Promise(resolve => waiting.push(resolve));
}

function open(): void {
  opening = true;
  const socket = new WebSocket(`${window.location.origin.replace(/^http/, 'ws')}/forge/realtime`);
  socket.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
  socket.addEventListener('close', () => {
    connection = undefined;
    opening = false;
    if (subscriptions.size > 0) setTimeout(() => connection === undefined && !opening && open(), RETRY_MS);
  });
}

type Message = { connection: string } | { subscription: number; payload: unknown };

function hear(message: Message): void {
  if ('connection' in message) {
    connection = message.connection;
    for (const resolve of waiting.splice(0)) resolve(message.connection);
    for (const [id, subscription] of subscriptions) if (subscription.made) void renew(id, subscription);
    return;
  }
  const { subscription: id, payload } = message;
  const subscription = subscriptions.get(id);
  if (!subscription) return;
  // A frame that left the page cannot hear any more.
  if (subscription.frame.element.isConnected) void subscription.onEvent(payload);
  else void unsubscribe(id);
}

/** Subscribes again on a new connection. What was published in between is lost. */
async function renew(id: number, subscription: Subscription): Promise<void> {
  const { frame, channel, onEvent } = subscription;
  if (!frame.element.isConnected) return void subscriptions.delete(id);
  const { replaySeconds: _, ...options } = channel.options ?? {};
  subscription.channel = { ...channel, options };
  subscription.made = false;
  try {
    await make(id, subscription);
  } catch (error) {
    subscriptions.delete(id);
    void onEvent(undefined, error instanceof Error ? error : new Error(String(error)));
  }
}
