export type FlagOptions = {
  id: string | number;
  title?: string;
  description?: string;
  type?: string;
  actions?: { text: string; onClick: () => unknown }[];
  isAutoDismiss?: boolean;
};

const AUTO_DISMISS_MS = 8000;
const SIGNS: Record<string, string> = { info: 'i', success: '✓', warning: '!', error: '!' };

/** Shows a flag in the corner of the page, in place of one with the same id. */
export function showFlag({
  id,
  title = '',
  description,
  type = 'info',
  actions = [],
  isAutoDismiss,
}: FlagOptions): void {
  closeFlag(id);
  const flag = element('section', 'flag');
  flag.dataset.flag = String(id);
  flag.dataset.type = type;
  flag.setAttribute('role', type === 'error' || type === 'warning' ? 'alert' : 'status');
  const sign = element('span', 'flag-sign', SIGNS[type] ?? 'i');
  sign.setAttribute('aria-hidden', 'true');
  const body = element('div', 'flag-body');
  body.append(element('h2', 'flag-title', title));
  if (description) body.append(element('p', 'flag-description', description));
  for (const { text, onClick } of actions) {
    const button = element('button', 'link-button', text);
    button.addEventListener('click', () => void onClick());
    body.append(button);
  }
  const dismiss = element('button', 'icon-button', '×');
  dismiss.setAttribute('aria-label', 'Dismiss');
  dismiss.addEventListener('click', () => flag.remove());
  flag.append(sign, body, dismiss);
  stack().append(flag);
  if (isAutoDismiss) setTimeout(() => flag.remove(), AUTO_DISMISS_MS);
}

export function closeFlag(id: string | number): void {
  for (const flag of document.querySelectorAll<HTMLElement>('[data-flag]')) {
    if (flag.dataset.flag === String(id)) flag.remove();
  }
}

/** An open dialog makes everything else inert, so its flags have to be inside it. */
function stack(): Element {
  const home = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const found = home.querySelector(':scope > .flags');
  if (found) return found;
  const made = element('div', 'flags');
  home.append(made);
  return made;
}

/** Lets the flags of a dialog that closes live on in the page. */
export function keepFlags(dialog: Element): void {
  const flags = [...dialog.querySelectorAll('.flag')];
  dialog.remove();
  if (flags.length > 0) stack().append(...flags);
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
