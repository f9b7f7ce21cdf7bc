import type { Api } from '../../../src/api';

type Move = Parameters<Api['play']>[0]['move'];
type Unaddressed<M> = M extends Move ? Omit<M, 'id' | 'seen'> : never;
/** A move as the story tells it; id and version seen are added where it is played. */
export type Step = { by: string; daysAgo: number; move: Unaddressed<Move> };
/** A day, counted from the day on which the demo is played. */
export type OnDay = (daysFromToday: number) => string;

export type Story = { workItem: string; outcomeId: string; openedBy: string; daysAgo: number; steps: Step[] };

type Priority = Extract<Move, { kind: 'shareIntent' }>['priority'];
type Assessment = Extract<Move, { kind: 'assess' }>['assessment'];
type Package = Extract<Move, { kind: 'offer' }>['packages'][number];
type Attempt = Extract<Assessment['history'], { kind: 'tried' }>['attempts'][number];

export const priority = (
  told: Partial<Priority> & Pick<Priority, 'mattersMost' | 'whyNow' | 'businessOutcome' | 'deadline'>,
) => ({
  mayBeGiven: '',
  riskAppetite: 'moderate' as const,
  mustNotGetWorse: '',
  constraint: null,
  fallback: { kind: 'team-p50' as const },
  ...told,
});

export const attempt = (
  when: string,
  what: string,
  effect: number,
  verdict: Attempt['verdict'],
  learned: string,
): Attempt => ({
  when,
  what,
  effect,
  verdict,
  learned,
});

export const firstPackage = (
  bridge: Package['bridge'],
  terms: Partial<Package['terms']> & Pick<Package['terms'], 'target' | 'forecast'>,
): Package => ({
  answers: null,
  bridge,
  reasons: {},
  grants: [],
  acceptances: [],
  terms: {
    conditions: 'The trio and its two engineers stay as they are',
    asks: [],
    risks: [],
    counterweights: [],
    clauses: [],
    goalKind: 'performance',
    rhythm: 'fortnightly',
    ...terms,
  },
});
