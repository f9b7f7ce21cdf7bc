import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { AccountId, Count, Instant, SharedPriority } from '../negotiation';
import { accountsIn, isPseudonym, type Pseudonyms, withPseudonyms } from './accounts';
import { DRAFTS } from './drafts';
import { type Entity, entities, recordsOf, type StoredRecord } from './everything';
import { isLostRace } from './lost-race';
import { type PriorityRow, priorityKey } from './priorities';
import { bodyOf, read } from './record';
import { REMINDED } from './reminders';
import { loadTeam, saveTeam, withoutAccounts } from './teams';

/** How far the weekly report of account ids has come. `was` is kept only until the pseudonym stands everywhere. */
const Reporting = v.strictObject({
  /** How fresh what is kept of people is: when it was last reported. Null before the first report. */
  reportedAt: v.nullable(Instant),
  /** Pseudonyms given so far. */
  given: Count,
  closing: v.array(v.strictObject({ was: AccountId, number: Count })),
  version: Count,
});
export type Reporting = v.InferOutput<typeof Reporting>;

type Versioned = { version: number };
type Row = Versioned & { body: unknown };

const KEY = 'personal-data';
const settings = () => kvs.entity<Row>('settings');

/** How far it has come, strictly consistent; null before the first report. */
export const loadReporting = async (): Promise<Reporting | null> => {
  const stored = await settings().get(KEY);
  return stored ? read(Reporting, `settings ${KEY}`, stored) : null;
};

/** Writes it against the version it follows; the first has version 0. False where another run was faster. */
export const saveReporting = async (next: Reporting): Promise<boolean> => {
  const row: Row = { version: next.version, body: bodyOf(Reporting, next) };
  try {
    if (next.version === 0) await settings().set(KEY, row, { keyPolicy: 'FAIL_IF_EXISTS' });
    else {
      const conditions = new Filter<Versioned>().and('version', FilterConditions.equalTo(next.version - 1));
      await kvs.transact().set(KEY, row, { entityName: 'settings', conditions }).execute();
    }
    return true;
  } catch (error) {
    if (isLostRace(error)) return false;
    throw error;
  }
};

async function* recordsIn(entity: Entity): AsyncGenerator<StoredRecord> {
  let from: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof recordsOf>> = await recordsOf(entity, from);
    yield* page.records;
    from = page.next;
  } while (from !== null);
}

async function* plainKeys(prefix: string): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(100);
    const page = await (cursor ? query.cursor(cursor) : query).getMany();
    for (const { key } of page.results) yield key;
    cursor = page.nextCursor;
  } while (cursor);
}

/** `draft:<account>:<work item>:<quarter>:<party>:<form>`; an account id may hold colons, what follows it does not. */
const accountOfDraft = (key: string): AccountId => key.slice(DRAFTS.length).split(':').slice(0, -4).join(':');

/** `reminded:<day>:<account>`. */
const accountOfReminder = (key: string): AccountId => key.slice(REMINDED.length).split(':').slice(1).join(':');

const plain = [
  { prefix: DRAFTS, accountOf: accountOfDraft },
  { prefix: REMINDED, accountOf: accountOfReminder },
];

/** Every account id that any record holds; pseudonyms are none. */
export const accountsKept = async (): Promise<AccountId[]> => {
  const found = new Set<AccountId>();
  for (const entity of entities)
    for await (const { value } of recordsIn(entity)) for (const account of accountsIn(value)) found.add(account);
  for (const { prefix, accountOf } of plain) for await (const key of plainKeys(prefix)) found.add(accountOf(key));
  return [...found].filter(account => !isPseudonym(account));
};

const isVersioned = (value: object): value is Versioned => 'version' in value && typeof value.version === 'number';

/** Times that a record is looked at again because somebody wrote to it meanwhile. */
const ATTEMPTS = 3;

/** Replaces account ids in one record as it is stored now, whatever its schema; nothing else of it changes. */
const rename = async (entityName: Entity, key: string, pseudonyms: Pseudonyms): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const value = await kvs.entity<object>(entityName).get(key);
    if (!value || !accountsIn(value).some(account => pseudonyms.has(account))) return;
    const next = Object(withPseudonyms(value, pseudonyms));
    if (!isVersioned(value)) return kvs.entity<object>(entityName).set(key, next);
    const conditions = new Filter<Versioned>().and('version', FilterConditions.equalTo(value.version));
    try {
      await kvs.transact().set(key, next, { entityName, conditions }).execute();
      return;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw new Error(`[storage] ${entityName} ${key} was written to all the time; the next run replaces what it holds`);
};

/** A priority's key names its leader: the record goes to the key of the pseudonym, then from its former one. */
const renamePriority = async (key: string, value: unknown, pseudonyms: Pseudonyms): Promise<void> => {
  const priority = read(SharedPriority, `priority ${key}`, withPseudonyms(value, pseudonyms));
  const next = priorityKey(priority);
  if (next === key) return;
  await kvs.entity<PriorityRow>('priority').set(next, {
    quarter: priority.quarter,
    leaderId: priority.leaderId,
    body: bodyOf(SharedPriority, priority),
  });
  await kvs.entity('priority').delete(key);
};

/** A team loses the member, and keeps the leader's place empty. */
const leaveTeam = async (projectId: string, pseudonyms: Pseudonyms, at: Instant): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const team = await loadTeam(projectId);
    const left = team && withoutAccounts(team, pseudonyms);
    if (!team || !left) return;
    if (await saveTeam(left.team, team.version, { ...left.change, account: null, at })) return;
  }
  throw new Error(`[storage] team ${projectId} was written to all the time; the next run takes the member out`);
};

/**
 * Puts pseudonyms in the place of account ids, in every record there is, the same one for a person everywhere, so that moves
 * still fold to their negotiation (N25). What a signature is bound to holds no account id. Called again it changes nothing.
 */
export const replaceAccounts = async (pseudonyms: Pseudonyms, at: Instant): Promise<void> => {
  for (const entity of entities)
    for await (const { key, value } of recordsIn(entity)) {
      if (!accountsIn(value).some(account => pseudonyms.has(account))) continue;
      if (entity === 'team') await leaveTeam(key, pseudonyms, at);
      else if (entity === 'priority') await renamePriority(key, value, pseudonyms);
      else await rename(entity, key, pseudonyms);
    }
  for (const { prefix, accountOf } of plain)
    for await (const key of plainKeys(prefix)) if (pseudonyms.has(accountOf(key))) await kvs.delete(key);
};
