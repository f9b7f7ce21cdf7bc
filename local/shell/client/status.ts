import { ask } from '../../bridge/ask';
import type { Status } from '../../instance/status';

/**
 * What the app says in the head of its context block. Jira asks for it when the block is first expanded and whenever it is
 * collapsed (Forge: jira:issueContext), so before the first expansion there is none.
 */
export function startStatuses(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-status]')) {
    const block = place.closest('details');
    const ticket = block?.querySelector<HTMLIFrameElement>('iframe.forge-frame')?.dataset.ticket;
    if (block && ticket !== undefined) follow(block, place, ticket);
  }
}

function follow(block: HTMLDetailsElement, place: HTMLElement, ticket: string): void {
  let expanded = block.open;
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    const status = await ask('status', ticket).catch(() => undefined);
    // An answer that took longer than the next one is old.
    if (mine === asked) place.replaceChildren(...shown(status as Status | undefined));
  };
  block.addEventListener('toggle', () => {
    // The event also comes when the block was opened and closed again before anybody looked.
    if (block.open === expanded) return;
    expanded = block.open;
    if (!expanded || asked === 0) void refresh();
  });
  if (expanded) void refresh();
}

function shown(status: Status | undefined): HTMLElement[] {
  if (!status) return [];
  if (status.type === 'icon') {
    const picture = document.createElement('img');
    Object.assign(picture, { className: 'module-icon', src: status.value.url, alt: status.value.label });
    picture.title = status.value.label;
    return [picture];
  }
  const text = document.createElement('span');
  text.className = status.type;
  text.textContent = status.value.label;
  if (status.type === 'lozenge') text.dataset.colour = status.value.type;
  return [text];
}
