import type { Peer } from './rpc';

/** A frame of the app in the shell's page, with what the host gave the shell for it. */
export type Frame = {
  element: HTMLIFrameElement;
  peer: Peer;
  /** Stands for person, module and context at the host; the page inside never sees it. */
  ticket: string;
  context: Record<string, unknown> & { extension: Record<string, unknown> };
  /** Address of the page that shows it, for modules that own a whole page. */
  base: string | undefined;
  dialog: Dialog | undefined;
};

/** The modal that a frame is in. */
export type Dialog = {
  close(payload?: unknown): void;
  onClose(callback: () => unknown): void;
  closeOnEscape: boolean;
};

/** Reads what the host wrote onto the frame. */
export function frameOf(element: HTMLIFrameElement, peer: Peer, dialog?: Dialog): Frame {
  const { ticket = '', context = '{}', base } = element.dataset;
  return { element, peer, ticket, context: JSON.parse(context), base, dialog };
}
