import * as v from 'valibot';
import { checked, Text } from './checked';

/** Strict, as the platform's own schema is for these modules. `resolver:` is the old shape and `endpoint:` a remote one. */
const ConsumerModule = v.strictObject({
  key: Text,
  queue: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-_]{1,36}$/)),
  function: Text,
  crossVersion: v.optional(v.boolean()),
});
const PreUninstall = v.strictObject({ key: Text, function: Text });

/** A function that gets the events of a queue. */
export type Consumer = { key: string; queue: string; function: string };

/** A function that is called when the app is about to be uninstalled. */
export type PreUninstall = v.InferOutput<typeof PreUninstall>;

type Keyed = { key: string };

/** The `consumer` modules. Refuses a queue with two, and a function that something else calls too: lint does as well. */
export function readConsumers(
  modules: Keyed[],
  functions: Keyed[],
  elsewhere: readonly string[],
  file: string,
): { consumers: Consumer[]; notEmulated: string[] } {
  const read = modules.map(each => checked(ConsumerModule, each, `${file}, consumer ${each.key}`));
  const refuse = (problem: string) => {
    throw new Error(`[local] ${file}, consumer: ${problem}`);
  };
  for (const [at, { key, queue, function: name }] of read.entries()) {
    if (read.findIndex(each => each.queue === queue) !== at) refuse(`the queue "${queue}" has two, remove one`);
    if (!functions.some(each => each.key === name)) refuse(`"${key}" runs "${name}", add it under modules.function`);
    const shared = elsewhere.includes(name) || read.some((each, other) => other !== at && each.function === name);
    if (shared) refuse(`"${key}" shares the function "${name}" with another module, give it one of its own`);
  }
  return {
    consumers: read.map(({ key, queue, function: name }) => ({ key, queue, function: name })),
    notEmulated: read.filter(each => each.crossVersion).map(each => `crossVersion of "${each.key}"`),
  };
}

export function readPreUninstalls(modules: Keyed[], functions: Keyed[], file: string): PreUninstall[] {
  const read = modules.map(each => checked(PreUninstall, each, `${file}, preUninstall ${each.key}`));
  const lost = read.find(each => !functions.some(({ key }) => key === each.function));
  if (lost)
    throw new Error(
      `[local] ${file}, preUninstall: "${lost.key}" runs "${lost.function}", add it under modules.function`,
    );
  return read;
}
