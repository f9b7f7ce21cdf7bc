import * as v from 'valibot';
import type { FunctionHost } from '../functions/host';
import type { Jira } from '../jira/jira';
import type { Log } from '../log';
import type { ActionModule, Manifest } from '../manifest';
import { problemsOf, problemsOfResult } from './values';

export type ActionCall = {
  key: string;
  /** Account id of the rule's connection: the person the action acts as. */
  person: string;
  inputs: Record<string, unknown>;
  /** What led to it: whatever follows from the action says so too. */
  origin?: string | undefined;
};

/** How an action went in a rule: its outputs, a refusal in the app's own words, or a failure in Automation's. */
export type ActionResult =
  | { kind: 'done'; outputs: unknown }
  | { kind: 'refused'; messages: string[] }
  | { kind: 'failed'; message: string };

export type Actions = {
  list(): ActionModule[];
  /**
   * Runs an action as a rule would. Throws where Automation would never have called it (no such action, person or input,
   * a wrong type), and where its answer is not what the manifest declares.
   */
  run(call: ActionCall): Promise<ActionResult>;
};

export type ActionsOptions = {
  manifest: Manifest;
  jira: Jira;
  functions: FunctionHost;
  isInstalled(): boolean;
  log: Log;
};

const Refusal = v.strictObject({ errors: v.pipe(v.array(v.looseObject({ message: v.string() })), v.minLength(1)) });
/** Automation tells a rule's owner no more than this about what a function threw. */
const GENERIC = 'An error occurred while running this action.';

export function openActions({ manifest, jira, functions, isInstalled, log }: ActionsOptions): Actions {
  const list = () => (isInstalled() ? manifest.actions : []);
  return {
    list,
    async run({ key, person: accountId, inputs, origin }) {
      const action = list().find(each => each.key === key);
      if (!action)
        throw new Error(`[local] Automation sees no action "${key}", list it in an automation:actionProvider`);
      if (!jira.person(accountId)) throw new Error(`[local] there is no account ${accountId}`);
      const problems = Object.entries(problemsOf(action, inputs)).map(([name, problem]) => `${name} ${problem}`);
      if (problems.length > 0) throw new Error(`[local] action "${key}": ${problems.join(', ')}`);
      const call = {
        function: action.function,
        kind: 'action' as const,
        moduleKey: key,
        moduleType: 'action',
        accountId,
        origin,
      };
      let result: unknown;
      try {
        result = await functions.call({ ...call, payload: inputs });
      } catch (error) {
        log(`[local] ACTION FAILED: "${key}": ${error instanceof Error ? error.message : error}`);
        return { kind: 'failed', message: GENERIC };
      }
      const refusal = v.safeParse(Refusal, result);
      if (refusal.success) return { kind: 'refused', messages: refusal.output.errors.map(each => each.message) };
      const wrong = problemsOfResult(action, result);
      if (wrong.length === 0) return { kind: 'done', outputs: result ?? {} };
      const complaint = `[local] WRONG RESULT of action "${key}": ${wrong.join(', ')}, change the manifest or the function`;
      log(complaint);
      throw new Error(complaint);
    },
  };
}
