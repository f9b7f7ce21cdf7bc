/**
 * Stands in for the entry of `@forge/bridge` in the build: the same modules of the same package, but only the ones that
 * the pages use. The package's own entry brings translations, object store and feature flags along.
 */

import { close } from '../../node_modules/@forge/bridge/out/view/close.js';
import { createHistory } from '../../node_modules/@forge/bridge/out/view/createHistory.js';
import { onClose } from '../../node_modules/@forge/bridge/out/view/onClose.js';
import { theme } from '../../node_modules/@forge/bridge/out/view/theme.js';
import { getContext } from './context';

export { requestJira } from '../../node_modules/@forge/bridge/out/fetch/index.js';
export { invoke, makeInvoke } from '../../node_modules/@forge/bridge/out/invoke/invoke.js';
export { Modal } from '../../node_modules/@forge/bridge/out/modal/modal.js';
export { router } from '../../node_modules/@forge/bridge/out/router/router.js';

export const view = { close, createHistory, getContext, onClose, theme };
