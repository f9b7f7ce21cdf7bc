/** Menus that close when one leaves them, blocks that stay as they were left, and the navigation on a small screen. */
export function startMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('details.menu')];
  const closeAll = (except?: Element) => {
    for (const menu of menus) if (menu !== except) menu.open = false;
  };
  document.addEventListener('click', event => {
    closeAll(event.target instanceof Element ? (event.target.closest('details.menu') ?? undefined) : undefined);
  });
  // A click inside a frame is not seen here, but takes the focus away.
  window.addEventListener('blur', () => closeAll());
  document.addEventListener('keydown', event => {
    const open = event.key === 'Escape' ? menus.find(menu => menu.open) : undefined;
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });

  for (const block of document.querySelectorAll<HTMLDetailsElement>('details[data-remember]')) {
    const key = `open ${block.dataset.remember}`;
    block.open = localStorage.getItem(key) !== 'no';
    block.addEventListener('toggle', () => localStorage.setItem(key, block.open ? 'yes' : 'no'));
  }

  const toggle = document.querySelector('.nav-toggle');
  toggle?.addEventListener('click', () => {
    const open = document.body.classList.toggle('nav-open');
    toggle.setAttribute('aria-expanded', String(open));
  });
}
