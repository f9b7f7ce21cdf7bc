import { events } from '../../node_modules/@forge/bridge/out/events/events.js';
import { submit as submitView } from '../../node_modules/@forge/bridge/out/view/submit.js';
import type { Values } from './form';

/** What the form and Automation tell each other. This page asks neither Jira nor the app's backend. */

/** Automation is about to go on, and wants the values as they are now. */
const SUBMIT = 'AUTOMATION_ACTION_SUBMIT';
/** The rule is being looked at; meanwhile nothing is changed. */
const VALIDATING = 'AUTOMATION_ACTION_VALIDATE_RULE_EVENT';

/** Hands over every input. Nothing of it is kept until the rule is saved. */
export const submit = (values: Values): Promise<void> => submitView(values);

const heard = (event: string, hear: (payload: unknown) => void): (() => void) => {
  const subscribed = events.on(event, hear);
  return () => void subscribed.then(({ unsubscribe }) => unsubscribe()).catch(() => undefined);
};

/** Calls back whenever Automation wants the values. Answers with how to stop. */
export const onAsked = (answer: () => void): (() => void) => heard(SUBMIT, answer);

/** Tells whether the rule is being looked at. Answers with how to stop. */
export const onValidating = (hear: (isValidating: boolean) => void): (() => void) =>
  heard(VALIDATING, payload =>
    hear(typeof payload === 'object' && payload !== null && 'isValidating' in payload && payload.isValidating === true),
  );
