import { kvs } from '@forge/kvs';
import * as v from 'valibot';

/** Begins the key of what is known of the site's fields. */
export const FIELD = 'field:';

const KEY = `${FIELD}negotiation`;

/** For a day: a site that gets the field later is asked again by then. */
const KNOWN_HOURS = 24;

const Known = v.strictObject({ id: v.nullable(v.string()) });

/** The id of the app's custom field as last asked for: null where the site had none, undefined where nobody knows. */
export const knownField = async (): Promise<string | null | undefined> => {
  const stored = v.safeParse(Known, await kvs.get<unknown>(KEY));
  return stored.success ? stored.output.id : undefined;
};

/** Remembers it, so that a site's many fields are not listed for every errand (Jira: points for each field listed). */
export const rememberField = (id: string | null): Promise<void> =>
  kvs.set(KEY, { id }, { ttl: { value: KNOWN_HOURS, unit: 'HOURS' } });

export const forgetField = (): Promise<void> => kvs.delete(KEY);
