import type { RoomView } from '../../src/api';
import { accepted, isRepeat, type Move, type Negotiation, open, play, refused, viewFor } from '../../src/negotiation';
import type { Ask } from '../../static/backend';
import { as, nowOn, opening, today } from '../negotiation/story';

type Which = { outcomeId: string; quarter: string };
type Call = ['open', Which & { id: string }] | ['play', Which & { move: Move }];

/** What may go wrong with one call: nothing of it arrives, or it is saved and its answer is lost. */
type Fault = 'unheard' | 'unanswered';

/** A backend of the rules alone, for a leader: negotiations by work item, and what goes wrong on which call. */
export const backend = () => {
  const states = new Map<string, Negotiation>();
  const faults = new Map<string, Fault>();
  const calls: string[] = [];

  const room = (state: Negotiation) => ({ negotiation: viewFor(state, 'leader', today) }) as RoomView;

  const opened = ({ outcomeId, quarter, id }: Which & { id: string }) => {
    const known = states.get(outcomeId);
    if (known?.opened.id === id) return accepted(room(known));
    if (known) return { ok: false, refusal: { ...refused('already-open').refusal, fresh: room(known) } };
    const made = open({ outcomeId, quarter, fiscalStart: opening.fiscalStart }, as('leader'), id, nowOn(today));
    if (!made.ok) return made;
    states.set(outcomeId, made.value);
    return accepted(room(made.value));
  };

  const played = ({ outcomeId, move }: Which & { move: Move }) => {
    const state = states.get(outcomeId);
    if (!state) return refused('not-open');
    if (isRepeat(state, move.id)) return accepted(room(state));
    const next = play(state, as('leader'), move, nowOn(today));
    if (!next.ok) return next;
    states.set(outcomeId, next.value.state);
    return accepted(room(next.value.state));
  };

  const answer = ([name, payload]: Call) => (name === 'open' ? opened(payload) : played(payload));

  const ask = async (...call: Call) => {
    const name = `${call[0]} ${call[1].outcomeId}`;
    calls.push(name);
    const fault = faults.get(name);
    faults.delete(name);
    if (fault === 'unheard') throw new Error('network');
    const told = answer(call);
    if (fault) throw new Error('network');
    return told;
  };

  return {
    ask: ask as unknown as Ask,
    states,
    calls,
    /** The next such call goes wrong. */
    breaks: (call: 'open' | 'play', outcomeId: string, fault: Fault) => faults.set(`${call} ${outcomeId}`, fault),
    /** The priorities that were made. */
    priorities: () => new Set([...states.values()].flatMap(({ priority }) => priority?.id ?? [])),
  };
};
