import type { Frame } from './frame';

type Listener = { frame: Frame; callback: (payload: unknown) => unknown };

const listeners = new Map<string, Set<Listener>>();

/** Events between the frames of the app on one page. */
export function listen(frame: Frame, event: string, callback: Listener['callback']): { unsubscribe(): void } {
  const listener = { frame, callback };
  const group = listeners.get(event) ?? new Set();
  listeners.set(event, group.add(listener));
  return { unsubscribe: () => void group.delete(listener) };
}

export function emit(event: string, payload: unknown): void {
  const group = listeners.get(event) ?? new Set();
  for (const listener of group) {
    // A frame that left the page cannot hear any more.
    if (listener.frame.element.isConnected) void listener.callback(payload);
    else group.delete(listener);
  }
}
