import { reportAccounts } from '../jira';
import type { AccountId } from '../negotiation';
import { accountsKept, loadReporting, pseudonymOf, type Reporting, replaceAccounts, saveReporting } from '../storage';

const nothingYet: Reporting = { reportedAt: null, given: 0, closing: [], version: -1 };

/** Writes what comes next; a second run at the same time ends here, for the first one goes on. */
const noted = async (next: Reporting): Promise<Reporting> => {
  if (!(await saveReporting(next))) throw new Error('[personal-data] another run is under way; this one stops');
  return next;
};

const after = (known: Reporting, change: Partial<Reporting>): Reporting => ({
  ...known,
  ...change,
  version: known.version + 1,
});

/** Puts pseudonyms where they were promised; then nothing says any more whose they are. */
const closed = async (known: Reporting, at: string): Promise<Reporting> => {
  if (known.closing.length === 0) return known;
  await replaceAccounts(new Map(known.closing.map(({ was, number }) => [was, pseudonymOf(number)])), at);
  console.log(`[personal-data] ${known.closing.length} closed accounts have a pseudonym everywhere`);
  return noted(after(known, { closing: [] }));
};

/** The pseudonyms are decided and written down before the first is used, so that an interrupted run goes on with the same. */
const closing = (known: Reporting, accounts: AccountId[]): Reporting =>
  after(known, {
    given: known.given + accounts.length,
    closing: accounts.map((was, place) => ({ was, number: known.given + place + 1 })),
  });

/**
 * Once a week: whose account ids are kept is reported to Atlassian (Forge: user privacy). A closed account becomes a
 * pseudonym everywhere. Of a changed profile nothing is kept that could be refreshed, but how fresh it is.
 */
export const personalData = async (): Promise<{ statusCode: 204 }> => {
  const at = new Date().toISOString();
  const known = await closed((await loadReporting()) ?? nothingYet, at);
  const accounts = await accountsKept();
  const answer = await reportAccounts(accounts, known.reportedAt ?? at);
  const gone = answer.closed.filter(account => accounts.includes(account));
  const replaced = gone.length > 0 ? await closed(await noted(closing(known, gone)), at) : known;
  await noted(after(replaced, { reportedAt: at }));
  console.log(
    `[personal-data] ${accounts.length} accounts reported: ${gone.length} closed, ${answer.updated.length} updated`,
  );
  return { statusCode: 204 };
};
