/** Expected answers of the rules and of the doors around them. A refusal is a value with a code, never an exception. */

/** Every reason for which a call may be refused. The page has one sentence for each; the compiler checks that none is missing. */
export const refusalCodes = [
  // who and when (N1-N4, N7, N9, N20, N24)
  'already-open',
  'not-a-party',
  'not-your-move',
  'not-your-turn',
  'wrong-phase',
  'parked',
  'not-parked',
  'moved-on',
  'quarter-over',
  // intent (N2-N4, N9)
  'intent-incomplete',
  'solution-dictated',
  'question-missing',
  'question-unknown',
  'question-open',
  'answer-missing',
  'too-many-questions',
  'reason-missing',
  // assessment (N5)
  'measure-incomplete',
  'output-not-outcome',
  'baseline-incomplete',
  'baseline-stale',
  'history-missing',
  'forecast-unordered',
  // bargaining (N7, N8)
  'no-change',
  'not-yours-to-write',
  'terms-incomplete',
  'forecast-missing',
  'offer-moved-on',
  'ask-not-granted',
  'risk-not-accepted',
  'counterweight-missing',
  'too-many-outcomes',
  'deadline-not-reached',
  // the running quarter (N11-N14)
  'quarter-not-begun',
  'reading-missing',
  'reading-incomplete',
  'learning-missing',
  'ask-unknown',
  'already-kept',
  'nothing-to-keep',
  'already-stopping',
  // report and review (N14, N15)
  'quarter-running',
  'report-incomplete',
  'not-reported',
  'already-reviewed',
  // what an outcome remembers, priorities, business outcomes
  'agreement-in-force',
  'attempt-incomplete',
  'attempt-unknown',
  'reading-unknown',
  'too-much-remembered',
  'priority-unknown',
  'priority-differs',
  'not-a-leader',
  'business-outcome-unknown',
  'business-outcome-incomplete',
  'may-not-set-priorities',
  'goal-incomplete',
  // doors: who is asking, what they sent, what is stored
  'not-signed-in',
  'cannot-browse',
  'no-team',
  'not-project-administrator',
  'not-of-this-team',
  'not-jira-administrator',
  'leader-in-team',
  'unknown-person',
  'not-open',
  'placeholder-unknown',
  'errand-unknown',
  'bad-input',
  'too-much-text',
  'record-unreadable',
  // what belongs to work items that are gone
  'project-archived',
  'not-orphaned',
  'work-item-taken',
  'being-attached',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** `about` names what the refusal is about: fields, terms, packages or a record's key, in the order of the form. */
export type Refusal = { code: RefusalCode; about: string[] };

export type Result<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

export const accepted = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refused = (code: RefusalCode, ...about: string[]): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, about },
});
