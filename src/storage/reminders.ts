import { kvs } from '@forge/kvs';
import type { AccountId, Day } from '../negotiation';
import { isLostRace } from './lost-race';

/** Begins the key of every claim: plain keys with an end, for nothing ever lists them. */
export const REMINDED = 'reminded:';

/** Longer than a message may be on its way; then the platform forgets that there was one. */
const REMEMBERED_DAYS = 14;

const keyOf = (account: AccountId, day: Day): string => `${REMINDED}${day}:${account}`;

/** Most keys of one batch (Forge limits: KVS). */
const BATCH = 25;

/** Those who were reminded on that day of theirs, for whoever is about to ask: a hint, the claim decides. */
export const remindedOn = async (people: { account: AccountId; day: Day }[]): Promise<Set<AccountId>> => {
  const reminded = new Set<AccountId>();
  for (let start = 0; start < people.length; start += BATCH) {
    const batch = people.slice(start, start + BATCH);
    const { successfulKeys } = await kvs.batchGet<unknown>(
      batch.map(({ account, day }) => ({ key: keyOf(account, day) })),
    );
    const found = new Set(successfulKeys.map(({ key }) => key));
    for (const { account, day } of batch) if (found.has(keyOf(account, day))) reminded.add(account);
  }
  return reminded;
};

/**
 * Claims the one message that a person gets on a day, before it is sent. False where it was claimed: a message whose answer
 * was lost counts as sent, for one too few is better than one too many.
 */
export const claimReminder = async (account: AccountId, day: Day, at: string): Promise<boolean> => {
  try {
    await kvs.set(
      keyOf(account, day),
      { at },
      {
        keyPolicy: 'FAIL_IF_EXISTS',
        ttl: { value: REMEMBERED_DAYS, unit: 'DAYS' },
      },
    );
    return true;
  } catch (error) {
    if (isLostRace(error)) return false;
    throw error;
  }
};

/** Gives a claim back: the message was surely not sent. */
export const releaseReminder = (account: AccountId, day: Day): Promise<void> => kvs.delete(keyOf(account, day));
