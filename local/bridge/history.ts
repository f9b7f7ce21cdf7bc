/** The history of a module that owns a whole page: its part of the shell's address, so that reload and Back work. */
export type Location = { pathname: string; search: string; hash: string; state: unknown; key: string };
type Action = 'POP' | 'PUSH' | 'REPLACE';
type Listener = (location: Location, action: Action) => unknown;
type To = string | { pathname?: string; search?: string; hash?: string; state?: unknown };

export function createHistory(base: string): object {
  const listeners = new Set<Listener>();
  const tell = (action: Action) => {
    for (const listener of listeners) void listener(here(base), action);
  };
  window.addEventListener('popstate', () => tell('POP'));
  const change = (action: 'PUSH' | 'REPLACE') => (to: To, state?: unknown) => {
    const kept = {
      app: typeof to === 'string' ? state : (to.state ?? state),
      key: Math.random().toString(36).slice(2, 8),
    };
    const method = action === 'PUSH' ? 'pushState' : 'replaceState';
    window.history[method](kept, '', base + href(to, base));
    tell(action);
  };
  const go = (steps: number) => window.history.go(steps);
  return {
    action: 'POP' satisfies Action,
    location: here(base),
    length: window.history.length,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: change('PUSH'),
    replace: change('REPLACE'),
    go,
    goBack: () => go(-1),
    goForward: () => go(1),
    back: () => go(-1),
    forward: () => go(1),
    createHref: (to: To) => base + href(to, base),
    block: () => {
      throw new Error('[local] history.block is not emulated');
    },
  };
}

function here(base: string): Location {
  const { pathname, search, hash } = window.location;
  const state: { app?: unknown; key?: string } | null = window.history.state;
  return {
    pathname: pathname.slice(base.length) || '/',
    search,
    hash,
    state: state?.app,
    key: state?.key ?? 'default',
  };
}

function href(to: To, base: string): string {
  const { pathname, search = '', hash = '' } = typeof to === 'string' ? { pathname: to } : { ...to };
  const path = pathname ?? here(base).pathname;
  return `${path.startsWith('/') || path === '' ? path : `/${path}`}${search}${hash}`;
}
