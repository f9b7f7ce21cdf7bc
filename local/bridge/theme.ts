/** What the shell tells a page about colours. */
export type Theme = { colorMode: 'light' | 'dark' };

const DATA_THEME = 'light:light dark:dark spacing:spacing typography:typography shape:shape';
let sheet: Promise<void> | undefined;

/** Sets the attributes that Atlassian's token sheet looks for, and loads that sheet once, from the page's own origin. */
export function applyTheme({ colorMode }: Theme): Promise<void> {
  document.documentElement.dataset.colorMode = colorMode;
  document.documentElement.dataset.theme = DATA_THEME;
  sheet ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/__forge/tokens.css';
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('[local] the tokens did not load, is the host still running?'));
    document.head.append(link);
  });
  return sheet;
}
