import type { RoomView } from '../../../../src/api';
import { markWords } from '../../../words/assessment';
import { checkInForm } from '../../../words/lived-forms';
import { today } from '../../../words/numbers';
import { type Errors, type Read, reading } from '../../fields/reading';
import type { ContentOf, Problem } from '../../useMove';
import { lastReading } from '../watched';
import { readCounterweights } from './CounterweightFields';
import { markReading, type ReadingValues, readReading } from './ReadingFields';

/** A check-in as it is typed. */
export type CheckInValues = ReadingValues & {
  hasReading: 'yes' | 'no';
  noReading: string;
  chance: string;
  learned: string;
  help: string;
  counterweights: string[];
};

/** Only what rarely changes is filled in: the day and the source. */
export const checkInFrom = (room: RoomView): CheckInValues => {
  const { course } = room.negotiation.lived;
  return {
    hasReading: 'yes',
    value: '',
    on: today(),
    source: (lastReading(room) ?? course?.baseline)?.source ?? '',
    noReading: '',
    chance: '',
    learned: '',
    help: '',
    counterweights: (course?.counterweights ?? []).map(() => ''),
  };
};

export const readCheckIn = (values: CheckInValues): Read<ContentOf<'checkIn'>> => {
  const from = reading();
  const isRead = values.hasReading === 'yes';
  return from.done({
    kind: 'checkIn' as const,
    checkIn: {
      reading: isRead ? readReading(from, values) : null,
      noReading: isRead ? '' : values.noReading,
      chance: from.chance('chance', values.chance),
      learned: values.learned,
      help: values.help,
      counterweights: readCounterweights(from, values.counterweights),
    },
  });
};

/** The fields that a refusal of `checkIn` names. */
export const markCheckIn = ({ code, about }: Problem): Errors => {
  switch (code) {
    case 'reading-missing':
      return { noReading: checkInForm.noReason };
    case 'reading-incomplete':
      return markReading(about, { on: markWords.future });
    case 'learning-missing':
      return { learned: checkInForm.noLearning };
    default:
      return {};
  }
};
