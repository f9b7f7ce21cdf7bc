import type { Actions } from '../actions/actions';
import type { Automation } from '../automation/automation';
import type { Clock } from '../clock';
import type { Background } from '../events/background';
import type { Environment } from '../instance/environment';
import type { Instances } from '../instance/instances';
import type { Jira } from '../jira/jira';
import type { Person } from '../jira/model';
import type { Actor } from '../jira/permissions';
import type { Manifest } from '../manifest';
import type { Schedules } from '../schedules/schedules';

/** What every page of the shell is made from. */
export type Shell = {
  jira: Jira;
  manifest: Manifest;
  environment: Environment;
  instances: Instances;
  clock: Clock;
  schedules: Schedules;
  /** The queue, events for triggers, and whether the app is installed. */
  background: Background;
  actions: Actions;
  automation: Automation;
  /** The site is being prepared: nobody may come in yet. */
  isPreparing(): boolean;
  /** Origin that serves the app's pages. */
  resources(): string;
};

/** A page of the shell as one person sees it. */
export type View = Shell & {
  person: Person;
  actor: Actor;
  /** `/as/<slug>`: precedes every Jira address. */
  as: string;
  /** The Jira address of this page. */
  path: string;
};

export function viewOf(shell: Shell, person: Person, path: string): View {
  return { ...shell, person, actor: { kind: 'user', accountId: person.accountId }, as: `/as/${person.slug}`, path };
}
