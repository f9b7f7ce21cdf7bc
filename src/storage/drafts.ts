import { kvs, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { type AccountId, Instant, MoveId, type Party, type Quarter } from '../negotiation';
import { bodyOf, isTooLong, read } from './record';

/** Whose draft of which form: one person's, written as that party. Who asks as another party asks for another draft (N23). */
export type DraftName = { account: AccountId; outcomeId: string; quarter: Quarter; party: Party; form: string };

/** What somebody has half written. */
export const Draft = v.strictObject({
  /** The form's values as the page wrote them; only that page reads them. */
  text: v.string(),
  /** The browser tab that wrote it, by an id of its own. */
  tab: MoveId,
  at: Instant,
});
export type Draft = v.InferOutput<typeof Draft>;

/** Longer than a quarter's assessment or offer is ever half written; then the platform forgets it. */
const DRAFT_DAYS = 90;

/** Begins every draft's key: plain keys, for no list and no index ever holds somebody's drafts. */
export const DRAFTS = 'draft:';

/** Most keys of one batch (Forge limits: KVS). */
const BATCH = 25;

/** The account stands first and may hold colons; what follows cannot, so no two names share a key. */
const keyOf = ({ account, outcomeId, quarter, party, form }: DraftName): string =>
  `${DRAFTS}${account}:${outcomeId}:${quarter}:${party}:${form.replaceAll('/', '.')}`;

/** One person's draft, strictly consistent; null where there is none. */
export const loadDraft = async (name: DraftName): Promise<Draft | null> => {
  const stored = await kvs.get<unknown>(keyOf(name));
  // The key names a person: a log of what cannot be read does not.
  return stored === undefined ? null : read(Draft, `draft ${name.outcomeId}:${name.quarter}`, stored);
};

/** Keeps a draft for 90 days in place of the one before. False where it is too long to be stored (Forge limits: KVS). */
export const saveDraft = async (name: DraftName, draft: Draft): Promise<boolean> => {
  const body = bodyOf(Draft, draft);
  if (isTooLong(body)) return false;
  await kvs.set(keyOf(name), { body }, { ttl: { value: DRAFT_DAYS, unit: 'DAYS' } });
  return true;
};

export const dropDraft = (name: DraftName): Promise<void> => kvs.delete(keyOf(name));

/** Erases the next drafts there are, whoever wrote them, at most a batch: how many. Reads none of them. */
export const eraseSomeDrafts = async (): Promise<number> => {
  const { results } = await kvs.query().where('key', WhereConditions.beginsWith(DRAFTS)).limit(BATCH).getMany();
  if (results.length === 0) return 0;
  const { failedKeys } = await kvs.batchDelete(results.map(({ key }) => ({ key })));
  if (failedKeys.length > 0) throw new Error(`[storage] ${failedKeys.length} drafts were not erased; try again`);
  return results.length;
};
