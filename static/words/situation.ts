import type { Party } from '../../src/negotiation/shape';
import type { Stage } from '../../src/negotiation/turn';
import type { NegotiationView } from '../../src/negotiation/view';
import { isPast } from './numbers';

type Asked = `question-to-${Party}`;
type Stopping = `stop-asked-of-${Party}`;
/** What an agreement in force may bring up by itself. */
type Fired = `clause-to-${Party}` | 'promise-late';

/** Every stage, and within it what the party to move has in front of it. */
type Situations = {
  intent: 'intent' | 'intent-again' | 'lapsed' | Asked;
  assessment: 'assessment' | 'lapsed' | Asked;
  bargaining: 'first-offer' | `offer-to-${Party}` | 'forecast-wanted' | 'too-late' | Asked;
  parked: 'parked';
  agreed: 'agreed' | Stopping | Fired;
  running: 'running' | 'check-in-due' | Stopping | Fired;
  'not-agreed': 'not-agreed' | 'not-agreed-check-in-due' | Stopping;
  reopened: `reopened-to-${Party}` | 'measure-wrong' | `new-terms-to-${Party}` | 'new-forecast-wanted' | Asked;
  'report-due': 'report-due' | 'stopped';
  review: 'review' | `review-of-${Party}`;
  closed: 'closed';
};
export type Situation = Situations[Stage];

/** No new offer was made since the agreement was re-opened: what lies on the table is the agreement itself. */
export const isUnanswered = ({ stage, agreement, standing }: NegotiationView): boolean =>
  stage === 'reopened' && agreement !== null && standing?.number === agreement.offer;

/** In a re-opening for a wrong measure: it has been assessed anew. */
export const isAssessedAnew = ({ assessment, lived: { reopening } }: NegotiationView): boolean =>
  reopening !== null && assessment?.by.at !== reopening.assessment.by.at;

const toAnswer = ({ turn, questions }: NegotiationView): Asked | null =>
  turn && questions.some(question => question.blocking && question.answer === null) ? `question-to-${turn}` : null;

const stopAsked = ({ turn, lived: { stopping } }: NegotiationView): Stopping | null =>
  stopping && turn ? `stop-asked-of-${turn}` : null;

const fired = ({ lived: { pending } }: NegotiationView): Fired | null => {
  const [firing] = pending;
  if (!firing) return null;
  return firing.kind === 'promise' ? 'promise-late' : `clause-to-${firing.side}`;
};

const lacksForecast = ({ standing }: NegotiationView): boolean =>
  standing?.packages.every(each => !each.terms.forecast) ?? false;

const atTable = (view: NegotiationView): Situations['bargaining'] => {
  const { standing, turn, ends } = view;
  if (isPast(ends)) return 'too-late';
  const question = toAnswer(view);
  if (question) return question;
  if (!standing) return 'first-offer';
  if (turn === 'leader') return 'offer-to-leader';
  return lacksForecast(view) ? 'forecast-wanted' : 'offer-to-team';
};

const atTableAgain = (view: NegotiationView): Situations['reopened'] => {
  const { standing, turn, lived } = view;
  const question = toAnswer(view);
  if (question) return question;
  if (standing && !isUnanswered(view)) {
    if (turn === 'leader') return 'new-terms-to-leader';
    return lacksForecast(view) ? 'new-forecast-wanted' : 'new-terms-to-team';
  }
  if (lived.reopening?.fact === 'measure-wrong' && !isAssessedAnew(view)) return 'measure-wrong';
  return turn === 'leader' ? 'reopened-to-leader' : 'reopened-to-team';
};

const looking = ({ lived: { reviews } }: NegotiationView): Situations['review'] => {
  const [first, second] = reviews.waitingFor;
  return first && !second ? `review-of-${first}` : 'review';
};

export const situationOf = (view: NegotiationView): Situation => {
  const isTeams = view.turn === 'team';
  switch (view.stage) {
    case 'intent':
      if (view.turn === null) return 'lapsed';
      return toAnswer(view) ?? (view.priority ? 'intent-again' : 'intent');
    case 'assessment':
      if (view.turn === null) return 'lapsed';
      // An observer is not told of questions, but sees that the leader is to move.
      return toAnswer(view) ?? (isTeams ? 'assessment' : 'question-to-leader');
    case 'bargaining':
      return atTable(view);
    case 'parked':
      return 'parked';
    case 'agreed':
      return stopAsked(view) ?? fired(view) ?? 'agreed';
    case 'running':
      return stopAsked(view) ?? fired(view) ?? (isTeams ? 'check-in-due' : 'running');
    case 'not-agreed':
      return stopAsked(view) ?? (isTeams ? 'not-agreed-check-in-due' : 'not-agreed');
    case 'reopened':
      return atTableAgain(view);
    case 'report-due':
      return view.lived.stopped ? 'stopped' : 'report-due';
    case 'review':
      return looking(view);
    case 'closed':
      return 'closed';
  }
};
