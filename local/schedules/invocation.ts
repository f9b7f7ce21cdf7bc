import { randomUUID } from 'node:crypto';
import type { FunctionHost } from '../functions/host';
import type { Manifest, ScheduledTrigger } from '../manifest';

/** Invokes a trigger's function with the request that Forge documents, and as nobody: `asUser()` is refused. */
export function scheduledInvocation(functions: FunctionHost, manifest: Manifest, cloudId: string) {
  // A function that a page waits for too gets the page's time. Forge limits: function timeout.
  const kindOf = (name: string) =>
    manifest.modules.some(each => each.resolver?.function === name) ? 'resolver' : 'background';
  return ({ key, function: name }: ScheduledTrigger): Promise<unknown> =>
    functions.call({
      function: name,
      kind: kindOf(name),
      moduleKey: key,
      moduleType: 'scheduledTrigger',
      // The token "has no meaning to an app".
      payload: { context: { cloudId, moduleKey: key }, contextToken: randomUUID() },
    });
}
