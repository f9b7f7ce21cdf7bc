import { randomUUID } from 'node:crypto';
import type { RoomView } from '../../src/api';
import type { LocalForge } from '../forge';
import type { Progress } from '../progress';
import { calendarFrom, dayAt } from './calendar';
import { accepted, type Caller, type Deed, liveThrough, type Where } from './calls';
import { foundation } from './foundation';
import { storiesFrom } from './negotiations';
import type { Memory, Step, Story } from './negotiations/story';

const remembered = async (call: Caller, by: string, where: Where, outcomeId: string, all: Memory[]): Promise<void> => {
  let { seen } = accepted(await call(by, where, 'outcome', { outcomeId }));
  for (const told of all) {
    const change = { outcomeId, seen };
    const page =
      'readings' in told
        ? await call(by, where, 'recordReadings', { ...change, ...told })
        : 'attempt' in told
          ? await call(by, where, 'noteAttempt', { ...change, ...told, replaces: null })
          : await call(by, where, 'setMeasure', { ...change, ...told });
    seen = accepted(page).seen;
  }
};

/** Plays one step in the room as it is, and says how the room is then. */
const played = async (call: Caller, { outcome, quarter }: Story, step: Step, room: RoomView | null) => {
  const where: Where = { module: 'work-item-context', issue: outcome.workItem };
  const which = { outcomeId: outcome.id, quarter };
  if (step.make === 'open') return accepted(await call(step.by, where, 'open', { ...which, id: randomUUID() }));
  if (step.make === 'remember') {
    await remembered(call, step.by, where, outcome.id, step.told);
    return room;
  }
  if (!room) throw new Error('nothing is open yet');
  const draft = typeof step.move === 'function' ? step.move(room) : step.move;
  const move = { ...draft, id: step.id ?? randomUUID(), seen: room.negotiation.version };
  const answer = await call(step.by, where, 'play', { ...which, move });
  if (step.refused === undefined) return accepted(answer);
  if (answer.ok || answer.refusal.code !== step.refused) throw new Error(`was to be refused as ${step.refused}`);
  return room;
};

const nameOf = (step: Step): string => {
  if (step.make !== 'move') return step.make;
  return typeof step.move === 'function' ? 'a move that needs the room' : step.move.kind;
};

/** A story as deeds; the room goes from one to the next. */
const deedsOf = (story: Story): Deed[] => {
  let room: RoomView | null = null;
  return story.steps.map((step, place) => ({
    on: step.on,
    calls: step.make === 'remember' ? step.told.length + 1 : 1,
    what: `${story.outcome.workItem} ${story.quarter}, step ${place + 1}, ${step.by}: ${nameOf(step)}`,
    done: async call => {
      room = await played(call, story, step, room);
    },
  }));
};

/**
 * Plays the whole company up to now through the app's own calls, as its people, on the days on which they would have made
 * them. Moves the clock: to be run by `forge.prepare`, which puts it back.
 */
export async function play(forge: LocalForge, progress: Progress): Promise<void> {
  const installed = forge.clock.now();
  const calendar = calendarFrom(dayAt(installed));
  const deeds = [...foundation(calendar), ...storiesFrom(calendar).flatMap(deedsOf)];
  await liveThrough(forge, deeds, installed, progress);
}
