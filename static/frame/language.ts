import { getContext } from '../lean/context';

/** The languages in which the pages are written: English, and those with a folder of their own in `static/words`. */
export type Language = 'en' | 'de';

const languageOf = (tag: string): Language => (/^de\b/i.test(tag) ? 'de' : 'en');

/** The locale that the reader has chosen in Jira; where Jira does not say, the browser's. */
const localeOfReader = (): Promise<string> =>
  getContext().then(
    context => context?.locale ?? navigator.language,
    () => navigator.language,
  );

/** The head of a page names what English readers need, and leaves it until somebody expects one. */
const expectEnglish = (): void => {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload][media]')) link.media = 'all';
};

/** Starts a page in its reader's language. Only this language is loaded. */
export const startIn = async (starts: Record<Language, () => Promise<unknown>>): Promise<void> => {
  if (languageOf(navigator.language) === 'en') expectEnglish();
  const language = languageOf(await localeOfReader());
  if (language === 'en') expectEnglish();
  document.documentElement.lang = language;
  await starts[language]();
};
