import type { ActionCall, ActionResult, Actions } from '../actions/actions';
import type { ActionModule } from '../manifest';
import type { Background } from './background';
import type { ProductEvent } from './event';

/** How a test, or whoever plays a story, takes part in what happens behind the pages. */
export type Handles = {
  /** Delivers every event that is due to its consumer or trigger, and what follows from it. */
  runQueue(): Promise<void>;
  /** Resolves when every event that was due, and what followed from it, has been delivered. */
  queueSettled(): Promise<void>;
  /** Something happened in Jira, as the app's triggers hear of it. The local Jira tells of its own changes by itself. */
  publish(event: ProductEvent): void;
  /** What Automation can ask of the app. */
  actions(): ActionModule[];
  /** Runs an action of a rule as that person, by account id. Throws where the rule or the manifest is wrong. */
  action(call: ActionCall): Promise<ActionResult>;
  /** Takes the app off the site, which calls its `preUninstall` functions. */
  uninstall(): Promise<void>;
  /** Puts it back, as the site's first administrator. */
  installAgain(): void;
};

export const handlesOf = (
  { deliveries, triggers, lifecycle }: Background,
  actions: Actions,
  administrator = '',
): Handles => ({
  runQueue: deliveries.runDue,
  queueSettled: deliveries.settled,
  publish: triggers.publish,
  actions: actions.list,
  action: actions.run,
  uninstall: lifecycle.uninstall,
  installAgain: () => lifecycle.installAgain(administrator),
});
