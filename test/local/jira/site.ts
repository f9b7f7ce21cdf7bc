import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock } from '../../../local/clock';
import { BRAMBLEBOOK } from '../../../local/demo/company';
import { account } from '../../../local/demo/people';
import type { ProductEvent } from '../../../local/events/event';
import { appInJira } from '../../../local/jira/app';
import { type Jira, openJira } from '../../../local/jira/jira';
import type { RunJqlFunction } from '../../../local/jira/jql/expand';
import type { Actor } from '../../../local/jira/permissions';
import type { RestAnswer } from '../../../local/jira/rest/answer';
import { openRest, type RestOptions } from '../../../local/jira/rest/rest';
import { parseManifest } from '../../../local/manifest';

/** An app that gives Jira one thing of each kind to keep. */
const MANIFEST = parseManifest(`
app: { id: ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111 }
modules:
  jira:entityProperty:
    - key: weather
      propertyKey: weather
      values:
        - { path: sky, type: string, searchAlias: sky }
        - { path: wind.speed, type: number, searchAlias: windSpeed }
        - { path: seen, type: date }
  jira:customField:
    - { key: mood, name: Mood of work, description: How it feels, type: string, readOnly: true }
    - { key: size, name: Size, description: How large it is, type: number }
    - { key: fans, name: Fans, description: Who likes it, type: user, collection: list }
  jira:globalPermission:
    - { key: paint, name: Paint, description: May paint, anonymousAllowed: false, defaultGrants: [jira-administrators] }
  jira:jqlFunction:
    - { key: sunny-function, name: sunny, operators: [in], types: [issue], arguments: [{ name: place, required: true }], function: sunny }
  function:
    - { key: sunny, handler: index.sunny }
`);

export const SCOPES = ['read:jira-work', 'write:jira-work', 'read:jira-user', 'manage:jira-configuration'];
export const APP = appInJira(MANIFEST, 'environment');
export const PAINT = APP.ari('paint');

export type TestSite = {
  jira: Jira;
  events: ProductEvent[];
  /** Names of the events since the last time somebody asked. */
  heard(): string[];
  lines: string[];
  as(slug: string): Ask;
  asApp: Ask;
  actor(slug: string): Actor;
  reopen(): void;
  stop(): void;
};
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<RestAnswer>;

/** The demo's Jira with a small app installed, everything it writes in a temporary folder. */
export function openTestSite(options: Partial<RestOptions> & { runJqlFunction?: RunJqlFunction } = {}): TestSite {
  const dataDir = mkdtempSync(join(tmpdir(), 'jira-'));
  const events: ProductEvent[] = [];
  const lines: string[] = [];
  const { runJqlFunction, ...rest } = options;
  const open = () => {
    const clock = openClock(dataDir);
    return openJira({
      site: BRAMBLEBOOK,
      dataDir,
      clock,
      app: APP,
      publish: event => events.push(event),
      runJqlFunction,
    });
  };
  const serve = (jira: Jira) =>
    openRest({ jira, scopes: SCOPES, log: line => lines.push(line), isPreparing: () => true, ...rest });
  const actor = (slug: string): Actor => ({ kind: 'user', accountId: account(slug) });
  let jira = open();
  let answer = serve(jira);
  const ask =
    (who: Actor): Ask =>
    (method, path, body, headers) =>
      answer(
        { method, path: `/rest/api/3/${path}`, body: body === undefined ? undefined : JSON.stringify(body), headers },
        who,
        'http://jira.test',
      );
  return {
    get jira() {
      return jira;
    },
    events,
    heard: () => events.splice(0).map(each => each.name.replace('avi:jira:', '')),
    lines,
    actor,
    as: slug => ask(actor(slug)),
    asApp: ask({ kind: 'app' }),
    reopen() {
      jira.close();
      jira = open();
      answer = serve(jira);
    },
    stop() {
      jira.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** A comment of one paragraph. */
export const said = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
