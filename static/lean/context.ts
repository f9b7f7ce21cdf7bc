import { getCallBridge } from '../../node_modules/@forge/bridge/out/bridge.js';

type Told = { locale?: string };

let asked: Promise<Told | undefined> | undefined;

/** As the package asks it, but for its table of locales: the tag is made a standard one here. */
const ask = async (): Promise<Told | undefined> => {
  const bridge: (method: string) => Promise<Told | undefined> = getCallBridge();
  const context = await bridge('getContext');
  return context?.locale ? { ...context, locale: context.locale.replace('_', '-') } : context;
};

/** What Jira says about this page and its reader. It is asked once: by the choice of the language, then by the page. */
export const getContext = (): Promise<Told | undefined> => {
  asked ??= ask();
  return asked;
};
