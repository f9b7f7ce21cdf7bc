import { publishGlobal, signRealtimeToken } from '@forge/realtime';
import type { Changed, Which } from '../api';
import type { Instant } from '../negotiation';

/** How long a move waits at most for open pages to be told of it, in milliseconds. */
const MOST_WAIT = 1_000;

const channelOf = ({ outcomeId, quarter }: Which): string => `negotiation-${outcomeId}-${quarter}`;

/**
 * A channel that is signed for with claims is another one than without: who has no token of ours neither hears it nor
 * speaks in it (Forge: Authorizing Realtime channels).
 */
const sign = async (which: Which, permission: 'publish' | 'subscribe') => {
  const channel = channelOf(which);
  const claims = { outcomeId: which.outcomeId, quarter: which.quarter };
  const { token, expiresAt, errors } = await signRealtimeToken(channel, claims, [permission]);
  if (typeof token !== 'string' || !Number.isFinite(Number(expiresAt)))
    throw new Error(`no token was signed for ${channel} (${JSON.stringify(errors ?? null)}); ask again a minute later`);
  return { channel, token, expiresAt: Number(expiresAt) };
};

/** The end of a token, which is told in seconds since 1970, as in its claim `exp`; a number that large is in milliseconds. */
const endOf = (expiresAt: number): Instant =>
  new Date(expiresAt < 100_000_000_000 ? expiresAt * 1_000 : expiresAt).toISOString();

/** A pass with which a page may listen to one negotiation, and not speak. The caller has checked who asks. */
export const passFor = async (which: Which): Promise<{ channel: string; token: string; expiresAt: Instant }> => {
  const { channel, token, expiresAt } = await sign(which, 'subscribe');
  return { channel, token, expiresAt: endOf(expiresAt) };
};

const publish = async (which: Which, changed: Changed): Promise<void> => {
  const { channel, token } = await sign(which, 'publish');
  const { errors } = await publishGlobal(channel, changed, { token });
  if (errors) throw new Error(`the platform refused it (${JSON.stringify(errors)})`);
};

const inTime = (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${MOST_WAIT} ms`)), MOST_WAIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const tell = async (which: Which, changed: Changed): Promise<void> => {
  try {
    await inTime(publish(which, changed));
  } catch (error) {
    const what = `${which.outcomeId} ${which.quarter} version ${changed.version}`;
    console.warn(`[announce] open pages were not told of ${what}; they see it when next looked at`, error);
  }
};

/** Tells open pages that a negotiation is at another version. Never fails: what was saved is saved, whoever hears of it. */
export const announce = ({ outcomeId, quarter, version }: Which & { version: number }): Promise<void> =>
  tell({ outcomeId, quarter }, { outcomeId, quarter, version });

/** Tells the open pages of an outcome's negotiations that it remembers something else, at that version of its memory. */
export const announceMemory = async (negotiations: Which[], version: number): Promise<void> => {
  await Promise.all(negotiations.map(which => tell(which, { outcomeId: which.outcomeId, quarter: null, version })));
};
