import net from 'node:net';

/** The error that the platform raises when a function calls an address its manifest does not name. */
export class EgressRefused extends Error {
  readonly status = 403;
  override readonly name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  constructor(url: string) {
    super(
      `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`,
    );
  }
}

/** `*.example.com`, `https://example.com` or `example.com` as the manifest writes it. */
export function mayLeave(url: string, allowed: readonly string[]): boolean {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:') return false;
  return allowed.some(entry => {
    const host = entry.replace(/^https:\/\//, '').replace(/\/.*$/, '');
    if (host === '*') return true;
    return host.startsWith('*.') ? target.hostname.endsWith(host.slice(1)) : target.hostname === host;
  });
}

/** Replaces every way out of this process. Must run before the bundle: the SDK keeps the `fetch` it finds. */
export function policeEgress(allowed: readonly string[]): void {
  const leave = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!mayLeave(url, allowed)) throw new EgressRefused(url);
    return leave(input, init);
  };
  // With no address allowed nothing in here has a reason to open a socket at all.
  if (allowed.length === 0) {
    net.Socket.prototype.connect = () => {
      throw new EgressRefused('a socket');
    };
  }
}
