import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { type LocalForge, type LocalForgeOptions, type PageCall, startLocalForge } from '../../local/forge';
import type { Answer, Api, RoomView } from '../../src/api';
import type { Draft } from '../negotiation/story';

type Value<K extends keyof Api> = ReturnType<Api[K]> extends Answer<infer T> ? T : never;
type Where = Partial<Pick<PageCall, 'module' | 'issue' | 'project'>>;

/** The outcome that the tests negotiate: HRB-230 of team Harbor, led by Tomasz. */
export const HARBOR = { outcomeId: '10101', workItem: 'HRB-230', project: 'HRB', projectId: '10001' };
export const QUARTER = '2027-Q1';
export const TRIO = ['odile', 'femi', 'jussi'].map(account);

/** The app on a local Forge of its own, on the morning of 23 November 2026, with team Harbor set up. */
export type AppSite = {
  forge: LocalForge;
  /** What the host and the app said. */
  lines: string[];
  /** Calls the app as somebody by slug, by default from Harbor's work item. The payload may be anything. */
  ask<K extends keyof Api>(slug: string, call: K, payload: unknown, where?: Where): Promise<Answer<Value<K>>>;
  /** Opens the negotiation if need be and plays a move against the version the person sees. */
  move(slug: string, draft: Draft | ((room: RoomView) => Draft)): Promise<Answer<RoomView>>;
  /** From here it is the morning of that day. Nothing runs by schedule or from a queue unless it is asked to. */
  on(day: string): void;
  /** Stops, lets something happen to the data folder, and starts again. */
  restart(meanwhile?: (dataDir: string) => void, more?: SiteOptions): Promise<void>;
  stop(): Promise<void>;
};

const which = { outcomeId: HARBOR.outcomeId, quarter: QUARTER };

/** What a test may change of the local Forge. */
type SiteOptions = Pick<LocalForgeOptions, 'realtimeOperations' | 'faults'>;

export async function startSite(options: SiteOptions = {}): Promise<AppSite> {
  const home = mkdtempSync(join(tmpdir(), 'negotiation-'));
  const dataDir = join(home, 'data');
  const lines: string[] = [];
  const start = async (more: SiteOptions = {}) => {
    const root = join(__dirname, '../..');
    const log = (line: string) => lines.push(line);
    const started = {
      root,
      dataDir,
      buildDir: join(home, 'build'),
      build: 'functions' as const,
      port: 0,
      schedules: 'on-request' as const,
      queue: 'on-request' as const,
      site: BRAMBLEBOOK,
      ...options,
      ...more,
      log,
    };
    const forge = await startLocalForge(started);
    forge.clock.moveTo('2026-11-23T09:00:00Z');
    return forge;
  };
  const site: AppSite = {
    forge: await start(),
    lines,
    ask: async (slug, call, payload, where = {}) => {
      const place = where.module ? where : { module: 'work-item-context', issue: HARBOR.workItem };
      const made = { module: 'work-item-context', ...place, person: account(slug), function: call, payload };
      return (await site.forge.invoke(made)) as Answer<never>;
    },
    move: async (slug, draft) => {
      const room = await site.ask(slug, 'room', which);
      if (!room.ok) return room;
      const proposed = typeof draft === 'function' ? draft(room.value) : draft;
      const move = { ...proposed, id: randomUUID(), seen: room.value.negotiation.version };
      return site.ask(slug, 'play', { ...which, move });
    },
    on: day => site.forge.clock.moveTo(`${day}T09:00:00Z`),
    restart: async (meanwhile, more) => {
      await site.forge.stop();
      meanwhile?.(dataDir);
      site.forge = await start(more);
    },
    stop: async () => {
      await site.forge.stop();
      rmSync(home, { recursive: true });
    },
  };
  const team = { leaderId: account('tomasz'), members: TRIO, seen: null };
  const set = await site.ask('odile', 'setTeam', team, { module: 'team-page', project: HARBOR.project });
  if (!set.ok) throw new Error(`the team cannot be set up: ${set.refusal.code}`);
  return site;
}

/** Opens the negotiation of the tests as somebody. */
export const openAs = (site: AppSite, slug: string) => site.ask(slug, 'open', { ...which, id: randomUUID() });

/** The room as somebody sees it; throws where it is refused. */
export const roomOf = async (site: AppSite, slug: string): Promise<RoomView> => {
  const room = await site.ask(slug, 'room', which);
  if (!room.ok) throw new Error(`${slug} is refused: ${room.refusal.code}`);
  return room.value;
};

export { which as WHICH };
