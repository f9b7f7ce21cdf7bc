import { dirname, join } from 'node:path';
import { openClock } from '../../local/clock';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { appInJira } from '../../local/jira/app';
import { type Jira, openJira } from '../../local/jira/jira';
import type { Actor } from '../../local/jira/permissions';
import { openRest } from '../../local/jira/rest/rest';
import { readManifest } from '../../local/manifest';
import { openStorage } from '../../local/storage';
import { errandOfOpening, errandsFor } from '../../src/automation/outbox/errands';
import { negotiationsWaitingForMe } from '../../src/automation/search/waiting-for-me';
import { type Event, fold, type Negotiation, type Viewer } from '../../src/negotiation';
import { createErrand, createNegotiation, errandKey, saveMove, saveTeam } from '../../src/storage';
import { temporaryDirectory } from '../local/storage/directory';
import { type Draft, decided, nowOn, opened, opening, today } from '../negotiation/story';

/** The work item of `story.ts`, and its project. */
export const WORK_ITEM = opening.outcomeId;
export const which = { outcomeId: opening.outcomeId, quarter: opening.quarter };
export const LEADER = account('willemijn');
export const TRIO = ['ngozi', 'elio', 'katya'].map(account);

type Call = { method: string; path: string };
type Spoil = (call: Call, go: () => Promise<Response>) => Promise<Response>;

/** The app's background half on the local store and the local Jira, in this process: each call can be seen, spoilt or its last. */
export type Background = {
  jira: Jira;
  /** Writes that reached Jira, in their order: `PUT /rest/api/3/issue/10301`. */
  writes: string[];
  /** Bodies that were pushed and not delivered yet, by queue. */
  pushed: { queue: string; body: Record<string, unknown> }[];
  /** Who is asking, for calls that act as a user; nobody by default. */
  person: string | null;
  /** Keys of the work items that a query finds for somebody, in its order. */
  search(slug: string, jql: string): Promise<string[]>;
  /** Stands before Jira while it is set. */
  spoil: Spoil | null;
  /** The process dies when Jira has done the write of that number, counted from now; nothing reaches the platform after it. */
  dieAfter(writes: number): void;
  /** A new process takes over. */
  revive(): void;
  /** From here on it is that time. */
  at(iso: string): void;
  later(seconds: number): void;
  projectId: string;
  close(): void;
};

const noMetrics = () => ({ incr() {}, incrBy() {}, decr() {}, decrBy() {} });

