import canonicalize from 'canonicalize';
import { type Ids, idsIn } from '../instance/context';
import { unauthorized } from './refusal';

/** Who speaks or listens: the module that a page belongs to, or whose function runs, and where the page is. */
export type Speaker = { moduleKey: string; context?: Record<string, unknown> | undefined };

export type ChannelWish = {
  channelName: string;
  isGlobal: boolean;
  contextOverrides?: string[] | undefined;
  /** Of the token that came along; a channel with claims is another one than without. */
  claims?: Record<string, unknown> | undefined;
};

/** What `contextOverrides` may name in Jira. */
const CONTEXTS = ['board', 'issue', 'project'] as const;

/**
 * The channel that is meant: whoever arrives at the same text hears each other. By default a channel is that of one module
 * in one place; overrides replace this by the places they name, none by nothing; a global channel is the whole
 * installation's. Claims of a token come on top (Forge: Authorizing Realtime channels).
 */
export function channelOf({ moduleKey, context }: Speaker, wish: ChannelWish): string {
  const { channelName, isGlobal, contextOverrides, claims } = wish;
  if (channelName === '') throw unauthorized('the channel has no name');
  const scope = isGlobal ? 'global' : scopeOf(moduleKey, context, contextOverrides);
  return canonicalize([channelName, isGlobal, scope, claims ?? null]) ?? '';
}

function scopeOf(moduleKey: string, context: Speaker['context'], overrides: string[] | undefined): object {
  if (!context)
    throw unauthorized('only functions that a page called have a context, use publishGlobal for the others');
  const ids = idsIn(context);
  if (!overrides)
    return { moduleKey, issue: ids.issue ?? null, project: ids.project ?? null, board: ids.board ?? null };
  return Object.fromEntries(overrides.map(name => [name, idOf(ids, name)]));
}

function idOf(ids: Ids, name: string): string {
  const known = CONTEXTS.find(each => each === name);
  const id = known && ids[known];
  if (id === undefined) throw unauthorized(`contextOverrides: there is no ${name} where this page is`);
  return id;
}
