import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import * as v from 'valibot';
import type { Instance } from '../instance/ticket';
import type { Realtime } from '../realtime/realtime';
import { RealtimeRefusal } from '../realtime/refusal';
import { acceptSocket, refuseSocket, type Socket } from './socket';

const Options = v.optional(
  v.object({
    token: v.optional(v.string()),
    contextOverrides: v.optional(v.array(v.string())),
    replaySeconds: v.optional(v.pipe(v.number(), v.minValue(0))),
  }),
  {},
);
const Wish = { channelName: v.string(), isGlobal: v.optional(v.boolean(), false), options: Options };
const Publish = v.object({ ...Wish, eventPayload: v.unknown() });
const Subscribe = v.object({ ...Wish, connection: v.string(), subscription: v.number() });
const Unsubscribe = v.object({ connection: v.string(), subscription: v.number() });

/** A page of the shell that listens for the frames in it. */
type Listener = { socket: Socket; endings: Map<number, () => void> };

export type RealtimeDoor = {
  /** What `realtime` of `@forge/bridge` asks for, once it is known which instance asks. */
  answers: Record<string, (instance: Instance, body: unknown) => unknown>;
  /** A page of the shell opens its socket. Its name, which no other page learns, comes back as the first message. */
  upgrade(request: IncomingMessage, stream: Duplex): void;
  stop(): void;
};

export type RealtimeDoorOptions = { realtime: Realtime; origin(): string; isPreparing(): boolean };

/** Where realtime events leave for the shell's pages, and where their wishes arrive. */
export function createRealtimeDoor({ realtime, origin, isPreparing }: RealtimeDoorOptions): RealtimeDoor {
  const listeners = new Map<string, Listener>();
  const listener = (connection: string) => {
    const found = listeners.get(connection);
    if (!found) throw new Error('[local] this connection is gone, open another');
    return found;
  };

  return {
    answers: {
      'realtime-publish'(instance, body) {
        const { channelName, isGlobal, options, eventPayload } = v.parse(Publish, body);
        try {
          return realtime.publish(
            instance,
            { channelName, isGlobal, ...options },
            JSON.stringify(eventPayload ?? null),
          );
        } catch (error) {
          // Publishing answers with its errors, it does not throw them (Forge: Error handling for Realtime methods).
          if (!(error instanceof RealtimeRefusal)) throw error;
          return { eventId: null, eventTimestamp: null, errors: [{ message: error.message, status: error.status }] };
        }
      },
      'realtime-subscribe'(instance, body) {
        const { channelName, isGlobal, options, connection, subscription } = v.parse(Subscribe, body);
        const { socket, endings } = listener(connection);
        const deliver = (payload: unknown) => socket.send(JSON.stringify({ subscription, payload }));
        endings.set(subscription, realtime.subscribe(instance, { channelName, isGlobal, ...options }, deliver));
      },
      'realtime-unsubscribe'(_, body) {
        const { connection, subscription } = v.parse(Unsubscribe, body);
        const { endings } = listener(connection);
        endings.get(subscription)?.();
        endings.delete(subscription);
      },
    },
    upgrade(request, stream) {
      if (request.url !== '/forge/realtime') return refuseSocket(stream, 404);
      if (request.headers.origin !== origin()) return refuseSocket(stream, 403);
      if (isPreparing()) return refuseSocket(stream, 503);
      const socket = acceptSocket(request, stream);
      const connection = randomUUID();
      const endings: Listener['endings'] = new Map();
      listeners.set(connection, { socket, endings });
      socket.onClose(() => {
        listeners.delete(connection);
        for (const end of endings.values()) end();
      });
      socket.send(JSON.stringify({ connection }));
    },
    stop() {
      for (const { socket } of listeners.values()) socket.close();
    },
  };
}
