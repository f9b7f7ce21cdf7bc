import type { Listed, Which } from '../../src/api';

/** Opens the room of a negotiation over the page. */
export type Open = (which: Which, workItem: Listed['workItem']) => void;
