/**
 * The page's end of the bridge: runs before any script of the app and gives `@forge/bridge` the one global it asks for.
 * It holds no secret. What the page may do is decided by the shell and the host, which know the frame it came from.
 */
import { createPeer } from './rpc';
import { applyTheme, type Theme } from './theme';

const shell = document.currentScript?.dataset.shell ?? '';

const peer = createPeer(
  message => window.parent.postMessage(message, shell),
  (method, payload) => {
    if (method === 'setTheme') return applyTheme(payload as Theme);
    throw new Error(`[local] a page does not answer "${method}"`);
  },
);
window.addEventListener('message', event => {
  if (event.source === window.parent && event.origin === shell) peer.receive(event.data);
});

Object.assign(globalThis, {
  __bridge: {
    callBridge: async (method: string, payload?: unknown) => {
      const answer = await peer.call(method, payload);
      if (method === 'enableTheming') await applyTheme(answer as Theme);
      return method === 'enableTheming' ? undefined : answer;
    },
  },
});

/** The frame is as high as its content, so that the page around it scrolls and not the frame. */
function reportHeight(): void {
  const margin = Number.parseFloat(getComputedStyle(document.body).marginBottom);
  const height = Math.ceil(document.body.getBoundingClientRect().bottom + window.scrollY + margin);
  if (height === reported) return;
  reported = height;
  void peer.call('frameHeight', height);
}
let reported = -1;
document.addEventListener('DOMContentLoaded', () => {
  new ResizeObserver(reportHeight).observe(document.body);
  reportHeight();
});

// A key pressed inside a frame does not reach the dialog around it.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && !event.defaultPrevented) void peer.call('frameEscape');
});
