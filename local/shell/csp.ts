import { createHash } from 'node:crypto';
import type { Manifest } from '../manifest';

/** What an app's frame may do besides running its scripts; the same list as attribute of the frame and in the policy. */
export const SANDBOX =
  'allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';

/** The content security policy that a page of the app gets in production, with this machine in place of Atlassian's hosts. */
export function contentSecurityPolicy(page: string, { content, egress }: Manifest, site: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) =>
    hashOf(code),
  );
  const quoted = (keyword: string) => (/^(unsafe|sha256|blob)/.test(keyword) ? `'${keyword}'` : keyword);
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    'font-src': ["'self'"],
    'script-src': ["'self'", ...inline, ...content.scripts.map(quoted)],
    'style-src': ["'self'", site, ...content.styles.map(quoted)],
    'img-src': ["'self'", 'data:', 'blob:', site],
    'media-src': ["'self'", 'data:', 'blob:', site],
    'connect-src': ["'self'", site, ...egress.client],
    'frame-src': ["'self'", site],
    'frame-ancestors': ["'self'", site],
    'form-action': ["'self'"],
    sandbox: [SANDBOX],
    'report-uri': ['/__forge/csp'],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
