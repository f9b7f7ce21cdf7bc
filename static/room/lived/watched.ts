import type { RoomView } from '../../../src/api';
import { isMet, judgedBy } from '../../../src/negotiation/clause';
import type { Baseline } from '../../../src/negotiation/measure';
import type { Clause } from '../../../src/negotiation/offer';
import { isHarmed } from '../../../src/negotiation/result';
import type { NegotiationView } from '../../../src/negotiation/view';
import { newest } from '../../standing/figures';
import { parties } from '../../words/fields';
import { small } from '../../words/lived';
import { amount, day, isPast } from '../../words/numbers';
import { clauseLine, counterweightLine } from '../shared/termLines';

/** One thing that was written beforehand and is watched while the quarter runs: what it says, and how it stands. */
export type Watched = { line: string; from: string; state: string; tone: 'good' | 'bad' | 'open' };

/** Readings of the measure that the quarter runs on, as far as this viewer has them. */
export const readingsIn = ({ negotiation: { lived }, outcome }: RoomView): Baseline[] =>
  outcome?.readings ?? lived.checkIns.flatMap(({ reading }) => reading ?? []);

/** The newest reading since the baseline. */
export const lastReading = (room: RoomView): Baseline | null => {
  const { course } = room.negotiation.lived;
  return course && newest(readingsIn(room), course.baseline);
};

/** The newest reading since the baseline and within the quarter: what a later quarter brought is no part of how this one ran. */
export const lastInQuarter = (room: RoomView): Baseline | null => {
  const { lived, ends } = room.negotiation;
  const within = readingsIn(room).filter(({ on }) => on <= ends);
  return lived.course && newest(within, lived.course.baseline);
};

const waiting = ({ trigger }: Clause, isOver: boolean): string => {
  if (isOver) return 'No reading came on its day or after it';
  return isPast(trigger.on) ? 'Waits for a reading' : `Waits until ${day(trigger.on)}`;
};

/** Clauses: met or not met by the first reading on their day or after it, waiting until there is one. */
export const clausesIn = (room: RoomView): Watched[] => {
  const { course, fired, pending } = room.negotiation.lived;
  if (!course) return [];
  const { stage, agreement } = room.negotiation;
  const isOver = stage === 'review' || stage === 'closed';
  const hash = agreement?.hash;
  const { unit } = course.measure;
  const read = ({ value, on }: Baseline): string => `${amount(value, unit)} on ${day(on)}`;
  return course.clauses.map((clause, place) => {
    const isOf = (each: (typeof fired)[number]) => each.kind === 'clause' && each.place === place && each.hash === hash;
    const firing = fired.find(isOf);
    const reading = firing?.kind === 'clause' ? firing.reading : judgedBy(clause, readingsIn(room));
    const line = clauseLine(clause, unit);
    if (!reading) return { line, from: '', state: waiting(clause, isOver), tone: 'open' };
    if (!isMet(clause, reading)) return { line, from: '', state: `Not met: ${read(reading)}`, tone: 'good' };
    const answer = pending.some(isOf) && firing ? `, waits for the ${small(parties[firing.side])}’s answer` : '';
    return { line, from: '', state: `Met: ${read(reading)}${answer}`, tone: 'bad' };
  });
};

/** Promises: kept on a day that the team named, due, or due for longer than promised. */
export const promisesIn = ({ agreement, lived: { kept } }: NegotiationView): Watched[] =>
  (agreement?.grants ?? []).map(({ ask: place, name, by }) => {
    const ask = agreement?.terms.asks[place];
    const came = kept.find(each => each.ask === place);
    const line = ask ? `${ask.what}: ${ask.howMuch}` : name;
    const from = `Granted by ${name}, for ${day(by)}`;
    if (came) return { line, from, state: `Came on ${day(came.on)}${came.on > by ? ', late' : ''}`, tone: 'good' };
    return isPast(by)
      ? { line, from, state: 'Not confirmed by the team', tone: 'bad' }
      : { line, from, state: `Due on ${day(by)}`, tone: 'open' };
  });

/** The newest value of each counterweight, against its limit. */
export const counterweightsIn = ({ lived: { course, checkIns, report } }: NegotiationView): Watched[] =>
  (course?.counterweights ?? []).map((counterweight, place) => {
    const valueIn = (told: { counterweights: { place: number; value: number }[] } | null | undefined) =>
      told?.counterweights.find(each => each.place === place)?.value;
    const told = report ?? checkIns.findLast(each => valueIn(each) !== undefined);
    const value = valueIn(told);
    const line = counterweightLine(counterweight);
    if (!told || value === undefined) return { line, from: '', state: 'No value yet', tone: 'open' };
    const isPastLimit = isHarmed(counterweight, value);
    return {
      line,
      from: `Told on ${day(told.by.at.slice(0, 10))}`,
      state: `${amount(value, counterweight.unit)}: ${isPastLimit ? 'past' : 'inside'} its limit`,
      tone: isPastLimit ? 'bad' : 'good',
    };
  });
