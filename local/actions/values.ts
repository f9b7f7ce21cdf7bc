import * as v from 'valibot';
import type { ActionModule, ValueType } from '../manifest';

/** Of what a form submits, in bytes (FORGE.md A3). */
export const LARGEST_FORM = 100 * 1024;

const TYPES: Record<ValueType, v.GenericSchema> = {
  string: v.string(),
  integer: v.pipe(v.number(), v.integer()),
  number: v.pipe(v.number(), v.finite()),
  boolean: v.boolean(),
};

export const isOf = (type: ValueType, value: unknown): boolean => v.is(TYPES[type], value);

/** What is wrong with the values of inputs, by input. An input that the action does not declare has no place in a rule. */
export function problemsOf({ inputs }: ActionModule, given: Record<string, unknown>): Record<string, string> {
  const undeclared = Object.keys(given)
    .filter(name => !(name in inputs))
    .map(name => [name, 'the action declares no such input']);
  const wrong = Object.entries(inputs).flatMap(([name, { required, type }]) => {
    const value = given[name];
    if (value === undefined || value === null || value === '') return required ? [[name, 'is required']] : [];
    return isOf(type, value) ? [] : [[name, `has to be of type ${type}`]];
  });
  return Object.fromEntries([...undeclared, ...wrong]);
}

/** What is wrong with what a form submitted. Here a text that holds a smart value may stand for any type. */
export function formProblemsOf(action: ActionModule, given: Record<string, unknown>): Record<string, string> {
  const problems = Object.entries(problemsOf(action, given)).filter(([name]) => !isSmart(given[name]));
  return Object.fromEntries(problems);
}

const isSmart = (value: unknown): boolean => typeof value === 'string' && /\{\{.+\}\}/.test(value);

/** What is wrong with the answer of an action, in sentences. */
export function problemsOfResult({ outputs, outputType }: ActionModule, result: unknown): string[] {
  const declared = Object.entries(outputs);
  if (declared.length === 0 && (result === undefined || result === null)) return [];
  if (outputType === 'LIST') {
    if (!Array.isArray(result)) return ['the result has to be a list'];
    return result.flatMap((each, at) => problemsOfObject(declared, each).map(problem => `item ${at}: ${problem}`));
  }
  return problemsOfObject(declared, result);
}

function problemsOfObject(declared: [string, ActionModule['outputs'][string]][], result: unknown): string[] {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return ['the result has to be an object'];
  const values: Record<string, unknown> = { ...result };
  const extra = Object.keys(values).filter(name => !declared.some(([known]) => known === name));
  const wrong = declared.flatMap(([name, { type, nullable }]) => {
    const value = values[name];
    if (value === undefined) return [`the output "${name}" is missing`];
    if (value === null) return nullable ? [] : [`the output "${name}" is null, which it may not be`];
    return isOf(type, value) ? [] : [`the output "${name}" has to be of type ${type}`];
  });
  return [...extra.map(name => `the output "${name}" is not declared`), ...wrong];
}
