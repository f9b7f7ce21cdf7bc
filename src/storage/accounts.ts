import type { AccountId } from '../negotiation';

/**
 * Where account ids stand in what is stored, whatever the record: under these names and nowhere else. Texts that people wrote
 * are theirs; none of them is looked into.
 */
const ONE = ['account', 'leaderId', 'before', 'after'];
const SEVERAL = ['members', 'joined', 'left'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every account id in a stored value. */
export const accountsIn = (value: unknown): AccountId[] => {
  if (Array.isArray(value)) return value.flatMap(accountsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (typeof each === 'string') return ONE.includes(name) ? [each] : [];
    if (SEVERAL.includes(name) && Array.isArray(each)) return each.filter(one => typeof one === 'string');
    return accountsIn(each);
  });
};

/** Account ids and what stands in their place from now on. */
export type Pseudonyms = ReadonlyMap<AccountId, AccountId>;

/** The same value with account ids replaced, and nothing else. */
export const withPseudonyms = (value: unknown, pseudonyms: Pseudonyms): unknown => {
  const named = (account: unknown): unknown =>
    typeof account === 'string' ? (pseudonyms.get(account) ?? account) : account;
  if (Array.isArray(value)) return value.map(each => withPseudonyms(each, pseudonyms));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      if (typeof each === 'string') return [name, ONE.includes(name) ? named(each) : each];
      if (SEVERAL.includes(name) && Array.isArray(each)) return [name, each.map(named)];
      return [name, withPseudonyms(each, pseudonyms)];
    }),
  );
};

/** What a pseudonym looks like: no account id of Atlassian's does. */
const PSEUDONYM = 'closed-account-';

export const pseudonymOf = (number: number): AccountId => `${PSEUDONYM}${number}`;

export const isPseudonym = (account: AccountId): boolean => account.startsWith(PSEUDONYM);
