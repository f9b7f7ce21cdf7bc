import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

/**
 * A module as it was shown to somebody: who, which module, and the context that the host made for them. It travels to the
 * shell and back as a sealed ticket, so that it survives a restart of the host and nobody can write one.
 */
export type Instance = v.InferOutput<typeof Instance>;
const Instance = v.object({
  accountId: v.string(),
  moduleKey: v.string(),
  context: v.record(v.string(), v.unknown()),
});

export function sealTicket(instance: Instance, key: string): string {
  const text = Buffer.from(JSON.stringify(instance)).toString('base64url');
  return `${text}.${sign(text, key)}`;
}

/** The instance that a ticket stands for, or nothing when this host did not make it. */
export function openTicket(ticket: string, key: string): Instance | undefined {
  const [text = '', signature = ''] = ticket.split('.');
  const expected = Buffer.from(sign(text, key));
  const given = Buffer.from(signature);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  return v.parse(Instance, JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
}

const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest('base64url');
