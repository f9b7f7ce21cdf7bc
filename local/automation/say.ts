import type { Interval } from '../schedules/intervals';
import type { RuleTrigger, Step } from './rule';

const EVERY: Record<Interval, string> = { fiveMinute: 'five minutes', hour: 'hour', day: 'day', week: 'week' };

/** A trigger as a sentence without its full stop. */
export function sayTrigger(trigger: RuleTrigger): string {
  if (trigger.kind === 'labels') return `${sayLabels(trigger.labels)} ${trigger.change}`;
  if (trigger.kind === 'field') return `Field “${trigger.field}” changed${to(trigger.to)}`;
  if (trigger.kind === 'comment')
    return trigger.contains ? `Comment with “${trigger.contains}” added` : 'Comment added';
  if (trigger.kind === 'transition')
    return `Work item transitioned${trigger.from ? ` from ${trigger.from}` : ''}${to(trigger.to)}`;
  if (trigger.kind === 'schedule') return `Every ${EVERY[trigger.every]}${trigger.jql ? `, for ${trigger.jql}` : ''}`;
  return 'Started by hand from a work item';
}

const to = (value: string | undefined) => (value ? ` to ${value}` : '');

const sayLabels = (labels: string[]): string => (labels.length === 0 ? 'Any label' : `Label ${labels.join(' or ')}`);

/** A step as a phrase. `titleOf` gives the title of an action of the app. */
export function sayStep(step: Step, titleOf: (action: string) => string): string {
  if (step.kind === 'action') return titleOf(step.action);
  if (step.kind === 'labels') return `${{ add: 'Add', remove: 'Remove', set: 'Set' }[step.change]} labels`;
  if (step.kind === 'comment') return 'Comment on the work item';
  if (step.kind === 'status') return `Transition the work item to ${step.status}`;
  if (step.kind === 'create') return `Create a work item of type ${step.type}`;
  return step.kind === 'log' ? 'Write to the audit log' : `Stop if “${step.text}” ${step.is} ${step.other}`.trim();
}

/** What a step holds, in one line. */
export function sayDetails(step: Step): string {
  if (step.kind === 'action')
    return Object.entries(step.inputs)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ');
  if (step.kind === 'labels') return step.labels;
  if (step.kind === 'create') return step.summary;
  return step.kind === 'comment' || step.kind === 'log' ? step.text : '';
}
