import * as v from 'valibot';

/** The number that every stored body carries. When a body changes, raise it and add a rung to that entity's ladder. */
export const SCHEMA = 1;

/** Turns the content of a body of one number into that of the next. Pure: what it returns is parsed, and written only by a later save. */
type Upgrade = (content: Record<string, unknown>) => Record<string, unknown>;

/** An entity's upgrades by the number they start from. Where a number brought nothing for it, there is no rung. */
export type Ladder = Readonly<Record<number, Upgrade>>;

/** How far an entity's bodies are upgraded when they are read, and by what. */
export type Upgrading = { ladder: Ladder; upTo: number };

/** Every entity's ladder, by the first word of the key that `read` is told. Empty today: all bodies are of schema 1. */
const ladders: Readonly<Record<string, Ladder>> = {};

const upgradingOf = (key: string): Upgrading => ({ ladder: ladders[key.split(' ')[0] ?? ''] ?? {}, upTo: SCHEMA });

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

const Envelope = v.looseObject({ body: v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) }) });

/** The content of a body as the newest number has it, rung by rung. */
const upgraded = (content: Record<string, unknown>, from: number, { ladder, upTo }: Upgrading) =>
  Array.from({ length: upTo - from }, (_, rung) => from + rung).reduce(
    (now, number) => ladder[number]?.(now) ?? now,
    content,
  );

/**
 * Parses what was stored under a key, a body of an older number by way of its entity's ladder. Throws `UnreadableRecord`,
 * also for a number that this version of the app does not know; never repairs and never writes.
 */
export const read = <S extends v.GenericSchema>(
  schema: S,
  key: string,
  stored: unknown,
  upgrading: Upgrading = upgradingOf(key),
): v.InferOutput<S> => {
  const envelope = v.safeParse(Envelope, stored);
  if (!envelope.success) throw new UnreadableRecord(key, 'it has no body with a schema number');
  const { schema: number, ...content } = envelope.output.body;
  if (number > upgrading.upTo)
    throw new UnreadableRecord(key, `its schema ${number} is newer than the ${upgrading.upTo} known here`);
  const parsed = v.safeParse(schema, upgraded(content, number, upgrading));
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
