import { createHash } from 'node:crypto';
import type { Label } from '../calendar';
import { RECORD } from '../record';
import type { Forecast, Package, Priority, Terms } from './story';
import type { Team } from './team';

/** An id that is the same in every demo, for what several stories speak of. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(`bramblebook ${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

export const businessOutcome = (id: string): Pick<Priority, 'businessOutcome' | 'businessOutcomeId'> => {
  const found = RECORD.businessOutcomes.find(each => each.id === id);
  if (!found) throw new Error(`[demo] there is no business outcome ${id}`);
  return { businessOutcome: found.name, businessOutcomeId: idOf(id) };
};

/** The leader's bet on this team, as sure as the leader was in that quarter; null where there is none. */
export const betOn = ({ key }: Team, label: Label, words: string | undefined): Priority['bet'] => {
  const bet = RECORD.causalBets.find(({ product }) => product === key);
  if (!bet || words === undefined) return null;
  return { words, chance: label === 'Q0' || label === 'Q+1' ? bet.now : bet.before };
};

export const priority = (
  told: Partial<Priority> &
    Pick<Priority, 'mattersMost' | 'whyNow' | 'businessOutcome' | 'businessOutcomeId' | 'deadline'>,
): Priority => ({
  id: null,
  bet: null,
  mayBeGiven: '',
  riskAppetite: 'moderate',
  mustNotGetWorse: '',
  constraint: null,
  fallback: { kind: 'team-p50' },
  ...told,
});

export const AS_WE_ARE = 'The trio and its two engineers stay as they are';

export const terms = (told: Partial<Terms> & { target: number; forecast: Forecast }): Terms => ({
  conditions: AS_WE_ARE,
  asks: [],
  risks: [],
  counterweights: [],
  clauses: [],
  goalKind: 'performance',
  rhythm: 'fortnightly',
  ...told,
});

/** The team's counterweight, as a term. */
export const counterweightOf = ({ record }: Team): Terms['counterweights'][number] => {
  const { name, unit, direction, limit } = record.counterweight;
  return { name, unit, limit: { bound: direction === 'min' ? 'at-least' : 'at-most', level: limit } };
};

/** A package that opens the bargaining. */
export const firstPackage = (bridge: Package['bridge'], told: Terms): Package => ({
  answers: null,
  bridge,
  terms: told,
  reasons: {},
  grants: [],
  acceptances: [],
});

/** A package that answers another, with a reason for what it changes. */
export const counter = (
  answers: Package['answers'],
  bridge: Package['bridge'],
  told: Package['terms'],
  reasons: Package['reasons'],
): Package => ({ answers, bridge, terms: told, reasons, grants: [], acceptances: [] });

/** Terms after one change upon the other. */
export const changed = (first: Terms, changes: Partial<Terms>[]): Terms => Object.assign({}, first, ...changes);
