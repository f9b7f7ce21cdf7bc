import * as v from 'valibot';
import { checked, Text, Words, wordsOf } from './checked';

/** The modules this host can show. Everything else in a manifest is named loudly at the start. */
export const SHOWN = [
  'jira:issueContext',
  'jira:issuePanel',
  'jira:projectPage',
  'jira:globalPage',
  'jira:adminPage',
  'jira:boardAction',
] as const;
/** Besides those, the form of an Automation action is a page of the app; see `actions.ts`. */
export type ShownType = (typeof SHOWN)[number] | 'action';

/** Of these Jira shows one of an app. */
const ALONE: readonly string[] = ['jira:projectPage', 'jira:globalPage', 'jira:adminPage'];

const NamedSize = v.picklist(['small', 'medium', 'large', 'xlarge', 'max', 'resizable']);
const Size = v.union([NamedSize, v.strictObject({ width: Text, height: v.exactOptional(Text) })]);
/** How large the modal of a board action is. */
export type Size = v.InferOutput<typeof Size>;

const Resolver = v.optional(v.looseObject({ function: v.optional(Text) }));
const UiModule = v.looseObject({
  key: Text,
  title: Words,
  resource: Text,
  label: v.optional(Words),
  icon: v.optional(v.string()),
  layout: v.optional(v.string()),
  resolver: Resolver,
  dynamicProperties: v.optional(v.strictObject({ function: Text })),
});

const ActionType = v.optional(v.picklist(['modal', 'dynamic']), 'modal');
/** Strict, as the platform's own schema is for this module. */
const BoardAction = v.strictObject({
  key: Text,
  title: Words,
  resource: Text,
  tooltip: v.optional(Words),
  icon: v.optional(v.string()),
  render: v.optional(v.picklist(['default', 'native'])),
  resolver: Resolver,
  actionType: ActionType,
  viewportSize: v.optional(Size),
  displayConditions: v.optional(v.unknown()),
  actions: v.optional(
    v.array(
      v.strictObject({
        key: Text,
        title: Words,
        tooltip: v.optional(Words),
        actionType: ActionType,
        viewportSize: v.optional(Size),
      }),
    ),
    [],
  ),
});

/** One item of a board's menu. */
export type Action = { key: string; name: string; size: Size | undefined };

/** A module that is shown somewhere in Jira. */
export type Module = {
  type: ShownType;
  key: string;
  name: string;
  resource: string;
  icon: string | undefined;
  layout: string | undefined;
  resolver: { function?: string | undefined } | undefined;
  /** The function that says what a context block shows in its head. */
  statusFunction: string | undefined;
  size: Size | undefined;
  /** The items of a board action that has several; one that has none is an item itself. */
  actions: Action[];
};

type Listed = { key: string };
type Read = { modules: Module[]; notEmulated: string[] };

/** The modules that are shown, and what the manifest asks of them that this host does not do. */
export function readModules(listed: Record<string, Listed[]>, functions: Listed[], file: string): Read {
  const read = SHOWN.flatMap(type =>
    (listed[type] ?? []).map(each =>
      type === 'jira:boardAction'
        ? boardAction(each, `${file}, module ${each.key}`)
        : uiModule(type, each, functions, `${file}, module ${each.key}`),
    ),
  );
  return {
    modules: read.flatMap(each => each.modules),
    notEmulated: [
      ...read.flatMap(each => each.notEmulated),
      ...ALONE.flatMap(type =>
        read
          .flatMap(each => each.modules)
          .filter(each => each.type === type)
          .slice(1)
          .map(each => `second ${type} "${each.key}"`),
      ),
    ],
  };
}

const IGNORED = ['displayConditions', 'viewportSize', 'pages', 'sections', 'status', 'allowMultiple'];
/** Entries of an administration page that Jira shows elsewhere. */
const ELSEWHERE = ['useAsConfig', 'useAsGetStarted'];

function uiModule(type: ShownType, listed: Listed, functions: Listed[], where: string): Read {
  const parsed = checked(UiModule, listed, where);
  const { key, resource, icon, layout, resolver } = parsed;
  const statusFunction = parsed.dynamicProperties?.function;
  if (statusFunction !== undefined && type !== 'jira:issueContext')
    throw new Error(`[local] ${where}: only a jira:issueContext has dynamicProperties`);
  if (statusFunction !== undefined && !functions.some(each => each.key === statusFunction))
    throw new Error(`[local] ${where}: dynamicProperties runs "${statusFunction}", add it under modules.function`);
  const asked = [...IGNORED, ...ELSEWHERE].filter(name => name in parsed && parsed[name] !== false);
  const name = wordsOf(parsed.label ?? parsed.title);
  const module = { type, key, name, resource, icon, layout, resolver, statusFunction, size: undefined, actions: [] };
  return {
    modules: asked.some(each => ELSEWHERE.includes(each)) ? [] : [module],
    notEmulated: asked.map(each => `${each} of "${key}"`),
  };
}

function boardAction(listed: Listed, where: string): Read {
  const { key, title, resource, icon, resolver, ...more } = checked(BoardAction, listed, where);
  const type = 'jira:boardAction' as const;
  const opened = more.actions.filter(each => each.actionType === 'modal');
  const actions = opened.map(each => ({
    key: each.key,
    name: wordsOf(each.title),
    size: each.viewportSize ?? more.viewportSize,
  }));
  const shared = { type, key, name: wordsOf(title), resource, icon, resolver, size: more.viewportSize, actions };
  const shows = more.actions.length > 0 ? opened.length > 0 : more.actionType === 'modal';
  const dynamic = [more, ...more.actions].some(each => each.actionType === 'dynamic');
  return {
    modules: shows ? [{ ...shared, layout: undefined, statusFunction: undefined }] : [],
    notEmulated: [
      ...(more.displayConditions === undefined ? [] : [`displayConditions of "${key}"`]),
      ...(dynamic ? [`actionType dynamic of "${key}"`] : []),
    ],
  };
}
