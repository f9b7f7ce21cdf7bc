export type Destination = Record<string, string | undefined> & {
  url?: string;
  target?: string;
  type?: 'same-tab' | 'new-tab';
};

/** The shell's address of where a page wants to go, as `router` of @forge/bridge names it. */
export function urlOf({ url, target, ...rest }: Destination): string {
  const { person = '', pages = '{}' } = document.documentElement.dataset;
  if (url !== undefined) {
    const site = new URL(person, window.location.origin);
    const wanted = new URL(url, window.location.origin);
    const inside = wanted.origin === site.origin && !wanted.pathname.startsWith('/as/');
    return inside ? `${site.href}${wanted.pathname}${wanted.search}${wanted.hash}` : wanted.href;
  }
  const here = `${window.location.origin}${person}`;
  if (target === 'issue' && rest.issueKey !== undefined) return `${here}/browse/${encodeURIComponent(rest.issueKey)}`;
  if (target === 'module') {
    const known: Record<string, string> = JSON.parse(pages);
    const page = known[rest.moduleKey ?? '']?.replace('{projectKey}', rest.projectKey ?? '');
    if (page !== undefined) return here + page + (rest.path ? `/${rest.path.replace(/^\//, '')}` : '');
  }
  throw new Error(`[local] navigation to ${JSON.stringify({ target, ...rest })} is not emulated`);
}

/** Goes there, in this tab or a new one. */
export function navigate(destination: Destination): void {
  const url = urlOf(destination);
  if (!/^https?:/.test(url)) throw new Error(`[local] a page may only navigate to http addresses, not ${url}`);
  if (destination.type === 'new-tab') window.open(url, '_blank', 'noopener');
  else window.location.assign(url);
}
