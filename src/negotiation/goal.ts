import * as v from 'valibot';
import { Line } from './shape';

/** Where Atlassian shows goals: this host, by https, and no other. */
const HOST = 'home.atlassian.com';

/** A goal's resource identifier, as Atlassian Home copies it. */
const ARI = /^ari:cloud:townsquare:[\w-]{1,64}:goal\/[\w-]{1,64}(?:\/[\w-]{1,64})?$/;

const MOST = 500;

/** An address of Atlassian Home; an address with a user, a port or another host is none. */
const isGoalAddress = (text: string): boolean => {
  try {
    const { protocol, host, username, password, href } = new URL(text);
    return protocol === 'https:' && host === HOST && username === '' && password === '' && href.length <= MOST;
  } catch {
    return false;
  }
};

export const isGoalAri = (text: string): boolean => ARI.test(text);

/** The Atlassian goal that an outcome serves: where it is, `https://home.atlassian.com/...` or an ARI, and what it is called. */
export const Goal = v.strictObject({
  link: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(MOST),
    v.check(text => isGoalAri(text) || isGoalAddress(text), 'not a goal of Atlassian Home'),
  ),
  title: v.pipe(Line, v.nonEmpty()),
});
export type Goal = v.InferOutput<typeof Goal>;
