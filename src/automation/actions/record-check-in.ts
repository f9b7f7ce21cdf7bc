import * as v from 'valibot';
import type { Asker } from '../../calls/door';
import { recordReadings } from '../../calls/outcome';
import { play } from '../../calls/play';
import {
  Attempt,
  accepted,
  type Baseline,
  type Day,
  isRepeat,
  Line,
  legalMoves,
  measureOf,
  type Negotiation,
  type Quarter,
  type Result,
  readingsOf,
  refused,
} from '../../negotiation';
import { loadNegotiation, loadOutcome } from '../../storage';
import { action } from './door';
import { DayText, dayOfText, NumberText, optional, PercentText, required, WorkItemName } from './inputs';
import { negotiationsAt } from './negotiations';
import { pageContext, type RulePlace, teamAt } from './place';
import { lookingAgain, moveIdFor } from './repeated';

const Inputs = v.object({
  issue: required(WorkItemName),
  value: required(NumberText),
  day: optional(DayText),
  source: required(Line),
  learned: optional(Attempt.entries.learned),
  chance: optional(PercentText),
});

/** What became of a value. `nothing-new`: the same one was recorded for that day before. `quarter` is that of a check-in. */
type Recorded = { recorded: 'check-in' | 'reading' | 'nothing-new'; day: Day; quarter: Quarter | null };

const told = (recorded: Recorded['recorded'], day: Day, quarter: Quarter | null): Result<Recorded> =>
  accepted({ recorded, day, quarter });

type Said = { reading: Baseline; learned: string; chance: number };

/** The same value for the same day is the same check-in. */
const checkInId = ({ outcomeId, quarter }: Negotiation, { value, on }: Baseline): string =>
  moveIdFor('record-check-in', outcomeId, quarter, on, value);

/** N11, by the door that the room uses; counterweights and wishes for help are for people to tell. */
const checkIn = (which: Negotiation, { workItem }: RulePlace, said: Said, asker: Asker): Promise<Result<Recorded>> =>
  lookingAgain(async () => {
    const { outcomeId, quarter } = which;
    const seen = (await loadNegotiation(outcomeId, quarter))?.version ?? which.version;
    const { reading, learned, chance } = said;
    const about = { reading, noReading: '', chance, learned, help: '', counterweights: [] };
    const move = { kind: 'checkIn', id: checkInId(which, reading), seen, checkIn: about };
    const played = await play({ payload: { outcomeId, quarter, move }, context: pageContext(asker, workItem) });
    return played.ok ? told('check-in', reading.on, quarter) : played;
  });

/** A reading of the measure as it is defined now, by the door that the outcome's page uses. */
const record = ({ workItem }: RulePlace, reading: Baseline, asker: Asker): Promise<Result<Recorded>> =>
  lookingAgain(async () => {
    const known = await loadOutcome(workItem.id);
    const measure = known && measureOf(known.outcome);
    if (!known || !measure) return refused('measure-incomplete', 'name');
    const isKnown = readingsOf(known.outcome, measure).some(
      ({ on, value }) => on === reading.on && value === reading.value,
    );
    if (isKnown) return told('nothing-new', reading.on, null);
    const payload = { outcomeId: workItem.id, seen: known.version, readings: [reading] };
    const recorded = await recordReadings({ payload, context: pageContext(asker, workItem) });
    return recorded.ok ? told('reading', reading.on, null) : recorded;
  });

/** The quarter of this work item that a check-in belongs to, or that has this very one; null where none runs. */
const runningAt = async (place: RulePlace, reading: Baseline): Promise<Negotiation | null> => {
  const { day } = place.found.now;
  const { negotiations } = (await negotiationsAt(place)).found;
  const sorted = negotiations.toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1));
  const repeated = sorted.find(state => isRepeat(state, checkInId(state, reading)));
  return repeated ?? sorted.find(state => legalMoves(state, 'team', day).includes('checkIn')) ?? null;
};

/**
 * Action `record-check-in`: a value of the measure. With a chance and what was learned it is a check-in of the quarter that
 * runs; without them, or while none runs, a reading. One of the two alone is refused, or it would be lost silently.
 */
export const recordCheckIn = action(Inputs, async ({ issue, value, day, source, learned, chance }, asker) => {
  if ((learned === null) !== (chance === null)) return refused('bad-input', learned === null ? 'learned' : 'chance');
  const place = await teamAt(issue, asker);
  if (!place.ok) return place;
  const { team, now } = place.value.found;
  const reading = { value, on: day === null ? now.day : dayOfText(day, team.timeZone), source };
  if (learned === null || chance === null) return record(place.value, reading, asker);
  const running = await runningAt(place.value, reading);
  if (!running) return record(place.value, reading, asker);
  if (isRepeat(running, checkInId(running, reading))) return told('nothing-new', reading.on, running.quarter);
  return checkIn(running, place.value, { reading, learned, chance }, asker);
});
