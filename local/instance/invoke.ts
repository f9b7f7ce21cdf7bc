import type { FunctionHost } from '../functions/host';
import type { Instances } from './instances';
import type { Instance } from './ticket';

export type Invoke = (instance: Instance, functionKey: string, payload: unknown) => Promise<unknown>;

/** What `invoke('name', payload)` in a page does: calls the module's resolver with the host's context, as that person. */
export function createInvoke(instances: Instances, functions: FunctionHost): Invoke {
  return async (instance, functionKey, payload) => {
    const module = instances.module(instance.moduleKey);
    const resolver = module?.resolver?.function;
    if (!module || resolver === undefined) {
      throw new Error(`[local] module "${instance.moduleKey}" has no resolver, add one in the manifest`);
    }
    // `accountId` reaches the function through the invocation alone, as on the platform.
    const { accountId, ...context } = instance.context;
    const result = await functions.call({
      function: resolver,
      kind: 'resolver',
      moduleKey: module.key,
      moduleType: module.type,
      accountId: instance.accountId,
      context: instance.context,
      payload: { call: { functionKey, payload }, context },
    });
    return result === undefined ? {} : result;
  };
}
