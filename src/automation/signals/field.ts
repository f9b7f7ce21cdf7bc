import type { Quarter, StateOfPlay } from '../../negotiation';
import { stageNames, turnNames } from './words';

/** What the custom field "Negotiation" shows: `Bargaining · leader’s turn · 2027-Q1`. */
export const fieldText = ({ stage, turn }: StateOfPlay, quarter: Quarter): string =>
  [stageNames[stage], ...(turn ? [turnNames[turn]] : []), quarter].join(' · ');
