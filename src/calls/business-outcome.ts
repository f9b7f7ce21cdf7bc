import * as v from 'valibot';
import { maySetPriorities } from '../jira';
import { accepted, BusinessOutcome, Count, refused } from '../negotiation';
import { loadBusinessOutcome, saveBusinessOutcome as save, teamsLedBy } from '../storage';
import { door } from './door';

const Payload = v.strictObject({
  ...v.omit(BusinessOutcome, ['leaderId']).entries,
  seen: v.nullable(Count),
});

/** What is still missing before the business outcome says anything, by field; a reading by its row. */
const lacking = ({ name, unit, readings }: v.InferOutput<typeof Payload>, today: string): string[] => [
  ...(name === '' ? ['name'] : []),
  ...(unit === '' ? ['unit'] : []),
  ...readings.flatMap(({ on, source }, row) => [
    ...(on > today || readings.findIndex(other => other.on === on) < row ? [`${row}:on`] : []),
    ...(source === '' ? [`${row}:source`] : []),
  ]),
];

/**
 * A leader makes a business outcome or changes their own: name, aim and readings are one record, written as a whole
 * against the version seen. The same call twice makes one.
 */
export const saveBusinessOutcome = door(Payload, async (payload, asker) => {
  const { seen, ...told } = payload;
  if ((await teamsLedBy(asker.account)).length === 0) return refused('not-a-leader');
  if (!(await maySetPriorities())) return refused('may-not-set-priorities');
  const missing = lacking(payload, asker.now.day);
  if (missing.length > 0) return refused('business-outcome-incomplete', ...missing);
  const known = await loadBusinessOutcome(told.id);
  if (known && known.leaderId !== asker.account) return refused('not-your-move');
  if (seen !== null && !known) return refused('business-outcome-unknown');
  const readings = told.readings.toSorted((one, other) => one.on.localeCompare(other.on));
  const saved = await save({ ...told, readings, leaderId: asker.account }, seen);
  if (saved) return accepted(saved);
  const current = await loadBusinessOutcome(told.id);
  const moved = refused('moved-on').refusal;
  return { ok: false, refusal: current ? { ...moved, fresh: current } : moved };
});