export async function startBackground(): Promise<Background> {
  jest.useFakeTimers({
    now: new Date(`${today}T09:00:00Z`),
    doNotFake: [
      'nextTick',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'performance',
      'hrtime',
    ],
  });
  for (const said of ['log', 'warn', 'error'] as const) jest.spyOn(console, said).mockImplementation(() => undefined);
  const directory = temporaryDirectory();
  const manifest = readManifest(join(__dirname, '../..'));
  const now = () => Date.now();
  const storage = openStorage({ file: directory.file, entities: manifest.entities, now });
  const environmentId = '00000000-0000-4000-8000-0000000000e1';
  const dataDir = dirname(directory.file);
  const jira = openJira({
    site: BRAMBLEBOOK,
    dataDir,
    clock: openClock(dataDir),
    app: appInJira(manifest, environmentId),
    runJqlFunction: (_key, _asker, call) => negotiationsWaitingForMe(call),
  });
  const rest = openRest({ jira, scopes: manifest.scopes, log: () => undefined, isPreparing: () => true });
  const issue = BRAMBLEBOOK.issues.find(({ id }) => id === WORK_ITEM);
  const project = BRAMBLEBOOK.projects.find(({ key }) => key === issue?.key.split('-')[0]);
  if (!project) throw new Error(`${WORK_ITEM} is in no project of the demo company`);
  let life = Number.POSITIVE_INFINITY;
  let isAlive = true;

  const background: Background = {
    jira,
    writes: [],
    pushed: [],
    person: null,
    search: async (slug, jql) => {
      const path = `/rest/api/3/search/jql?fields=summary&jql=${encodeURIComponent(jql)}`;
      const actor = { kind: 'user' as const, accountId: account(slug) };
      const { status, body } = await rest({ method: 'GET', path }, actor, 'https://site.example');
      if (status !== 200) throw new Error(JSON.stringify(body));
      return (body as { issues: { key: string }[] }).issues.map(({ key }) => key);
    },
    spoil: null,
    dieAfter: writes => {
      life = writes;
    },
    revive: () => {
      isAlive = true;
      life = Number.POSITIVE_INFINITY;
    },
    at: iso => jest.setSystemTime(new Date(iso)),
    later: seconds => jest.setSystemTime(Date.now() + seconds * 1000),
    projectId: project.id,
    close: () => {
      Reflect.deleteProperty(globalThis, '__forge_fetch__');
      Reflect.deleteProperty(globalThis, '__forge_runtime__');
      storage.close();
      jira.close();
      directory.remove();
      jest.restoreAllMocks();
      jest.useRealTimers();
    },
  };

  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    new Response(status === 204 || body === undefined ? null : JSON.stringify(body), { status, headers });

  const askJira = async (call: Call, actor: Actor, body: string | undefined): Promise<Response> => {
    const { status, body: answered, headers } = await rest({ ...call, body }, actor, 'https://site.example');
    const isWrite = call.method !== 'GET' && !call.path.includes('bulkfetch');
    if (isWrite && status < 300) {
      background.writes.push(`${call.method} ${call.path.split('?')[0]}`);
      life -= 1;
      if (life <= 0) {
        isAlive = false;
        throw new Error('the process is gone');
      }
    }
    return answer(status, answered, headers);
  };

  const push = (text: string): Response => {
    const { queueName, payload } = JSON.parse(text);
    for (const { body } of payload) background.pushed.push({ queue: queueName, body });
    return answer(201, {});
  };

  const forgeFetch = async (
    { type, provider, remote }: { type: string; provider?: string; remote?: string },
    path: string,
    init: { method?: string; body?: string } = {},
  ) => {
    if (!isAlive) throw new Error('the process is gone');
    if (type === 'kvs') {
      const { status, body } = storage.handle(path, JSON.parse(init.body ?? '{}'));
      return answer(status, body);
    }
    if (remote === 'stargate' && path.startsWith('/webhook/queue/publish')) return push(init.body ?? '');
    if (remote !== 'jira') throw new Error(`nothing answers ${type} ${provider} ${path} here`);
    if (provider === 'user' && background.person === null) throw new Error('nobody is asking');
    const actor: Actor = provider === 'app' ? { kind: 'app' } : { kind: 'user', accountId: background.person ?? '' };
    const call = { method: init.method ?? 'GET', path };
    const go = () => askJira(call, actor, init.body);
    return background.spoil ? background.spoil(call, go) : go();
  };
  const runtime = {
    appContext: { appId: manifest.appId, environmentId, environmentType: 'DEVELOPMENT', appVersion: '1.0.0' },
    lambdaContext: { getRemainingTimeInMillis: () => 60_000 },
    metrics: { counter: noMetrics, timing: () => ({ measure: () => ({ stop() {} }) }), gauge: () => ({ set() {} }) },
  };
  Object.assign(globalThis, { __forge_fetch__: forgeFetch, __forge_runtime__: runtime });

  await saveTeam({ projectId: project.id, leaderId: LEADER, members: TRIO, timeZone: 'Europe/Amsterdam' }, null);
  return background;
}

const home = (projectId: string) => ({ projectId, leaderId: LEADER });

/** Opens the negotiation of the stories as the app does, its errand with it. */
export const begin = async ({ projectId }: Background): Promise<Negotiation> => {
  const state = opened();
  const errand = errandOfOpening(state, nowOn(today));
  await createErrand(errandKey(errand), errand);
  await createNegotiation(state, home(projectId));
  return state;
};

/** Plays a move as the app does, its errands in the same transaction. What an outcome remembers is left out. */
export const playOn = async (
  { projectId }: Background,
  state: Negotiation,
  viewer: Viewer,
  draft: Draft,
  day: string = today,
): Promise<Negotiation> => {
  const { at } = nowOn(day, state.version + 1);
  if (Date.parse(at) > Date.now()) jest.setSystemTime(new Date(at));
  const result = decided(state, viewer, draft, day);
  if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.about.join(' ')}`);
  const event: Event = result.value;
  const next = fold(state, [event]);
  const errands = errandsFor(state, [event], nowOn(day, state.version + 1));
  const saved = {
    state: next,
    events: [event] as [Event],
    home: home(projectId),
    outcome: null,
    priority: null,
    errands,
  };
  if ((await saveMove(saved)) !== 'saved') throw new Error('somebody moved first');
  return next;
};

/** What Jira says of the work item now. */
export const inJira = ({ jira }: Background) => {
  const app = { kind: 'app' as const };
  const issue = jira.issue(app, WORK_ITEM);
  if (!issue) throw new Error('the work item is gone');
  const field = jira.app.customFields[0];
  return {
    labels: issue.labels.filter(label => label.startsWith('negotiation-')).toSorted(),
    others: issue.labels.filter(label => !label.startsWith('negotiation-')),
    property: jira.store.get('property', `issue ${WORK_ITEM} negotiation`)?.value,
    field: field ? (jira.store.get('fieldValue', `${WORK_ITEM} ${field.key}`)?.value ?? null) : null,
    comments: jira
      .comments(WORK_ITEM)
      .filter(({ author }) => author === jira.app.accountId)
      .map(({ body }) => body),
  };
};
