import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { invalidToken } from './refusal';

export type Permission = 'publish' | 'subscribe';

/** A JSON web token of the shape that `@forge/realtime` reads before it publishes. */
const Token = v.object({
  channel: v.object({ name: v.string() }),
  claims: v.record(v.string(), v.unknown()),
  /** Without any, both are allowed. */
  permissions: v.optional(v.array(v.picklist(['publish', 'subscribe']))),
  /** Seconds since 1970, by the date of the site. */
  exp: v.number(),
});
export type Token = v.InferOutput<typeof Token>;

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const HEADER = encoded({ alg: 'HS256', typ: 'JWT' });
const signatureOf = (text: string, key: string) => createHmac('sha256', key).update(`realtime.${text}`).digest();

export function signToken(token: Token, key: string): string {
  const text = `${HEADER}.${encoded(token)}`;
  return `${text}.${signatureOf(text, key).toString('base64url')}`;
}

export type TokenUse = { channelName: string; permission: Permission; now: number; key: string };

/** The claims of a token that this host signed for that channel and use; throws the documented refusal otherwise. */
export function readToken(jwt: string, { channelName, permission, now, key }: TokenUse): Token['claims'] {
  const token = verified(jwt, key);
  if (!token) throw invalidToken('INVALID_TOKEN', 'only what signRealtimeToken returned is a token');
  if (now / 1000 >= token.exp) throw invalidToken('TOKEN_EXPIRED', 'sign another one');
  if (token.channel.name !== channelName)
    throw invalidToken('CHANNEL_NAME_MISMATCH', `it was signed for the channel "${token.channel.name}"`);
  if (token.permissions && !token.permissions.includes(permission))
    throw invalidToken('MISSING_PERMISSION', `it was signed for ${token.permissions.join(' and ')} alone`);
  return token.claims;
}

function verified(jwt: string, key: string): Token | undefined {
  const [header = '', body = '', signature = ''] = jwt.split('.');
  const expected = signatureOf(`${header}.${body}`, key);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  return v.parse(Token, JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
}
