import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { Built } from '../build/build';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import { contentSecurityPolicy } from './csp';
import type { Answer, Respond } from './http';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

export type ResourcesOptions = {
  root: string;
  manifest: Manifest;
  built: Built;
  site: () => string;
  violations: string[];
  log: Log;
};

/** The origin that serves the app's pages: `/<resource>/<file>`, under the production policy, the bridge script first. */
export function resourcesOf({ root, manifest, built, site, violations, log }: ResourcesOptions): Respond {
  const page = (file: string): Answer => {
    const text = readFileSync(file, 'utf8');
    const bridge = `<script src="/__forge/bridge.js" data-shell="${site()}"></script>`;
    const body = /<head[^>]*>/i.test(text) ? text.replace(/<head[^>]*>/i, head => head + bridge) : bridge + text;
    const policy = contentSecurityPolicy(text, manifest, site());
    return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body };
  };
  return async request => {
    const { pathname } = request.url;
    if (pathname === '/__forge/bridge.js') return fileAnswer(built.bridge);
    if (pathname === '/__forge/tokens.css') return fileAnswer(built.tokens);
    if (pathname === '/__forge/csp' && request.method === 'POST') {
      const line = describeViolation(await request.text());
      violations.push(line);
      log(`[local] CONTENT SECURITY POLICY: ${line}`);
      return { status: 204 };
    }
    const [, key = '', ...rest] = pathname.split('/').map(decodeURIComponent);
    const resource = manifest.resources.find(each => each.key === key);
    if (!resource) return undefined;
    const home = resolve(root, resource.path);
    const file = resolve(home, rest.join('/'));
    if (!file.startsWith(home + sep)) return undefined;
    if (!existsSync(file) || !statSync(file).isFile()) {
      log(`[local] ${pathname} is not in ${join(resource.path)}, build the pages or correct the manifest`);
      return { status: 404, headers: { 'content-type': 'text/plain' }, body: `[local] ${pathname} is not built` };
    }
    return extname(file) === '.html' ? page(file) : fileAnswer(file);
  };
}

export function fileAnswer(file: string): Answer {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { headers: { 'content-type': type }, body: readFileSync(file) };
}

function describeViolation(report: string): string {
  const { 'csp-report': found = {} } = JSON.parse(report || '{}') as { 'csp-report'?: Record<string, string> };
  return `${found['document-uri']} was refused ${found['blocked-uri']} by ${found['violated-directive']}`;
}
