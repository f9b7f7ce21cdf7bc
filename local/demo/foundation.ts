import { type Calendar, earlier, type Label } from './calendar';
import { accepted, type Deed } from './calls';
import { teamOf } from './negotiations/team';
import { idOf } from './negotiations/terms';
import { account, slugOf } from './people';
import { RECORD } from './record';

/** Days before the first quarter on which the company began with the app. */
const TEAMS_SET_UP = -20;
const BUSINESS_OUTCOMES_NAMED = -15;

const pastAndPresent: Exclude<Label, 'Q+1'>[] = ['Q-4', 'Q-3', 'Q-2', 'Q-1', 'Q0'];

const setUp = (key: string, calendar: Calendar): Deed => {
  const { leader, productManager, designer, engineer } = teamOf(key);
  const team = { leaderId: account(leader), members: [productManager, designer, engineer].map(account), seen: null };
  return {
    on: calendar.quarter('Q-4').on(TEAMS_SET_UP),
    calls: 1,
    what: `team ${key} is set up`,
    done: async call => {
      accepted(await call(productManager, { module: 'team-page', project: key }, 'setTeam', team));
    },
  };
};

/** A business outcome is named before the first quarter; its readings are brought up to date the day before installation. */
const named = (
  { leader, id, yearAim, series, ...told }: (typeof RECORD.businessOutcomes)[number],
  calendar: Calendar,
) => {
  const by = slugOf(RECORD.leaders.find(each => each.id === leader)?.name ?? '');
  const { name, unit, lowerIsBetter } = told;
  const outcome = {
    id: idOf(id),
    name,
    unit,
    direction: lowerIsBetter ? ('lower' as const) : ('higher' as const),
    aim: { level: yearAim, by: `${calendar.today.slice(0, 4)}-12-31` },
  };
  const yesterday = calendar.ago(1);
  const readings = pastAndPresent.flatMap(label => {
    const value = series[label];
    const { begins, ends } = calendar.quarter(label);
    const on = earlier(ends, yesterday);
    return value === undefined || on < begins
      ? []
      : [{ value, on, source: label === 'Q0' ? 'Finance, so far' : 'Finance, at quarter end' }];
  });
  const saved = (on: string, payload: { readings: typeof readings; seen: number | null }): Deed => ({
    on,
    calls: 1,
    what: `${name} is kept`,
    done: async call => {
      accepted(await call(by, { module: 'leader-page' }, 'saveBusinessOutcome', { ...outcome, ...payload }));
    },
  });
  return [
    saved(calendar.quarter('Q-4').on(BUSINESS_OUTCOMES_NAMED), { readings: [], seen: null }),
    saved(yesterday, { readings, seen: 0 }),
  ];
};

/** What there has to be before anybody negotiates: teams with their leaders, and what their outcomes serve. */
export const foundation = (calendar: Calendar): Deed[] => [
  ...RECORD.teams.map(({ key }) => setUp(key, calendar)),
  ...RECORD.businessOutcomes.flatMap(each => named(each, calendar)),
];
