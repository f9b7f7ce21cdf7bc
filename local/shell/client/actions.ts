import type { Surroundings } from '../../bridge/methods';
import { type ModalFrame, showModal } from '../../bridge/modal';

/** Items of a board's menu: each opens its app in a modal. */
export function startActions(adopt: Surroundings['adopt']): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-forge-action]')) {
    button.addEventListener('click', () => {
      const made: ModalFrame = JSON.parse(button.dataset.forgeAction ?? '');
      const menu = button.closest('details');
      // The focus comes back to where it was when the modal closes: that has to be something that is still there.
      if (menu) menu.open = false;
      menu?.querySelector('summary')?.focus();
      const size = JSON.parse(button.dataset.size ?? '""');
      const look = {
        size,
        title: made.title,
        closeOnEscape: true,
        closeOnOverlayClick: true,
        onClose: () => undefined,
      };
      showModal(made, look, adopt);
    });
  }
}
