import * as v from 'valibot';
import { checked, Text } from './checked';
import type { Module } from './modules';

const Type = v.picklist(['string', 'integer', 'number', 'boolean']);
export type ValueType = v.InferOutput<typeof Type>;

const Input = v.strictObject({ title: Text, type: Type, required: v.boolean(), description: v.optional(v.string()) });
const Output = v.strictObject({ type: Type, nullable: v.boolean(), description: v.optional(v.string()) });
const Provider = v.strictObject({
  key: Text,
  actions: v.pipe(v.array(Text), v.minLength(1), v.maxLength(20)),
});
const OutputContext = v.strictObject({
  entityName: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]{1,12}$/)),
  outputType: v.picklist(['OBJECT', 'LIST']),
  outputDomain: v.pipe(v.string(), v.regex(/^[a-z-]{1,12}$/)),
});
const ActionModule = v.strictObject({
  key: Text,
  name: v.optional(v.pipe(v.string(), v.maxLength(255))),
  function: Text,
  actionVerb: v.picklist(['GET', 'CREATE', 'UPDATE', 'DELETE', 'TRIGGER']),
  description: v.pipe(Text, v.maxLength(255)),
  icon: v.optional(v.string()),
  config: v.optional(
    v.strictObject({ resource: Text, render: v.optional(v.picklist(['default', 'native']), 'default') }),
  ),
  resolver: v.optional(v.strictObject({ function: Text })),
  inputs: v.optional(v.pipe(v.record(v.string(), Input), v.maxEntries(10)), {}),
  outputs: v.optional(v.pipe(v.record(v.string(), Output), v.maxEntries(10)), {}),
  outputContext: v.optional(OutputContext),
});

/** Something of the app that an Automation rule can do (FORGE.md A3). */
export type ActionModule = {
  key: string;
  /** Its name, or its key where it has none. */
  title: string;
  description: string;
  verb: v.InferOutput<typeof ActionModule>['actionVerb'];
  function: string;
  inputs: Record<string, v.InferOutput<typeof Input>>;
  outputs: Record<string, v.InferOutput<typeof Output>>;
  outputType: 'OBJECT' | 'LIST';
  /** What its outputs are of, by which smart values name them. Nothing where it has none. */
  outputContext: v.InferOutput<typeof OutputContext> | undefined;
  /** The page that asks for the inputs. Nothing where there is none, or one of UI Kit. */
  form: Module | undefined;
};

type Keyed = { key: string };

/** The `action` modules that an `automation:actionProvider` lists: Automation sees no others. */
export function readActions(
  listed: Record<string, Keyed[]>,
  functions: Keyed[],
  file: string,
): { actions: ActionModule[]; notEmulated: string[] } {
  const providers = (listed['automation:actionProvider'] ?? []).map(each =>
    checked(Provider, each, `${file}, automation:actionProvider ${each.key}`),
  );
  const offered = providers.flatMap(each => each.actions);
  const read = (listed.action ?? []).map(each => {
    const where = `${file}, action ${each.key}`;
    const action = checked(ActionModule, each, where);
    const refuse = (problem: string) => {
      throw new Error(`[local] ${where}: ${problem}`);
    };
    if (!functions.some(known => known.key === action.function))
      refuse(`it runs "${action.function}", add it under modules.function`);
    if (Object.keys(action.outputs).length > 0 && !action.outputContext) refuse('it has outputs, add an outputContext');
    return action;
  });
  const lost = offered.find(key => !read.some(each => each.key === key));
  if (lost !== undefined)
    throw new Error(`[local] ${file}, automation:actionProvider: there is no action "${lost}", add it or leave it out`);
  if (offered.length > 20) throw new Error(`[local] ${file}, automation:actionProvider: more than 20 actions in all`);
  return {
    actions: read
      .filter(each => offered.includes(each.key))
      .map(each => ({
        key: each.key,
        title: each.name ?? each.key,
        description: each.description,
        verb: each.actionVerb,
        function: each.function,
        inputs: each.inputs,
        outputs: each.outputs,
        outputType: each.outputContext?.outputType ?? 'OBJECT',
        outputContext: each.outputContext,
        form: formOf(each),
      })),
    notEmulated: read.flatMap(each => [
      ...(offered.includes(each.key) ? [] : [`action "${each.key}", which no automation:actionProvider lists`]),
      ...(each.config?.render === 'native' ? [`config with render native of "${each.key}"`] : []),
    ]),
  };
}

/** A page of the app like any other, which Automation shows. */
function formOf({ key, name, config, resolver }: v.InferOutput<typeof ActionModule>): Module | undefined {
  if (!config || config.render === 'native') return undefined;
  const nothing = { icon: undefined, layout: undefined, statusFunction: undefined, size: undefined, actions: [] };
  return { ...nothing, type: 'action', key, name: name ?? key, resource: config.resource, resolver };
}
