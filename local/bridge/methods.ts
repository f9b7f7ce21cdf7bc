import { ask } from './ask';
import { emit, listen } from './events';
import { closeFlag, type FlagOptions, showFlag } from './flags';
import { keepInputs } from './form';
import type { Dialog, Frame } from './frame';
import { createHistory } from './history';
import { type ModalOptions, openModal } from './modal';
import { type Destination, navigate, urlOf } from './navigate';
import { type OnEvent, publish, subscribe } from './realtime';
import type { Theme } from './theme';

export type Surroundings = {
  theme(): Theme;
  adopt(element: HTMLIFrameElement, dialog: Dialog): void;
};

type Channel = { onEvent: OnEvent };
type Method = (frame: Frame, payload: never, around: Surroundings) => unknown;

/** Everything `callBridge` can be asked here. A method that is missing is refused by name. */
export const METHODS: Record<string, Method> = {
  invoke: ({ ticket }, call: object) => ask('invoke', ticket, call),
  fetchProduct: ({ ticket }, request: object) => ask('fetch-product', ticket, request),
  getContext: ({ context }, _: undefined, { theme }) => ({ ...context, theme: theme(), surfaceColor: null }),
  getFrameId: ({ element }) => element.id || element.name || 'forge-frame',
  emitReadyEvent: () => undefined,

  navigate: (_, destination: Destination) => navigate(destination),
  getUrl: (_, destination: Destination) => urlOf(destination),
  reload: () => window.location.reload(),
  changeWindowTitle: (_, title: string) => {
    document.title = title;
  },
  createHistory: ({ base }) => {
    if (base === undefined) throw new Error('[local] only a module that owns a whole page has a history');
    return createHistory(base);
  },

  showFlag: (_, options: FlagOptions) => showFlag(options),
  closeFlag: (_, { id }: FlagOptions) => closeFlag(id),

  openModal: (frame, options: ModalOptions, { adopt }) => openModal(frame, options, adopt),
  close: ({ dialog }, payload: unknown) => leave(dialog, payload),
  submit: (frame, payload: unknown) => (frame.dialog ? leave(frame.dialog, payload) : keepInputs(frame, payload)),
  onClose: ({ dialog }, callback: () => unknown) => {
    dialog?.onClose(callback);
    return dialog !== undefined;
  },
  refresh: () => window.location.reload(),

  on: (frame, { event, callback }: { event: string; callback: (payload: unknown) => unknown }) =>
    listen(frame, event, callback),
  emit: (_, { event, payload }: { event: string; payload: unknown }) => emit(event, payload),

  publishRealtimeChannel: ({ ticket }, event: object) => publish(ticket, event),
  subscribeRealtimeChannel: (frame, { onEvent, ...channel }: Channel) => subscribe(frame, channel, onEvent),

  enableTheming: ({ element }, _: undefined, { theme }) => {
    element.dataset.themed = '';
    return theme();
  },

  // What the page side of the bridge says for itself.
  frameHeight: ({ element }, height: number) => {
    element.dataset.ready = '';
    if (element.dataset.sizing !== 'fill') element.style.height = `${height}px`;
  },
  frameEscape: ({ dialog }) => {
    if (dialog?.closeOnEscape) dialog.close();
  },
};

/** `false` is how a host says that a view cannot be closed; the SDK turns it into an error. */
function leave(dialog: Dialog | undefined, payload: unknown): boolean {
  dialog?.close(payload);
  return dialog !== undefined;
}
