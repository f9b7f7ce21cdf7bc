import type { Refusal, RefusalCode } from '../../negotiation';

/** What a rule's owner reads in the audit log of the rule: what to mend in the rule, or in Jira. English, as Automation shows it. */

type Say = (about: string[]) => string;

/** How each input is written. */
const inputs: Readonly<Record<string, string>> = {
  issue: 'Work item takes a key such as {{issue.key}}. A rule names either a work item or a project.',
  project: 'Project takes a key such as {{issue.project.key}}. A rule names either a work item or a project.',
  quarter: 'Quarter takes a quarter such as 2027-Q1, or nothing.',
  value: 'Value takes one number such as 12.5 or 12,5, without a unit and without a separator of thousands.',
  day: 'Day takes a day such as 2027-01-31, or a time such as {{now}}; the day must not lie in the future.',
  source: 'Source takes a short text that says where the number was read.',
  learned: 'What was learned takes a text of at most 2,000 characters. Give it together with the chance, or neither.',
  chance: 'Chance takes a number from 0 to 100. Give it together with what was learned, or neither.',
  outcome: 'Outcome takes the key of the outcome’s work item, such as {{issue.parent.key}}.',
  when: 'Done on takes a day such as 2027-01-31, or nothing.',
  effect: 'Effect takes one number such as 0.6 or 0,6 in the measure’s unit, or nothing.',
  verdict: 'Verdict takes moved, no-effect, harmful, inconclusive or pending, or nothing.',
};

const hints = (about: string[]): string => about.flatMap(name => inputs[name] ?? []).join(' ');

/** Moves that no action makes: only people negotiate. */
const byPeople: Say = () => 'No rule does this. A person does it on the pages of the negotiation.';

const sentences: Record<RefusalCode, Say> = {
  'not-signed-in': () =>
    'The rule has no user to act for. Open the action’s connection, and connect it as somebody who uses the app.',
  'cannot-browse': () =>
    'The user of the rule’s connection cannot see this work item or project, or it does not exist. Check the key, or connect as somebody who can see it.',
  'no-team': () =>
    'No team is set up for this project. A project administrator sets it up on the project’s Negotiations page.',
  'not-a-party': () =>
    'The user of the rule’s connection is neither the leader nor in the team. Connect as somebody who is.',
  'not-your-move': () =>
    'This belongs to the team, and the user of the rule’s connection leads it. Connect as a member of the team.',
  'not-of-this-team': () => 'The user of the rule’s connection is not in this team. Connect as a member of it.',
  'not-open': () => 'No negotiation is open for this work item and quarter. Open one first, or correct the quarter.',
  'already-open': () => 'This negotiation is open already. The rule may go on.',
  'quarter-over': () => 'This quarter is over. Leave the quarter empty, or name the current or the next one.',
  'quarter-not-begun': () => 'This quarter has not begun yet. Let the rule run once it has.',
  'quarter-running': byPeople,
  'wrong-phase': () => 'The negotiation is in another phase now. Check its state in a condition before this action.',
  parked: () => 'The negotiation is parked. Somebody resumes it with a reason before the rule goes on.',
  'moved-on': () => 'Others were writing at the same moment, three times. Let the rule run again.',
  'measure-incomplete': () =>
    'The outcome has no measure yet. The team assesses it or defines the measure before a rule records readings.',
  'reading-missing': () => hints(['value']),
  'reading-incomplete': about => hints(about.some(each => each.endsWith('source')) ? ['source'] : ['day']),
  'learning-missing': () => hints(['learned']),
  'attempt-incomplete': about =>
    about.includes('when')
      ? 'The work item that was tried is not done, or Jira does not say when it was. Put the action behind its end, or fill in Done on.'
      : 'The attempt needs words that no other attempt of the same day has.',
  'attempt-unknown': byPeople,
  'reading-unknown': byPeople,
  'too-much-remembered': about =>
    about.includes('attempts')
      ? 'The outcome remembers as many attempts as it can. The team puts new ones in the place of older ones, by hand.'
      : 'The outcome remembers as many readings as it can. The team takes some back on the outcome’s page.',
  'too-much-text': () => 'This holds more text than can be stored. Shorten the texts of the action.',
  'record-unreadable': about =>
    `A stored record cannot be read (${about.join(', ')}). Tell a Jira administrator; nothing was changed.`,
  'bad-input': about => hints(about) || 'An input could not be understood. Open the action, and correct it.',
  'being-attached': () => 'The work item’s negotiations are on their way to another one. Use the key of that one.',

  'not-your-turn': byPeople,
  'not-parked': byPeople,
  'intent-incomplete': byPeople,
  'solution-dictated': byPeople,
  'question-missing': byPeople,
  'question-unknown': byPeople,
  'question-open': byPeople,
  'answer-missing': byPeople,
  'too-many-questions': byPeople,
  'reason-missing': byPeople,
  'output-not-outcome': byPeople,
  'baseline-incomplete': byPeople,
  'baseline-stale': byPeople,
  'history-missing': byPeople,
  'forecast-unordered': byPeople,
  'no-change': byPeople,
  'not-yours-to-write': byPeople,
  'terms-incomplete': byPeople,
  'forecast-missing': byPeople,
  'offer-moved-on': byPeople,
  'ask-not-granted': byPeople,
  'risk-not-accepted': byPeople,
  'counterweight-missing': byPeople,
  'too-many-outcomes': byPeople,
  'deadline-not-reached': byPeople,
  'ask-unknown': byPeople,
  'already-kept': byPeople,
  'nothing-to-keep': byPeople,
  'already-stopping': byPeople,
  'report-incomplete': byPeople,
  'not-reported': byPeople,
  'already-reviewed': byPeople,
  'agreement-in-force': byPeople,
  'priority-unknown': byPeople,
  'priority-differs': byPeople,
  'not-a-leader': byPeople,
  'business-outcome-unknown': byPeople,
  'business-outcome-incomplete': byPeople,
  'may-not-set-priorities': byPeople,
  'goal-incomplete': byPeople,
  'not-project-administrator': byPeople,
  'not-jira-administrator': byPeople,
  'leader-in-team': byPeople,
  'unknown-person': byPeople,
  'placeholder-unknown': byPeople,
  'errand-unknown': byPeople,
  'project-archived': () => 'The project is archived, so nothing changes in it. A Jira administrator restores it.',
  'not-orphaned': byPeople,
  'work-item-taken': byPeople,
};

/** A refusal in one sentence for whoever owns the rule. */
export const sentenceFor = ({ code, about }: Refusal): string => sentences[code](about);
