import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import type { Changed, ListsChanged, Which } from '../api';
import type { Instant } from '../negotiation';
import { inTime } from './in-time';

/** How long a move waits at most for open pages to be told of it, in milliseconds. */
const MOST_WAIT = 1_000;

/**
 * A channel that is signed for with claims is another one than without: who has no token of ours neither hears it nor
 * speaks in it (Forge: Authorizing Realtime channels).
 */
export type Channel = { name: string; claims: Record<string, string> };

/** What one negotiation's room and panel listen to. */
export const ofNegotiation = ({ outcomeId, quarter }: Which): Channel => ({
  name: `negotiation-${outcomeId}-${quarter}`,
  claims: { outcomeId, quarter },
});

/** What the lists of one project's team listen to. */
export const ofProject = (projectId: string): Channel => ({ name: `project-${projectId}`, claims: { projectId } });

/** What one leader's own page listens to. An account id may hold signs that a channel's name need not allow; the claim is exact. */
export const ofLeader = (leaderId: string): Channel => ({
  name: `leader-${leaderId.replace(/[^\w-]/g, '-')}`,
  claims: { leaderId },
});

const sign = async ({ name, claims }: Channel, permission: 'publish' | 'subscribe') => {
  const { token, expiresAt, errors } = await signRealtimeToken(name, claims, [permission]);
  if (typeof token !== 'string' || !Number.isFinite(Number(expiresAt)))
    throw new Error(`no token was signed for ${name} (${JSON.stringify(errors ?? null)}); ask again a minute later`);
  return { token, expiresAt: Number(expiresAt) };
};

/** The end of a token, which is told in seconds since 1970, as in its claim `exp`; a number that large is in milliseconds. */
const endOf = (expiresAt: number): Instant =>
  new Date(expiresAt < 100_000_000_000 ? expiresAt * 1_000 : expiresAt).toISOString();

/** A pass with which a page may listen to one channel, and not speak. The caller has checked who asks. */
export const passFor = async (channel: Channel): Promise<{ channel: string; token: string; expiresAt: Instant }> => {
  const { token, expiresAt } = await sign(channel, 'subscribe');
  return { channel: channel.name, token, expiresAt: endOf(expiresAt) };
};

const publish = async (channel: Channel, payload: Changed | ListsChanged): Promise<void> => {
  const { token } = await sign(channel, 'publish');
  const { errors } = await publishGlobal(channel.name, payload, { token });
  if (errors) throw new Error(`the platform refused it (${JSON.stringify(errors)})`);
};

const tell = async (channel: Channel, payload: Changed | ListsChanged, what: string): Promise<void> => {
  try {
    await inTime(publish(channel, payload), MOST_WAIT);
  } catch (error) {
    console.warn(`[announce] open pages were not told of ${what}; they see it when next looked at`, error);
  }
};

const tellOf = (which: Which, changed: Changed): Promise<void> =>
  tell(ofNegotiation(which), changed, `${which.outcomeId} ${which.quarter} version ${changed.version}`);

/** In whose lists something stands: the project's team and the leader. */
type Listed = { projectId: string; leaderId: string };

/**
 * Tells open lists that something in them is newer, and nothing more: whoever may see the project need not be allowed to
 * see every work item in it (N23). Each list once, however much in it has changed. Never fails.
 */
export const announceLists = async (places: Listed[]): Promise<void> => {
  const projects = [...new Set(places.map(({ projectId }) => projectId))].map(ofProject);
  const leaders = [...new Set(places.map(({ leaderId }) => leaderId))].map(ofLeader);
  await Promise.all([...projects, ...leaders].map(each => tell(each, { changed: true }, `a change in ${each.name}`)));
};

/** Tells an open room and panel that their negotiation is at another version. Never fails: what was saved is saved. */
export const announce = ({ outcomeId, quarter, version }: Which & { version: number }): Promise<void> =>
  tellOf({ outcomeId, quarter }, { outcomeId, quarter, version });

/** Tells the open pages of an outcome's negotiations that it remembers something else, at that version of its memory. */
export const announceMemory = async (negotiations: Which[], version: number): Promise<void> => {
  await Promise.all(negotiations.map(which => tellOf(which, { outcomeId: which.outcomeId, quarter: null, version })));
};
