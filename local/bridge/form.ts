import { emit } from './events';
import type { Frame } from './frame';

/** What a form of an Automation action says and hears (FORGE.md A3). */
const SUBMIT = 'AUTOMATION_ACTION_SUBMIT';
const VALIDATE = 'AUTOMATION_ACTION_VALIDATE_RULE_EVENT';

/** How long the app has to submit when it is asked to, in milliseconds. */
const PATIENCE = 5_000;

const SUBMITTED = 'forge-submitted';

/** `view.submit` in the form of an action: the inputs wait in the shell's page, whose *Next* can be pressed now. */
export function keepInputs({ element }: Frame, payload: unknown): boolean {
  const form = element.closest<HTMLFormElement>('form[data-action-form]');
  const field = form?.querySelector<HTMLInputElement>('input[name="inputs"]');
  if (!form || !field) return false;
  field.value = JSON.stringify(payload ?? {});
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-next]')) button.disabled = false;
  form.dispatchEvent(new Event(SUBMITTED));
  return true;
}

/** Before a form goes to the host, its page is asked for the inputs as they are now, and told that they are being looked at. */
export function startActionForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-action-form]')) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      void askForInputs(form).then(answered => {
        const complaint = form.querySelector('[role="alert"]');
        if (complaint) complaint.textContent = answered ? '' : `The form of the app did not answer ${SUBMIT}.`;
        if (!answered) return;
        emit(VALIDATE, { isValidating: true });
        form.submit();
      });
    });
  }
}

function askForInputs(form: HTMLFormElement): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const heard = () => {
      clearTimeout(timer);
      resolve(true);
    };
    form.addEventListener(SUBMITTED, heard, { once: true });
    emit(SUBMIT, undefined);
  });
}
