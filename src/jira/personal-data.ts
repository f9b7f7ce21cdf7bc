import { privacy } from '@forge/api';
import * as v from 'valibot';
import type { AccountId, Instant } from '../negotiation';

/** Accounts in one report (Forge: privacy). */
const AT_ONCE = 90;

/** What Atlassian says to some account on a report that names somebody it cannot name. */
const UNKNOWN = 'unknown';

const Updates = v.array(v.object({ accountId: v.string(), status: v.picklist(['closed', 'updated']) }));

/**
 * Reports of whom the app keeps an account id, and how fresh that is. Atlassian answers whose account was closed, so that
 * nothing of that person may stay, and whose profile has changed, of which the app keeps nothing.
 */
export const reportAccounts = async (
  accounts: AccountId[],
  updatedAt: Instant,
): Promise<{ closed: AccountId[]; updated: AccountId[] }> => {
  const reported = accounts.filter(accountId => accountId !== UNKNOWN);
  const closed: AccountId[] = [];
  const updated: AccountId[] = [];
  for (let start = 0; start < reported.length; start += AT_ONCE) {
    const some = reported.slice(start, start + AT_ONCE).map(accountId => ({ accountId, updatedAt }));
    for (const { accountId, status } of v.parse(Updates, await privacy.reportPersonalData(some)))
      (status === 'closed' ? closed : updated).push(accountId);
  }
  return { closed, updated };
};
