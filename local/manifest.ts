import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { INTERVALS, type Interval, MOST } from './schedules/intervals';
import type { Entity } from './storage';

const Text = v.pipe(v.string(), v.nonEmpty());
const Address = v.union([v.string(), v.looseObject({ address: v.optional(v.string()) })]);

const UiModule = v.looseObject({
  key: Text,
  title: v.union([Text, v.looseObject({ i18n: Text })]),
  resource: Text,
  label: v.optional(v.string()),
  icon: v.optional(v.string()),
  layout: v.optional(v.string()),
  viewportSize: v.optional(v.string()),
  resolver: v.optional(v.looseObject({ function: v.optional(Text) })),
});

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

/** Strict, as the platform's own schema is for this module. */
const Scheduled = v.strictObject({
  key: Text,
  function: Text,
  interval: v.picklist(Object.keys(INTERVALS) as Interval[]),
  filter: v.optional(v.strictObject({ appIsLicensed: v.optional(v.boolean()) })),
});

/** The modules this host can show. Everything else in a manifest is named loudly at the start. */
export const SHOWN = ['jira:issueContext', 'jira:issuePanel', 'jira:projectPage', 'jira:globalPage'] as const;
export type ShownType = (typeof SHOWN)[number];

export type Module = v.InferOutput<typeof UiModule> & { type: ShownType; name: string };
export type ForgeFunction = v.InferOutput<typeof FunctionModule>;
/** A function that runs once an interval, as nobody. */
export type ScheduledTrigger = Pick<v.InferOutput<typeof Scheduled>, 'key' | 'function' | 'interval'>;

/** What the host needs to know of the app, and all it knows. */
export type Manifest = {
  appId: string;
  entities: Entity[];
  modules: Module[];
  functions: ForgeFunction[];
  schedules: ScheduledTrigger[];
  resources: { key: string; path: string; entry?: Record<string, string> | undefined }[];
  scopes: string[];
  content: { styles: string[]; scripts: string[] };
  egress: { backend: string[]; client: string[] };
  /** What the manifest asks for and this host does not do, one phrase each. */
  notEmulated: string[];
};

/** Reads `manifest.yml` of the app in `root`; refuses what the host would otherwise misunderstand. */
export function readManifest(root: string): Manifest {
  const file = join(root, 'manifest.yml');
  return parseManifest(readFileSync(file, 'utf8'), file);
}

export function parseManifest(yaml: string, file = 'manifest.yml'): Manifest {
  const { app, modules, resources, permissions } = checked(ManifestFile, parse(yaml), file);
  const shown = SHOWN.flatMap(type =>
    (modules[type] ?? []).map(module => {
      const parsed = checked(UiModule, module, `${file}, module ${module.key}`);
      const name = parsed.label ?? (typeof parsed.title === 'string' ? parsed.title : parsed.title.i18n);
      return { ...parsed, type, name };
    }),
  );
  const functions = (modules.function ?? []).map(each =>
    checked(FunctionModule, each, `${file}, function ${each.key}`),
  );
  const scheduled = (modules.scheduledTrigger ?? []).map(each =>
    checked(Scheduled, each, `${file}, scheduledTrigger ${each.key}`),
  );
  demandSchedules(scheduled, functions, file);
  const known: readonly string[] = [...SHOWN, 'function', 'scheduledTrigger'];
  return {
    appId: app.id.split('/')[1] ?? '',
    entities: app.storage?.entities ?? [],
    modules: shown,
    functions,
    schedules: scheduled.map(({ key, function: name, interval }) => ({ key, function: name, interval })),
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
      ...shown.filter(each => 'displayConditions' in each).map(each => `displayConditions of "${each.key}"`),
      ...scheduled.filter(each => each.filter).map(each => `filter of "${each.key}"`),
      ...['jira:projectPage', 'jira:globalPage'].flatMap(type =>
        (modules[type] ?? []).slice(1).map(each => `second ${type} "${each.key}"`),
      ),
    ],
  };
}

/** What the platform's own check lets through, but nobody would notice: the runs just never come. */
function demandSchedules(triggers: ScheduledTrigger[], functions: ForgeFunction[], file: string): void {
  const refuse = (problem: string) => {
    throw new Error(`[local] ${file}, scheduledTrigger: ${problem}`);
  };
  const often = triggers.filter(each => each.interval === 'fiveMinute');
  if (triggers.length > MOST.all) refuse(`${triggers.length} triggers, Forge runs at most ${MOST.all} of an app`);
  if (often.length > MOST.fiveMinute) refuse(`${often.length} run every five minutes, Forge runs at most one so`);
  for (const [at, { key, function: name }] of triggers.entries()) {
    if (triggers.findIndex(each => each.key === key) !== at) refuse(`the key "${key}" is there twice, rename one`);
    if (!functions.some(each => each.key === name)) refuse(`"${key}" runs "${name}", add it under modules.function`);
  }
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

function checked<S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`[local] ${where}: ${v.getDotPath(issue) ?? 'manifest'} ${issue.message}`);
}
