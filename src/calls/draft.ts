import * as v from 'valibot';
import type { DraftView } from '../api';
import { accepted, MoveId, type Result, refused } from '../negotiation';
import { type DraftName, dropDraft, loadDraft, saveDraft } from '../storage';
import { access } from './access';
import { type Asker, door } from './door';
import { Which } from './room';

/** Most characters of a draft, as the page writes it: an assessment with thirty attempts fits. */
const DRAFT_LENGTH = 120_000;

const isObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

const Form = v.strictObject({
  ...Which.entries,
  /** The page's name of the form; it never decides whose draft is read. */
  form: v.pipe(v.string(), v.regex(/^[A-Za-z0-9/_-]{1,160}$/)),
});

const Text = v.pipe(v.string(), v.maxLength(DRAFT_LENGTH), v.check(isObject, 'not the values of a form'));

/**
 * Whose draft a call is about: that of the person the platform names, written as the party they are now. Nothing in the
 * payload can name another person or party, so nobody ever reaches a draft that is not their own (N23). Observers write none.
 */
const nameOf = async (
  { outcomeId, quarter, form }: v.InferOutput<typeof Form>,
  asker: Asker,
): Promise<Result<DraftName>> => {
  const found = await access(outcomeId, asker);
  if (!found.ok) return found;
  const { viewer } = found.value;
  if (viewer === 'observer') return refused('not-a-party');
  return accepted({ account: asker.account, outcomeId, quarter, party: viewer, form });
};

/** Keeps what somebody has half written, or with `text: null` lets go of it, as after sending. */
export const keepDraft = door(
  v.strictObject({ ...Form.entries, text: v.nullable(Text), tab: MoveId }),
  async ({ text, tab, ...form }, asker) => {
    const name = await nameOf(form, asker);
    if (!name.ok) return name;
    const { at } = asker.now;
    if (text === null) await dropDraft(name.value);
    else if (!(await saveDraft(name.value, { text, tab, at }))) return refused('too-much-text');
    return accepted({ now: at });
  },
);

/** What this person has half written in this form before, on whatever device; null where there is nothing. */
export const draft = door(Form, async (form, asker) => {
  const name = await nameOf(form, asker);
  if (!name.ok) return name;
  return accepted<DraftView>({ now: asker.now.at, kept: await loadDraft(name.value) });
});
