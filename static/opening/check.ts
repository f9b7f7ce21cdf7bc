import { dictatedIn, shareIntent, unsaidIn } from '../../src/negotiation/intent';
import { writtenIn } from '../priority/live';
import { markPriority } from '../priority/values';
import type { Errors } from '../room/fields/reading';
import { nothingOwn, type OpeningValues, placed, type Team } from './values';

/** The quarter's last day and the day it is for the reader: what N2 needs to know of the time. The server goes by the team's day. */
export type Time = { ends: string; day: string };

/** As the server reads it: without blanks around texts. */
const trimmed = <T>(content: T): T =>
  JSON.parse(JSON.stringify(content), (_key, value) => (typeof value === 'string' ? value.trim() : value));

const refusedIn = ({ item, content }: Team, { ends, day }: Time): Errors => {
  const decided = shareIntent({ ends }, { ...trimmed(content), id: item.shareId, seen: 0 }, { day });
  return decided.ok ? {} : markPriority({ ...decided.refusal, sentence: '' });
};

/** What N2 would refuse in the words that all read, whatever else is still to be typed. */
const refusedWords = (priority: OpeningValues['priority']): Errors => {
  const written = writtenIn(priority, null);
  const dictated = written.constraint ? [] : dictatedIn(written, null);
  return {
    ...markPriority({ code: 'intent-incomplete', about: unsaidIn(written), sentence: '' }),
    ...markPriority({ code: 'solution-dictated', about: dictated.map(({ field }) => field), sentence: '' }),
  };
};

/**
 * What N2 would refuse, by field, judged by the rule that the server asks: so that nothing is opened that then gets no
 * priority. Who may do it, and whether something has happened meanwhile, only the server can say.
 */
export const refusedBeforehand = (
  teams: Team[],
  { own, priority }: Pick<OpeningValues, 'own' | 'priority'>,
  time: Time,
): Errors =>
  Object.assign(
    refusedWords(priority),
    ...teams.map(team => placed(refusedIn(team, time), team.item.id, own[team.item.id] ?? nothingOwn)),
  );
