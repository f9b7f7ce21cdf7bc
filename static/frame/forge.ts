import { Modal, requestJira, router, view } from '@forge/bridge';
import type { Which } from '../../src/api';
import { ask } from '../backend';
import { createRoster } from '../roster';
import { itIs, speakIn } from '../words/numbers';
import type { Address, Outside, Place } from './outside';

/** Where the manifest keeps the room: the resource and, after the slash, the entry. */
const ROOM = 'ui/room';
/** The team's page in the manifest. */
const TEAM_PAGE = 'team-page';

const context = view.getContext().then(
  found => {
    speakIn(found.locale);
    return found;
  },
  () => null,
);

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const place = async (): Promise<Place> => {
  const { extension: told, siteUrl } = record(await context);
  const extension = record(told);
  return {
    siteUrl: text(siteUrl),
    issueKey: text(record(extension.issue).key),
    projectKey: text(record(extension.project).key),
    modal: extension.modal,
  };
};

const openRoom = (which: Which, title: string): Promise<void> =>
  new Promise((settle, fail) => {
    const modal = new Modal({
      resource: ROOM,
      size: 'fullscreen',
      title,
      context: which,
      // A half-written offer must not vanish by a slip of hand.
      closeOnEscape: false,
      closeOnOverlayClick: false,
      onClose: () => settle(),
    });
    modal.open().catch(fail);
  });

const address = async (): Promise<Address | null> => {
  try {
    const history = await view.createHistory();
    const path = ({ pathname, search }: { pathname: string; search: string }) => `${pathname}${search}`;
    let here = path(history.location);
    return {
      read: () => here,
      write: (to, how) => {
        here = to;
        if (how === 'push') history.push(to);
        else history.replace(to);
      },
      listen: listener =>
        history.listen((...heard: unknown[]) => {
          // Versions of the history package differ in what they hand over: the location, or an update that holds it.
          const first = record(heard[0]);
          const location = record(first.location ?? first);
          here = path({ pathname: text(location.pathname) ?? '/', search: text(location.search) ?? '' });
          listener(here);
        }),
    };
  } catch {
    return null;
  }
};

/** The outside as Forge provides it. */
export const forge: Outside = {
  // From the first answer on, numbers are spoken in the reader's locale and time is the server's.
  ask: (call, ...payload) => {
    const answer = ask(call, ...payload);
    return Promise.all([answer, context]).then(([told]) => {
      if (told.ok && 'now' in told.value) itIs(told.value.now);
      return told;
    });
  },
  jira: path => requestJira(path, { headers: { Accept: 'application/json' } }),
  roster: createRoster(path => requestJira(path, { headers: { Accept: 'application/json' } })),
  place,
  openRoom,
  close: () => view.close(),
  goTo: async path => {
    await router.navigate(path);
  },
  goOut: async outside => {
    await router.open(outside);
  },
  goToTeam: projectKey => router.navigate({ target: 'module', moduleKey: TEAM_PAGE, projectKey }),
  address,
};

export const enableTheme = (): void => {
  view.theme.enable().catch(() => {
    // Without a theme the page is plain but usable.
  });
};
