import type { Answer, Api } from '../../src/api';
import type { LocalForge } from '../forge';
import type { Progress } from '../progress';
import { type Day, dayAfter } from './calendar';
import { account } from './people';

type Call = keyof Api;
type Payload<K extends Call> = Parameters<Api[K]>[0];
type Value<K extends Call> = ReturnType<Api[K]> extends Answer<infer T> ? T : never;

/** The page a call is made from: a module, and the work item or project it is shown for. */
export type Where = { module: 'work-item-context' | 'team-page' | 'leader-page'; issue?: string; project?: string };

/** Calls the app as one of the company's people. A refusal ends the demo: its stories are legal, or they are wrong. */
export type Caller = <K extends Call>(
  by: string,
  where: Where,
  name: K,
  payload: Payload<K>,
) => Promise<Answer<Value<K>>>;

/** Something that people did on one day, in so many calls. */
export type Deed = { on: Day; calls: number; what: string; done(call: Caller): Promise<void> };

/** What a call came to; a refusal is thrown with what was tried. */
export const accepted = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new Error(`refused as ${answer.refusal.code} ${answer.refusal.about.join(' ')}`);
};

const MINUTE = 60_000;
const MORNING = 'T08:00:00.000Z';

/**
 * Lives through deeds day by day, the morning of a day a minute a call. Nothing happens after `until`, the moment of
 * installation. Moves the clock and leaves it there: whoever calls this puts it back (`forge.prepare`).
 */
export const liveThrough = async (
  forge: LocalForge,
  deeds: Deed[],
  until: number,
  progress: Progress,
): Promise<void> => {
  const days = deeds.toSorted((one, other) => one.on.localeCompare(other.on));
  const total = days.reduce((sum, { calls }) => sum + calls, 0);
  let made = 0;
  let today: Day = dayAfter(days[0]?.on ?? '2000-01-01', -1);
  let minutes = 0;
  const call: Caller = async (by, where, name, payload) => {
    minutes += 1;
    const at = Math.min(until, Date.parse(`${today}${MORNING}`) + minutes * MINUTE);
    forge.clock.moveTo(new Date(at).toISOString());
    const answer = await forge.invoke({ person: account(by), ...where, function: name, payload });
    made += 1;
    progress(made, total);
    return answer as never;
  };
  for (const deed of days) {
    if (deed.on !== today) minutes = 0;
    today = deed.on;
    await deed.done(call).catch(error => {
      throw new Error(`[demo] ${today}: ${deed.what}: ${error instanceof Error ? error.message : error}`);
    });
  }
};
