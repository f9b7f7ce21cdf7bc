import * as v from 'valibot';
import type { Instances } from '../instance/instances';
import type { Invoke } from '../instance/invoke';
import type { Instance } from '../instance/ticket';
import type { Rest } from '../jira/rest/rest';
import type { Log } from '../log';
import type { Manifest } from '../manifest';
import { createRateLimit } from '../rateLimit';
import { SANDBOX } from './csp';
import { sourceOf } from './frame';
import { type Answer, json, type Request } from './http';

export type DoorOptions = {
  instances: Instances;
  invoke: Invoke;
  rest: Rest;
  manifest: Manifest;
  origin(): string;
  resources(): string;
  /** Further answers, for whoever holds a ticket. */
  more: Record<string, (instance: Instance, body: unknown) => unknown>;
  log: Log;
};

const Invocation = v.object({
  functionKey: v.string(),
  payload: v.optional(v.unknown()),
  metadata: v.optional(v.unknown()),
});
const Modal = v.object({ resource: v.nullable(v.string()), context: v.record(v.string(), v.unknown()) });
const ProductRequest = v.object({
  product: v.string(),
  restPath: v.string(),
  fetchRequestInit: v.looseObject({
    method: v.optional(v.string(), 'GET'),
    body: v.optional(v.nullable(v.string())),
    headers: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
  }),
  isMultipartFormData: v.optional(v.boolean(), false),
});

/** Where the shell's script brings what a page asked for. The ticket says who the page is for; the body never does. */
export function createDoor({ instances, invoke, rest, manifest, origin, resources, more, log }: DoorOptions) {
  const limited = createRateLimit({ calls: 500, milliseconds: 25_000 });

  const answers: Record<string, (ticket: string, body: unknown) => unknown> = {
    async invoke(ticket, body) {
      const instance = known(ticket);
      const { functionKey, payload, metadata } = v.parse(Invocation, body);
      if (!limited(ticket)) throw new Error('Resolver calls are rate limited at 500req/25s');
      const value = await invoke(instance, functionKey, payload);
      return metadata === undefined ? value : { body: value, metadata: {} };
    },
    async 'fetch-product'(ticket, body) {
      const { accountId } = known(ticket);
      const { product, restPath, fetchRequestInit, isMultipartFormData } = v.parse(ProductRequest, body);
      if (product !== 'jira' || isMultipartFormData) throw new Error(`[local] requests to ${product} are not emulated`);
      const { method } = fetchRequestInit;
      const sent = Object.fromEntries(fetchRequestInit.headers);
      const request = { method, path: restPath, body: fetchRequestInit.body ?? undefined, headers: sent };
      const answer = await rest(request, { kind: 'user', accountId }, origin());
      const headers = { 'content-type': 'application/json', ...answer.headers };
      return { body: JSON.stringify(answer.body), headers, status: answer.status, statusText: '', isAttachment: false };
    },
    modal(ticket, body) {
      const instance = known(ticket);
      const { resource, context } = v.parse(Modal, body);
      const module = instances.module(instance.moduleKey);
      if (!module) throw new Error(`[local] module "${instance.moduleKey}" left the manifest, reload the page`);
      const src = sourceOf(manifest, resource ?? module.resource, resources());
      // What the opener adds is for the page alone: the ticket, and so every function, keeps the host's own context.
      const extension = { ...(instance.context.extension as object), modal: context };
      return { src, sandbox: SANDBOX, title: module.name, ticket, context: { ...instance.context, extension } };
    },
  };

  const known = (ticket: string) => {
    const instance = instances.unseal(ticket);
    if (!instance) throw new Error('[local] this page was not made by this site, reload it');
    return instance;
  };

  return async (request: Request, name: string): Promise<Answer | undefined> => {
    const further = more[name];
    const answer = answers[name] ?? (further && ((ticket, body) => further(known(ticket), body)));
    if (!answer || request.method !== 'POST') return undefined;
    if (request.headers.origin !== origin()) return json({ error: '[local] only the shell may ask' }, 403);
    try {
      const ticket = request.headers['x-forge-ticket'];
      return json({ value: await answer(String(ticket ?? ''), JSON.parse(await request.text())) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      log(`[local] ${name} refused: ${message}`);
      return json({ error: name === 'invoke' ? `There was an error invoking the function - ${message}` : message });
    }
  };
}
