import * as v from 'valibot';

/** The number that every stored body carries. Raise it, and teach `read` the older shape, when a body changes. */
export const SCHEMA = 1;

/** A stored record that does not have the shape it should. It is left as it is, and named. */
export class UnreadableRecord extends Error {
  constructor(
    readonly key: string,
    what: string,
  ) {
    super(
      `[storage] the record ${key} cannot be read (${what}); it was left unchanged, restore it or tell support its key`,
    );
    this.name = 'UnreadableRecord';
  }
}

/**
 * A body as it is stored: the content with its schema number. It is parsed before it is written, so that nothing is ever
 * stored that cannot be read back; content of another shape is our own mistake, and throws.
 */
export const bodyOf = <S extends v.GenericSchema<unknown, object>>(schema: S, content: v.InferInput<S>): object => ({
  schema: SCHEMA,
  ...v.parse(schema, content),
});

/** A stored record is at most 240 KiB (Forge limits: KVS); the rest is for the typed attributes. */
export const MOST_BYTES = 235 * 1024;

export const isTooLong = (body: object): boolean => new TextEncoder().encode(JSON.stringify(body)).length > MOST_BYTES;

/** Parses what was stored under a key. Throws `UnreadableRecord`; never repairs and never writes. */
export const read = <S extends v.GenericSchema>(schema: S, key: string, stored: unknown): v.InferOutput<S> => {
  const envelope = v.safeParse(v.looseObject({ body: v.looseObject({ schema: v.literal(SCHEMA) }) }), stored);
  if (!envelope.success) throw new UnreadableRecord(key, `it has no body of schema ${SCHEMA}`);
  const { schema: _, ...content } = envelope.output.body;
  const parsed = v.safeParse(schema, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new UnreadableRecord(key, `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
  }
  return parsed.output;
};

/** For lists: what cannot be read is logged and named in `unreadable`, and the rest is shown. */
export const readable = <T>(attempt: () => T, unreadable: string[]): T | null => {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    console.error(error.message);
    unreadable.push(error.key);
    return null;
  }
};
