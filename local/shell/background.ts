import { readSubmitted } from '../actions/submitted';
import { addressOf } from '../instance/address';
import type { ActionModule } from '../manifest';
import { type Answer, page, type Request, redirect } from './http';
import { actionPage, actionsPage, type Trial } from './pages/actions';
import { backgroundWorkPage } from './pages/background';
import { installedAppPage } from './pages/installedApp';
import { refused } from './pages/refusal';
import type { View } from './view';

const NOTHING: Trial = { form: { inputs: {}, invalidInputs: {} }, accepted: false };

/** The pages about what happens behind the pages, for site administrators. Nothing for another address. */
export function backgroundPage(view: View, [first, second, key]: string[]): Answer | undefined {
  const shown = PAGES[first === 'jira' ? (second ?? '') : ''];
  if (!shown) return undefined;
  return isAdministrator(view) ? shown(view, key) : refused(view, 'page');
}

const isAdministrator = ({ jira, actor }: View) => jira.can(actor, 'ADMINISTER');

const PAGES: Record<string, (view: View, key?: string) => Answer> = {
  background: view => page(backgroundWorkPage(view)),
  'installed-apps': view => page(installedAppPage(view, false)),
  'automation-actions': (view, key) => {
    if (key === undefined) return page(actionsPage(view));
    const action = view.actions.list().find(each => each.key === key);
    return action ? page(actionPage(view, action, NOTHING)) : refused(view, 'page');
  },
};

/** A form on one of them. */
export async function changeBackground(request: Request, view: View, parts: string[]): Promise<Answer | undefined> {
  const [first, second = '', key] = parts;
  if (first !== 'jira' || !PAGES[second]) return undefined;
  if (!isAdministrator(view)) return refused(view, 'page');
  const form = new URLSearchParams(await request.text());
  if (second === 'background') return changeDeliveries(form, view);
  if (second === 'installed-apps') return changeInstallation(form, view);
  const action = view.actions.list().find(each => each.key === key);
  return action ? page(actionPage(view, action, await tried(form, view, action))) : refused(view, 'page');
}

async function changeDeliveries(form: URLSearchParams, { background, as }: View): Promise<Answer> {
  const [run, discard] = [form.get('run'), form.get('discard')];
  if (run !== null) await background.deliveries.runNow(run);
  if (discard !== null) background.deliveries.discard(discard);
  return redirect(as + addressOf.background());
}

async function changeInstallation(form: URLSearchParams, view: View): Promise<Answer> {
  const { lifecycle } = view.background;
  const change = form.get('change');
  if (change === 'ask') return page(installedAppPage(view, true));
  if (change === 'uninstall' && lifecycle.isInstalled()) await lifecycle.uninstall();
  if (change === 'install' && !lifecycle.isInstalled()) lifecycle.installAgain(view.person.accountId);
  return redirect(view.as + addressOf.installedApps());
}

/** What a form submitted: looked at first, and then, when somebody says so, run. */
async function tried(form: URLSearchParams, view: View, action: ActionModule): Promise<Trial> {
  const submitted = readSubmitted(form.get('inputs') ?? '', action);
  if ('complaint' in submitted) return { ...NOTHING, complaint: submitted.complaint };
  const { inputs } = submitted;
  if (Object.keys(submitted.invalidInputs).length > 0) return { form: submitted, accepted: false };
  const accepted = { form: submitted, accepted: true };
  if (form.get('run') === null) return accepted;
  try {
    return { ...accepted, result: await view.actions.run({ key: action.key, person: view.person.accountId, inputs }) };
  } catch (error) {
    return { ...accepted, complaint: error instanceof Error ? error.message : String(error) };
  }
}
