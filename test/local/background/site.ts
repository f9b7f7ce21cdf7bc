import { join } from 'node:path';
import type { LocalForgeOptions } from '../../../local/forge';
import { type Echo, startEcho } from '../echo';

export const ROOT = join(__dirname, '../fixtures/background-app');

/** What a function of the background app noted about one call. */
export type Note = {
  at: string;
  moduleKey: string;
  appVersion: string;
  principal: object | null;
  event: Record<string, unknown>;
};
export type Answer = { status: number; body?: unknown };

/** The app that works in the background, on a local Forge of its own. */
export type BackgroundSite = Echo & {
  /** Calls the app's resolver as somebody who sees its page. */
  call(name: string, payload?: object): Promise<unknown>;
  push(job: string, events: unknown[], queue?: string): Promise<Answer>;
  notes(name: string): Promise<Note[]>;
};

export async function startBackground(options: Partial<LocalForgeOptions> = {}): Promise<BackgroundSite> {
  const echo = await startEcho({ root: ROOT, build: 'functions', ...options });
  const call = (name: string, payload: object = {}) => echo.ask('ngozi', name, payload, { module: 'page' });
  return Object.assign(echo, {
    call,
    push: (job: string, events: unknown[], queue = 'work') => call('push', { job, events, queue }) as Promise<Answer>,
    notes: (name: string) => call('notes', { name }) as Promise<Note[]>,
  });
}

/** An event for the queue whose consumer notes it under a name, and then does what else is asked of it. */
export const work = (name: string, more: object = {}, settings: object = {}) => ({
  body: { name, ...more },
  ...settings,
});
