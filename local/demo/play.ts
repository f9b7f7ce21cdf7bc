import { randomUUID } from 'node:crypto';
import type { Answer, Api, RoomView } from '../../src/api';
import type { LocalForge } from '../forge';
import { SIGNATURE, type Story, storiesFrom, TEAMS } from './negotiations';
import { account } from './people';

const DAY = 86_400_000;

type Call = keyof Api;
type Value<K extends Call> = ReturnType<Api[K]> extends Answer<infer T> ? T : never;

/** Plays the demo through the app's own calls, as its people, on the days on which they would have made them. */
export async function play(forge: LocalForge): Promise<void> {
  const installed = forge.clock.now();
  const ahead = forge.clock.offset();
  const on = (days: number) => new Date(installed + days * DAY).toISOString().slice(0, 10);
  /** A little later than the move before it, in the same morning. */
  let moves = 0;
  const at = (daysAgo: number) =>
    forge.clock.moveTo(new Date(installed - daysAgo * DAY + ++moves * 60_000).toISOString());

  const call = async <K extends Call>(
    person: string,
    where: { module: string; issue?: string; project?: string },
    name: K,
    payload: Parameters<Api[K]>[0],
  ): Promise<Value<K>> => {
    const answer = (await forge.invoke({ person: account(person), ...where, function: name, payload })) as Answer<
      Value<K>
    >;
    if (!answer.ok)
      throw new Error(`[demo] ${person}: ${name} is refused, ${answer.refusal.code} ${answer.refusal.about.join(' ')}`);
    return answer.value;
  };
  const onWorkItem = (issue: string) => ({ module: 'work-item-context', issue });

  const tell = async (story: Story, quarter: string): Promise<RoomView> => {
    const { outcomeId, workItem } = story;
    at(story.daysAgo);
    let room = await call(story.openedBy, onWorkItem(workItem), 'open', { outcomeId, quarter, id: randomUUID() });
    for (const { by, daysAgo, move } of story.steps) {
      at(daysAgo);
      const proposed = { ...move, id: randomUUID(), seen: room.negotiation.version };
      room = await call(by, onWorkItem(workItem), 'play', { outcomeId, quarter, move: proposed });
    }
    return room;
  };

  try {
    const { quarter } = await call('ines', { module: 'leader-page' }, 'leaderPage', { quarter: null, from: null });
    for (const { project, administrator, leader, trio } of TEAMS)
      await call(administrator, { module: 'team-page', project }, 'setTeam', {
        leaderId: account(leader),
        members: trio.map(account),
        seen: null,
      });
    for (const story of storiesFrom(on)) {
      const room = await tell(story, quarter);
      if (story.workItem === SIGNATURE.workItem) await sign(room, quarter);
    }
  } finally {
    forge.clock.moveBy(ahead - forge.clock.offset());
  }

  async function sign(room: RoomView, quarter: string): Promise<void> {
    const { standing, version, outcomeId } = room.negotiation;
    const chosen = standing?.packages.find(each => each.letter === SIGNATURE.letter);
    if (!standing || !chosen) throw new Error('[demo] there is nothing to sign');
    at(SIGNATURE.daysAgo);
    await call(SIGNATURE.by, onWorkItem(SIGNATURE.workItem), 'play', {
      outcomeId,
      quarter,
      move: {
        kind: 'accept',
        id: randomUUID(),
        seen: version,
        offer: standing.number,
        letter: chosen.letter,
        hash: chosen.hash,
        grants: [],
        acceptances: [],
      },
    });
  }
}
