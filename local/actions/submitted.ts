import { objectIn } from '../jsonText';
import type { ActionModule } from '../manifest';
import type { FormValues } from './form';
import { formProblemsOf, LARGEST_FORM } from './values';

/** What the form of an action submitted: its inputs and what is wrong with them, or why they cannot be read at all. */
export function readSubmitted(text: string, action: ActionModule): FormValues | { complaint: string } {
  if (Buffer.byteLength(text) > LARGEST_FORM) return { complaint: 'The inputs are larger than 100 KB, submit less.' };
  const inputs = objectIn(text);
  if (!inputs) return { complaint: 'What was submitted is no object of inputs.' };
  return { inputs, invalidInputs: formProblemsOf(action, inputs) };
}
