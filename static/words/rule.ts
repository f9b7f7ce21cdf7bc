/** What people read who build a rule of Automation with an action of the app. Smart values stand as Automation writes them. */

export type ActionName = 'get-negotiation' | 'open-negotiations' | 'record-check-in' | 'remind-parties' | 'add-attempt';
export type InputName =
  | 'issue'
  | 'project'
  | 'quarter'
  | 'value'
  | 'day'
  | 'source'
  | 'learned'
  | 'chance'
  | 'outcome'
  | 'when'
  | 'effect'
  | 'verdict';

type FieldWords = { label: string; help: string };
type ActionWords = { what: string; fields: Partial<Record<InputName, FieldWords>> };

export const formWords = {
  title: 'Negotiations: action of a rule',
  loading: 'Loading the form',
  inputs: 'What the action is given',
  unknown: 'This form belongs to no action of this app',
  unknownWhy: 'Close the action, and choose it from the list again.',
  notTaken: 'Automation did not take what is filled in. Change a field to try again, or reload the page.',
  user: 'The action runs as the user of its connection, and may do what that person may do on the pages of the app. It never offers, signs, accepts, reports or reviews.',
  extent: 'Open for',
  extents: { issue: 'One outcome', project: 'Every outcome of a project that was negotiated before' },
};

const workItem: FieldWords = {
  label: 'Work item of the outcome',
  help: 'Its key. {{issue.key}} is the work item that the rule runs for, {{issue.parent.key}} the one above it.',
};

const quarter: FieldWords = {
  label: 'Quarter',
  help: 'Such as 2027-Q1. Left empty, it is the quarter that runs or is negotiated.',
};

export const actions: Record<ActionName, ActionWords> = {
  'get-negotiation': {
    what: 'Reads how the negotiation stands: state, turn, days waiting, forecast, gap, target and chance. A need that is sealed stays empty for everybody.',
    fields: { issue: workItem, quarter },
  },
  'open-negotiations': {
    what: 'Opens negotiations of a quarter, each of which begins with the leader’s priority. What is open already stays as it is.',
    fields: {
      issue: workItem,
      project: {
        label: 'Project',
        help: 'Its key, such as {{issue.project.key}} or {{project.key}}. At most 100 outcomes in one run.',
      },
      quarter: {
        label: 'Quarter',
        help: 'Such as 2027-Q1. Left empty, it is the quarter that is negotiated now: the next one from 45 days before the current one ends.',
      },
    },
  },
  'record-check-in': {
    what: 'Records a value of the outcome’s measure. With a chance and what was learned it is a check-in while the quarter runs; without them it is a reading.',
    fields: {
      issue: workItem,
      value: {
        label: 'Value',
        help: 'One number in the measure’s unit, such as 12.5 or 12,5, or a smart value such as {{webhookData.value}}.',
      },
      day: {
        label: 'Measured on',
        help: 'A day such as 2027-01-31, or a time such as {{now}}. Left empty, it is today where the team is.',
      },
      source: { label: 'Source', help: 'Where the number was read, such as: Payments warehouse, weekly.' },
      learned: {
        label: 'What was learned',
        help: 'A sentence, together with the chance. {{comment.body}} is the comment that started the rule.',
      },
      chance: {
        label: 'Chance of reaching the target, in percent',
        help: 'From 0 to 100, as the team judges it now. It belongs together with what was learned.',
      },
    },
  },
  'remind-parties': {
    what: 'Whoever the negotiation waits for gets the one message of their day, within the hours that an administrator has set.',
    fields: { issue: workItem, quarter },
  },
  'add-attempt': {
    what: 'Adds a work item that is done to the history of an outcome. Its summary, the day it was done and its labels are read in Jira.',
    fields: {
      issue: { label: 'Work item that is done', help: 'Its key, such as {{issue.key}}.' },
      outcome: {
        label: 'Work item of the outcome',
        help: 'The key of the outcome that it was tried for, such as {{issue.parent.key}}.',
      },
      when: { label: 'Done on', help: 'A day such as 2027-01-31. Left empty, it is when Jira says it was done.' },
      effect: {
        label: 'Effect',
        help: 'How far it moved the measure, in its unit, such as 0.6 or {{issue.Effect}}. Left empty, nobody knows.',
      },
      learned: { label: 'What was learned', help: 'A sentence, such as {{issue.Learning}}.' },
      verdict: {
        label: 'Verdict',
        help: 'One of moved, no-effect, harmful, inconclusive, pending. Left empty, it is the label of the work item that says one of them, else inconclusive.',
      },
    },
  },
};
