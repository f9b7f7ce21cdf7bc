import type { EventView } from '../../src/negotiation/history';
import { deeds } from './said/deeds';

/** The telling of one kind of move; an event and its own kind always fit. */
const tellerOf = (kind: EventView['kind']): ((event: never, isFirst: boolean) => string) => deeds[kind];

/** What somebody did, as the rest of a sentence that begins with who it was. `all` are the moves it is one of. */
export const deed = (event: EventView, all: EventView[]): string =>
  tellerOf(event.kind)(event as never, all.find(each => each.kind === event.kind)?.number === event.number);
