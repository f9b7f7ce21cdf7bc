import { type Calendar, type Day, dayAfter, earlier, type Label, later, type QuarterDays } from '../calendar';
import { known, type Quarterly } from '../record';
import { rounds, sign, type Table } from './bargaining';
import { livedThrough } from './lived';
import { offersIn } from './offers';
import { reopenedIn } from './reopened';
import { sharedWith } from './shared';
import { type Forecast, move, type Outcome, open, type Priority, type Step, type Terms } from './story';
import { AS_WE_ARE, betOn, businessOutcome, changed, counterweightOf, priority } from './terms';
import type { QuarterWords, TeamWords } from './words';

/** One outcome in one quarter, as the record has it and as people spoke of it. */
export type Told = {
  outcome: Outcome;
  calendar: Calendar;
  days: QuarterDays;
  figures: Quarterly;
  words: QuarterWords;
  voice: Pick<TeamWords, 'odds' | 'bet'>;
  /** The day of the quarter, counted from 0, on which it was opened: after the quarter before is looked back on. */
  opensOn: number;
};

const labels: Label[] = ['Q-4', 'Q-3', 'Q-2', 'Q-1', 'Q0', 'Q+1'];
const labelBeside = (label: Label, distance: number): Label => labels[labels.indexOf(label) + distance] ?? label;

/** The days of the quarter after. */
export const after = ({ calendar, days }: Told): QuarterDays => calendar.quarter(labelBeside(days.label, 1));

/** As soon as the quarter before is looked back on. */
export const OPENS_ON = 4;
const DAYS_TO_SPARE = 3;

/** The day on which the quarter before left the measure; or a reading of its own, where there was none or it was not over. */
const baselineOn = ({ calendar, days, opensOn }: Told): Day =>
  (days.label === 'Q-4' || opensOn < 0 ? null : calendar.quarter(labelBeside(days.label, -1)).readings.at(-1)) ??
  dayAfter(days.begins, Math.min(0, opensOn) - 3);

const OVERDUE_DAYS = 5;

const promisedBy = ({ calendar, days, figures, words, opensOn }: Told, by: number): Day =>
  words.overdue
    ? later(days.on(opensOn + figures.daysToAgree), earlier(days.planned(by), calendar.ago(OVERDUE_DAYS)))
    : days.planned(by);

const table = (told: Told): Table => {
  const { outcome, figures, words, voice } = told;
  const { promise, risks = [] } = words;
  const promises = promise ? [{ ...promise, by: promisedBy(told, promise.by) }] : [];
  return {
    team: outcome.team,
    baseline: known(figures.baseline, 'a baseline'),
    stake: { promises, risks, odds: voice.odds },
  };
};

const priorityOf = ({ outcome, days, words, voice, figures, opensOn }: Told): { told: Priority; id?: string } => {
  const { team } = outcome;
  const shared = sharedWith(outcome.workItem, days.label);
  const { promise } = words;
  const own = {
    mattersMost: words.matters,
    whyNow: words.why,
    mayBeGiven: promise ? `${promise.what}, ${promise.howMuch}` : '',
    mustNotGetWorse: team.record.counterweight.name,
    riskAppetite: words.risks ? ('bold' as const) : ('moderate' as const),
    bet: betOn(team, days.label, voice.bet),
  };
  const told = priority({
    ...(shared?.told ?? own),
    id: shared?.id ?? null,
    ...businessOutcome(team.record.businessOutcome),
    deadline: days.planned(opensOn + figures.daysToAgree + DAYS_TO_SPARE),
  });
  return shared?.isFirst ? { told, id: shared.id } : { told };
};

/** The day of each step from the priority to the signature, spread over the days it took. */
const pace = ({ days, figures, opensOn }: Told) => {
  const steps = figures.rounds + 2;
  return (place: number): Day => days.on(opensOn + Math.round((place * figures.daysToAgree) / steps));
};

/** Opening and priority, with a question about it where there was one. */
export const intent = (told: Told): Step[] => {
  const { outcome, figures, words } = told;
  const { leader, designer } = outcome.team;
  const on = pace(told);
  const { name, unit } = outcome.measure;
  const need = figures.leaderNeed === undefined ? null : { level: figures.leaderNeed, unit, measure: name };
  const { told: stated, id } = priorityOf(told);
  const asked = words.question
    ? [
        move(designer, on(0), { kind: 'ask', question: words.question[0], blocking: false }),
        move(leader, on(1), { kind: 'answer', question: 1, answer: words.question[1] }),
      ]
    : [];
  const share = move(leader, on(0), { kind: 'shareIntent', priority: stated, need }, id === undefined ? {} : { id });
  return [open(leader, on(0)), share, ...asked];
};

/** The team's assessment, with the history as the outcome remembers it. */
export const assessed = (told: Told, forecast: Forecast): Step => {
  const { outcome, figures } = told;
  const goalKind = figures.goalType === 'learning' ? 'learning' : 'performance';
  const value = known(figures.baseline, 'a baseline');
  const { measure } = outcome;
  return move(outcome.team.productManager, pace(told)(1), ({ outcome: remembered }) => ({
    kind: 'assess',
    assessment: {
      measure,
      baseline: { value, on: baselineOn(told), source: measure.source },
      history: remembered?.history ?? { kind: 'never-tried' },
      forecast,
      conditions: AS_WE_ARE,
      goalKind,
    },
  }));
};

/** Offers and signatures; the last offer is signed by the party that did not make it. */
export const agreed = (
  told: Told,
  forecast: Forecast,
  counterweights: Terms['counterweights'],
): { steps: Step[]; terms: Terms } => {
  const { figures, words } = told;
  const at = table(told);
  const on = pace(told);
  const offers = offersIn({ figures, forecast, words, stake: at.stake, counterweights, on: place => on(place + 2) });
  const terms = changed(
    offers.first,
    offers.told.map(({ change }) => change),
  );
  const signer = offers.told.at(-1)?.by === 'team' ? 'leader' : 'team';
  const steps = [
    ...rounds(at, offers.first, offers.told, { reopened: false }),
    sign(at, signer, on(figures.rounds + 2)),
  ];
  return { steps, terms };
};

const byDay = (steps: Step[]): Step[] => steps.toSorted((one, other) => one.on.localeCompare(other.on));

/** A quarter from its opening through the last day of it that is over: agreed, lived, and re-opened where it was. */
export const quarterOf = (told: Told, counterweights = [counterweightOf(told.outcome.team)]): Step[] => {
  const { outcome, calendar, days, figures, words } = told;
  const { forecast } = figures;
  if (!forecast) throw new Error(`[demo] ${outcome.workItem} has no forecast in ${days.label}`);
  const agreement = agreed(told, forecast, counterweights);
  const agreedOn = agreement.steps.at(-1)?.on ?? days.begins;
  const lived = livedThrough({ outcome, days, figures, words, agreedOn });
  const reopened = words.reopened
    ? reopenedIn(outcome, table(told), agreement.terms, words.reopened, calendar, days, agreedOn)
    : [];
  return [...intent(told), assessed(told, forecast), ...agreement.steps, ...byDay([...reopened, ...lived])];
};
