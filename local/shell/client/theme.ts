import type { Theme } from '../../bridge/theme';

const KEY = 'theme';
const DATA_THEME = 'light:light dark:dark spacing:spacing typography:typography shape:shape';

/** Light, dark, or what the machine prefers; remembered in this browser. */
export function startTheme() {
  const machine = window.matchMedia('(prefers-color-scheme: dark)');
  const listeners: (() => void)[] = [];
  const choice = () => localStorage.getItem(KEY) ?? 'auto';
  const current = (): Theme => {
    const chosen = choice();
    const dark = chosen === 'auto' ? machine.matches : chosen === 'dark';
    return { colorMode: dark ? 'dark' : 'light' };
  };
  const buttons = () => document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]');
  const apply = () => {
    document.documentElement.dataset.colorMode = current().colorMode;
    document.documentElement.dataset.theme = DATA_THEME;
    for (const button of buttons())
      button.setAttribute('aria-pressed', String(button.dataset.themeChoice === choice()));
    for (const listener of listeners) listener();
  };
  machine.addEventListener('change', apply);
  // Another tab of this site may change the choice too.
  window.addEventListener('storage', apply);
  apply();
  return {
    current,
    onChange: (listener: () => void) => listeners.push(listener),
    bindButtons() {
      for (const button of buttons()) {
        button.addEventListener('click', () => {
          localStorage.setItem(KEY, button.dataset.themeChoice ?? 'auto');
          apply();
        });
      }
      apply();
    },
  };
}
