import canonicalize from 'canonicalize';
import {
  changeLabels,
  JiraFailure,
  negotiationField,
  type Signalled,
  signalsOn,
  writeField,
  writeProperty,
} from '../../jira';
import { forgetField, knownField, loadSignals, rememberField, type Signals, saveWritten } from '../../storage';
import { labelChanges } from '../signals/labels';
import { type Known, speaking, type Wanted, wantedOf, wantedText } from '../signals/wanted';
import { isStill, knownOf } from './known';

/** The field of this site, looked up once a day; null where the site has none. */
const fieldId = async (): Promise<string | null> => {
  const known = await knownField();
  if (known !== undefined) return known;
  const found = await negotiationField();
  await rememberField(found);
  return found;
};

/** Jira keeps an object's names in an order of its own. */
const same = (one: unknown, other: unknown): boolean => canonicalize(one ?? null) === canonicalize(other ?? null);

/** A field that was taken off the site meanwhile is not missed: the next look finds out whether there is one. */
const writeFieldThere = async (field: string, id: string, value: string | null): Promise<void> => {
  try {
    await writeField(field, id, value);
  } catch (error) {
    if (!(error instanceof JiraFailure) || (error.status !== 400 && error.status !== 404)) throw error;
    console.warn(`[signals] the site has no field ${field} any more; it is left out until one is found`);
    await forgetField();
  }
};

/** Writes what differs, and nothing else. */
const writeDifferences = async (id: string, present: Signalled, wanted: Wanted, field: string | null) => {
  if (!same(present.property, wanted.property)) await writeProperty(id, wanted.property);
  const changes = labelChanges(present.labels, wanted.labels);
  if (changes.length > 0) await changeLabels(id, changes);
  if (field && !same(present.field, wanted.field)) await writeFieldThere(field, id, wanted.field);
};

/** Times that it is begun anew because somebody moved meanwhile; then the mover's own errand does the rest. */
const ROUNDS = 3;

/** A work item as it is in Jira, and what is known of it, once Jira says the latter. */
export type UpToDate = { key: string; known: Known; settings: Signals };

/**
 * Brings property, labels and field of a work item to what the record says now, whatever was written before: so it may be
 * done twice, late or in the wrong order. Reads again at the end, for whoever read earlier may write later.
 */
export const bringUpToDate = async (outcomeId: string): Promise<UpToDate> => {
  const [settings, field] = await Promise.all([loadSignals(), fieldId()]);
  for (let round = 1; ; round += 1) {
    const present = await signalsOn(outcomeId, field);
    const known = await knownOf(outcomeId, present.projectId);
    const wanted = wantedOf(known, settings);
    await writeDifferences(outcomeId, present, wanted, field);
    if (round < ROUNDS && !(await isStill(known))) continue;
    const found = speaking(known);
    const foremost = found && { quarter: found.state.quarter, play: found.play };
    await saveWritten(outcomeId, { signals: wantedText(wanted), foremost });
    return { key: present.key, known, settings };
  }
};
