import type { Stage } from '../../src/negotiation/turn';
import type { NegotiationView } from '../../src/negotiation/view';

/** What is due, and by when: the agreement until it is there, and afterwards the next check-in. */
export type Due = { what: 'agree' | 'check-in'; on: string };

const negotiating: Stage[] = ['intent', 'assessment', 'bargaining', 'parked'];

/** Null where nothing has a day of its own: re-opened, and once the quarter is looked back on. */
export const dueOf = ({
  stage,
  deadline,
  lived,
}: Pick<NegotiationView, 'stage' | 'deadline' | 'lived'>): Due | null => {
  if (negotiating.includes(stage)) return deadline === null ? null : { what: 'agree', on: deadline };
  return lived.checkInDue === null || stage === 'report-due' ? null : { what: 'check-in', on: lived.checkInDue };
};
