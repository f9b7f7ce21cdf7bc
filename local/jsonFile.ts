import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

/** A small JSON document on disk: always read whole, always replaced whole, never half written. */
export type JsonFile<T> = { readonly value: T; write(next: T): void };

export function openJsonFile<S extends v.GenericSchema>(
  file: string,
  schema: S,
  initial: v.InferOutput<S>,
): JsonFile<v.InferOutput<S>> {
  let value = existsSync(file) ? read(file, schema) : initial;
  return {
    get value() {
      return structuredClone(value);
    },
    write(next) {
      value = structuredClone(next);
      replace(file, JSON.stringify(value));
    },
  };
}

function read<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  throw new Error(`[local] ${file} is not what this version writes; start again with --reset`);
}

function replace(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.next`;
  const handle = openSync(next, 'w');
  writeSync(handle, text);
  // Without this a crash of the machine could leave the new name with empty content.
  fsyncSync(handle);
  closeSync(handle);
  renameSync(next, file);
}
