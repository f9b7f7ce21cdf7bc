/** The shell's end of the bridge: knows each frame of the app by its window, and answers it with that frame's ticket. */
import { type Dialog, type Frame, frameOf } from './frame';
import { METHODS, type Surroundings } from './methods';
import { createPeer } from './rpc';
import type { Theme } from './theme';

/** Starts answering frames. Must run before the first frame is parsed, or its first words are lost. */
export function startBridge(theme: () => Theme): { themeChanged(): void; adopt: Surroundings['adopt'] } {
  const frames = new Map<MessageEventSource, Frame>();
  const resources = document.documentElement.dataset.resources ?? '';

  const adopt = (element: HTMLIFrameElement, dialog?: Dialog): Frame | undefined => {
    const target = element.contentWindow;
    if (!target) return undefined;
    const peer = createPeer(
      message => target.postMessage(message, resources),
      (method, payload) => answer(frame, method, payload),
    );
    const frame = frameOf(element, peer, dialog);
    frames.set(target, frame);
    return frame;
  };
  const answer = (frame: Frame, method: string, payload: unknown) => {
    const known = METHODS[method];
    if (known) return known(frame, payload as never, { theme, adopt });
    console.error(`[local] NOT EMULATED: bridge method "${method}", add it in local/bridge/methods.ts`, payload);
    throw new Error(`[local] bridge method "${method}" is not emulated`);
  };
  const known = (source: MessageEventSource) => {
    const element = [...document.querySelectorAll<HTMLIFrameElement>('iframe.forge-frame')].find(
      each => each.contentWindow === source,
    );
    return frames.get(source) ?? (element && adopt(element));
  };
  window.addEventListener('message', event => {
    if (event.origin === resources && event.source) known(event.source)?.peer.receive(event.data);
  });

  return {
    adopt,
    themeChanged() {
      for (const { element, peer } of frames.values()) {
        if (element.isConnected && 'themed' in element.dataset) void peer.call('setTheme', theme());
      }
    },
  };
}
