import type { RoomView } from '../../../src/api';
import { isMet, judgedBy } from '../../../src/negotiation/clause';
import { isHarmed } from '../../../src/negotiation/counterweight';
import type { Baseline } from '../../../src/negotiation/measure';
import type { Clause } from '../../../src/negotiation/offer';
import type { NegotiationView } from '../../../src/negotiation/view';
import { newest } from '../../standing/figures';
import { isPast } from '../../words/numbers';
import { watchedWords as words } from '../../words/room-lived';
import { termWords } from '../../words/terms';

/** One thing that was written beforehand and is watched while the quarter runs: what it says, and how it stands. */
export type Watched = { line: string; from: string; state: string; tone: 'good' | 'bad' | 'open' };

/** As a sentence of its own; what ends in a shortened month may have its full stop already. */
export const asSentence = (told: string): string => (told.endsWith('.') ? told : `${told}.`);

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
  if (isOver) return words.neverRead;
  return isPast(trigger.on) ? words.waits : words.waitsUntil(trigger.on);
};

/** Clauses: met or not met by the first reading on their day or after it, waiting until there is one. */
export const clausesIn = (room: RoomView): Watched[] => {
  const { course, fired, pending } = room.negotiation.lived;
  if (!course) return [];
  const { stage, agreement } = room.negotiation;
  const isOver = stage === 'review' || stage === 'closed';
  const hash = agreement?.hash;
  const { unit } = course.measure;
  return course.clauses.map((clause, place) => {
    const isOf = (each: (typeof fired)[number]) => each.kind === 'clause' && each.place === place && each.hash === hash;
    const firing = fired.find(isOf);
    const reading = firing?.kind === 'clause' ? firing.reading : judgedBy(clause, readingsIn(room));
    const line = termWords.clause(clause, unit);
    if (!reading) return { line, from: '', state: waiting(clause, isOver), tone: 'open' };
    if (!isMet(clause, reading)) return { line, from: '', state: words.notMet(reading, unit), tone: 'good' };
    const state =
      pending.some(isOf) && firing ? words.metAndWaits(reading, unit, firing.side) : words.met(reading, unit);
    return { line, from: '', state, tone: 'bad' };
  });
};

/** Promises: kept on a day that the team named, due, or due for longer than promised. */
export const promisesIn = ({ agreement, lived: { kept } }: NegotiationView): Watched[] =>
  (agreement?.grants ?? []).map(({ ask: place, name, by }) => {
    const ask = agreement?.terms.asks[place];
    const came = kept.find(each => each.ask === place);
    const line = ask ? `${ask.what}: ${ask.howMuch}` : name;
    const from = words.granted(name, by);
    if (came) return { line, from, state: words.came(came.on, came.on > by), tone: 'good' };
    return isPast(by)
      ? { line, from, state: words.unconfirmed, tone: 'bad' }
      : { line, from, state: words.due(by), tone: 'open' };
  });

/** The newest value of each counterweight, against its limit. */
export const counterweightsIn = ({ lived: { course, checkIns, report } }: NegotiationView): Watched[] =>
  (course?.counterweights ?? []).map((counterweight, place) => {
    const valueIn = (told: { counterweights: { place: number; value: number }[] } | null | undefined) =>
      told?.counterweights.find(each => each.place === place)?.value;
    const told = report ?? checkIns.findLast(each => valueIn(each) !== undefined);
    const value = valueIn(told);
    const line = termWords.counterweight(counterweight);
    if (!told || value === undefined) return { line, from: '', state: words.noValue, tone: 'open' };
    const isPastLimit = isHarmed(counterweight, value);
    return {
      line,
      from: words.told(told.by.at.slice(0, 10)),
      state: words.limit(value, counterweight.unit, isPastLimit),
      tone: isPastLimit ? 'bad' : 'good',
    };
  });
