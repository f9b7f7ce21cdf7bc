import { ask } from './ask';
import { keepFlags } from './flags';
import type { Dialog, Frame } from './frame';

export type ModalOptions = {
  resource: string | null;
  size: string | { width: string; height?: string };
  title: string;
  context: Record<string, unknown>;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  onClose(payload: unknown): unknown;
};

export type ModalFrame = { src: string; sandbox: string; title: string; ticket: string; context: object };
type Adopt = (element: HTMLIFrameElement, dialog: Dialog) => void;

/** Opens a dialog with a page of the app in it. The opener's context stays, with the modal's own under `extension.modal`. */
export async function openModal(opener: Frame, options: ModalOptions, adopt: Adopt): Promise<boolean> {
  const { resource, context } = options;
  showModal((await ask('modal', opener.ticket, { resource, context })) as ModalFrame, options, adopt);
  return true;
}

export type ModalLook = Omit<ModalOptions, 'resource' | 'context'>;

/** A dialog around a frame that the host made. */
export function showModal(made: ModalFrame, options: ModalLook, adopt: Adopt): void {
  const { size } = options;
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  if (typeof size === 'string') dialog.dataset.size = size;
  else {
    dialog.dataset.size = 'custom';
    dialog.style.width = size.width;
    if (size.height !== undefined) dialog.style.height = size.height;
  }
  const title = options.title || made.title;
  dialog.setAttribute('aria-label', title);

  const closing: (() => unknown)[] = [];
  const close = (payload?: unknown) => {
    dialog.close();
    keepFlags(dialog);
    for (const callback of closing) void callback();
    void options.onClose(payload);
  };
  if (size === 'fullscreen' || options.title !== '') dialog.append(heading(title, () => close()));
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    if (options.closeOnEscape) close();
  });
  dialog.addEventListener('click', event => {
    if (event.target === dialog && options.closeOnOverlayClick) close();
  });

  const frame = document.createElement('iframe');
  const sizing = typeof size === 'object' && size.height === undefined ? 'content' : 'fill';
  Object.assign(frame.dataset, { ticket: made.ticket, context: JSON.stringify(made.context), sizing });
  frame.setAttribute('sandbox', made.sandbox);
  // Keys should reach the page at once, not the button that closes it.
  frame.autofocus = true;
  frame.title = title;
  frame.className = 'forge-frame';
  frame.src = made.src;
  dialog.append(frame);
  document.body.append(dialog);
  dialog.showModal();
  adopt(frame, { close, onClose: callback => closing.push(callback), closeOnEscape: options.closeOnEscape });
}

function heading(title: string, close: () => void): HTMLElement {
  const bar = document.createElement('header');
  bar.className = 'modal-bar';
  const text = document.createElement('h2');
  text.textContent = title;
  const button = document.createElement('button');
  button.className = 'icon-button';
  button.textContent = '×';
  button.setAttribute('aria-label', 'Close');
  button.addEventListener('click', close);
  bar.append(text, button);
  return bar;
}
