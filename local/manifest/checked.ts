import * as v from 'valibot';

export const Text = v.pipe(v.string(), v.nonEmpty());

/** A title or label. Translations are not emulated: the key of one is shown as it is. */
export const Words = v.union([Text, v.looseObject({ i18n: Text })]);
export const wordsOf = (words: v.InferOutput<typeof Words>): string => (typeof words === 'string' ? words : words.i18n);

/** The value as the schema knows it, or an error that names the place of the mistake. */
export function checked<S extends v.GenericSchema>(schema: S, value: unknown, where: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`[local] ${where}: ${v.getDotPath(issue) ?? 'manifest'} ${issue.message}`);
}
