import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Entity } from '../storage';
import { type ActionModule, readActions } from './actions';
import { checked, Text } from './checked';
import { type Consumer, type PreUninstall, readConsumers, readPreUninstalls } from './consumers';
import { KEPT, type Kept, readKept } from './jira';
import { type Module, readModules, SHOWN } from './modules';
import { readSchedules, type ScheduledTrigger } from './schedules';
import { readTriggers, type Trigger } from './triggers';

export type { ActionModule, ValueType } from './actions';
export type { Consumer, PreUninstall } from './consumers';
export type { Kept } from './jira';
export type { Action, Module, ShownType, Size } from './modules';
export type { ScheduledTrigger } from './schedules';
export type { Subscription, Trigger } from './triggers';

const Address = v.union([v.string(), v.looseObject({ address: v.optional(v.string()) })]);

/** The store judges entities; here they only have to be readable. */
const Index = v.union([
  v.string(),
  v.object({ name: Text, partition: v.exactOptional(v.array(Text)), range: v.array(Text) }),
]);

const ManifestFile = v.looseObject({
  app: v.looseObject({
    id: v.pipe(v.string(), v.regex(/^ari:cloud:ecosystem::app\/[0-9a-f-]+$/)),
    storage: v.optional(
      v.looseObject({
        entities: v.optional(
          v.array(
            v.object({
              name: Text,
              attributes: v.record(
                v.string(),
                v.object({ type: v.picklist(['string', 'integer', 'float', 'boolean', 'any']) }),
              ),
              indexes: v.exactOptional(v.array(Index)),
            }),
          ),
          [],
        ),
      }),
    ),
  }),
  modules: v.record(v.string(), v.array(v.looseObject({ key: Text }))),
  resources: v.optional(
    v.array(v.looseObject({ key: Text, path: Text, entry: v.optional(v.record(v.string(), v.string())) })),
    [],
  ),
  permissions: v.optional(
    v.looseObject({
      scopes: v.optional(v.array(v.string()), []),
      content: v.optional(
        v.looseObject({ styles: v.optional(v.array(v.string())), scripts: v.optional(v.array(v.string())) }),
        {},
      ),
      external: v.optional(
        v.looseObject({
          fetch: v.optional(
            v.looseObject({ backend: v.optional(v.array(Address)), client: v.optional(v.array(Address)) }),
          ),
        }),
        {},
      ),
    }),
    {},
  ),
});

const FunctionModule = v.looseObject({
  key: Text,
  handler: v.pipe(v.string(), v.regex(/^[\w/-]+\.\w+$/)),
  timeoutSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(900))),
});

export type ForgeFunction = v.InferOutput<typeof FunctionModule>;

/** What the host needs to know of the app, and all it knows. */
export type Manifest = {
  appId: string;
  entities: Entity[];
  modules: Module[];
  functions: ForgeFunction[];
  schedules: ScheduledTrigger[];
  consumers: Consumer[];
  triggers: Trigger[];
  preUninstalls: PreUninstall[];
  actions: ActionModule[];
  /** Fields, permissions, properties and JQL functions that Jira keeps for the app. */
  kept: Kept;
  resources: { key: string; path: string; entry?: Record<string, string> | undefined }[];
  scopes: string[];
  content: { styles: string[]; scripts: string[] };
  egress: { backend: string[]; client: string[] };
  /** What the manifest asks for and this host does not do, one phrase each. */
  notEmulated: string[];
};

/** Modules that are no page. */
const UNDERSTOOD = [
  'function',
  'scheduledTrigger',
  'consumer',
  'trigger',
  'preUninstall',
  'action',
  'automation:actionProvider',
];
/** Their function keys are looked at on their own. */
const BACKGROUND = ['function', 'consumer'];

/** Every function that modules of a kind call, by whichever property. */
function called(list: Record<string, unknown>[]): string[] {
  const named = v.object({ function: v.string() });
  return list.flatMap(each =>
    [each, each.resolver, each.dynamicProperties].flatMap(part => {
      const parsed = v.safeParse(named, part);
      return parsed.success ? [parsed.output.function] : [];
    }),
  );
}

/** Reads `manifest.yml` of the app in `root`; refuses what the host would otherwise misunderstand. */
export function readManifest(root: string): Manifest {
  const file = join(root, 'manifest.yml');
  return parseManifest(readFileSync(file, 'utf8'), file);
}

export function parseManifest(yaml: string, file = 'manifest.yml'): Manifest {
  const { app, modules, resources, permissions } = checked(ManifestFile, parse(yaml), file);
  const functions = (modules.function ?? []).map(each =>
    checked(FunctionModule, each, `${file}, function ${each.key}`),
  );
  const shown = readModules(modules, functions, file);
  const scheduled = readSchedules(modules.scheduledTrigger ?? [], functions, file);
  const triggered = readTriggers(modules.trigger ?? [], functions, permissions.scopes, file);
  const preUninstalls = readPreUninstalls(modules.preUninstall ?? [], functions, file);
  const automated = readActions(modules, functions, file);
  const elsewhere = Object.entries(modules).flatMap(([type, list]) => (BACKGROUND.includes(type) ? [] : called(list)));
  const consumed = readConsumers(modules.consumer ?? [], functions, elsewhere, file);
  const known: readonly string[] = [...SHOWN, ...KEPT, ...UNDERSTOOD];
  const inJira = readKept(modules, functions, file);
  return {
    appId: app.id.split('/')[1] ?? '',
    entities: app.storage?.entities ?? [],
    modules: [...shown.modules, ...automated.actions.flatMap(each => each.form ?? [])],
    functions,
    schedules: scheduled.schedules,
    consumers: consumed.consumers,
    triggers: triggered.triggers,
    preUninstalls,
    actions: automated.actions,
    kept: inJira.kept,
    resources,
    scopes: permissions.scopes,
    content: { styles: permissions.content.styles ?? [], scripts: permissions.content.scripts ?? [] },
    egress: {
      backend: addresses(permissions.external.fetch?.backend),
      client: addresses(permissions.external.fetch?.client),
    },
    notEmulated: [
      ...Object.entries(modules)
        .filter(([type]) => !known.includes(type))
        .flatMap(([type, list]) => list.map(each => `${type} "${each.key}"`)),
      ...shown.notEmulated,
      ...scheduled.notEmulated,
      ...triggered.notEmulated,
      ...automated.notEmulated,
      ...consumed.notEmulated,
      ...inJira.notEmulated,
    ],
  };
}

/** `ui/panel` → the folder and the HTML file that show it. */
export function entryOf(manifest: Manifest, resource: string): { key: string; path: string; file: string } {
  const [key, entry] = resource.split('/');
  const found = manifest.resources.find(each => each.key === key);
  const file = entry === undefined ? 'index.html' : found?.entry?.[entry];
  if (!found || !file) throw new Error(`[local] resource "${resource}" is not in the manifest, add it under resources`);
  return { key: found.key, path: found.path, file };
}

function addresses(list: v.InferOutput<typeof Address>[] | undefined): string[] {
  return (list ?? []).flatMap(each => (typeof each === 'string' ? [each] : each.address ? [each.address] : []));
}
