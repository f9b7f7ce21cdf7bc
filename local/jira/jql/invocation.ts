import type { FunctionHost } from '../../functions/host';
import type { Manifest } from '../../manifest';
import type { RunJqlFunction } from './expand';

/** Runs a JQL function of the app: Jira waits for it as a page waits for its resolver. */
export function jqlInvocation(functions: FunctionHost, { kept }: Manifest): RunJqlFunction {
  return async (functionKey, accountId, payload) =>
    functions.call({
      function: functionKey,
      kind: 'resolver',
      moduleKey: kept.jqlFunctions.find(each => each.function === functionKey)?.key ?? functionKey,
      moduleType: 'jira:jqlFunction',
      accountId,
      payload,
    });
}
