import { account } from '../../local/demo/people';
import type { Changed, Listening } from '../../src/api';
import { type AppSite, HARBOR, WHICH } from './site';

/** A pass to listen to the negotiation of the tests; throws where somebody is given none. */
export const passOf = async (site: AppSite, slug: string): Promise<Listening> => {
  const answer = await site.ask(slug, 'listen', WHICH);
  if (!answer.ok) throw new Error(`${slug} may not listen: ${answer.refusal.code}`);
  return answer.value;
};

/** Somebody's open page listens, by default with the pass the app gave them. What it hears is collected until the site stops. */
export const hearing = async (
  site: AppSite,
  slug: string,
  pass?: { channel: string; token?: string },
): Promise<unknown[]> => {
  const { channel, token } = pass ?? (await passOf(site, slug));
  const heard: unknown[] = [];
  const page = { person: account(slug), module: 'work-item-context', issue: HARBOR.workItem };
  site.forge.listen(page, { channelName: channel, isGlobal: true, token }, payload => heard.push(payload));
  return heard;
};

/** Somebody's open list hears what its channel tells, with the pass the app gave them. */
export const hearingLists = async (site: AppSite, slug: string, of: 'project' | 'leader'): Promise<unknown[]> => {
  const where = of === 'project' ? { module: 'team-page', project: HARBOR.project } : { module: 'leader-page' };
  const answer = await site.ask(slug, 'listenToLists', { of }, where);
  if (!answer.ok) throw new Error(`${slug} may not listen: ${answer.refusal.code}`);
  const { channel, token } = answer.value;
  const heard: unknown[] = [];
  const wish = { channelName: channel, isGlobal: true, token };
  site.forge.listen({ person: account(slug), ...where }, wish, payload => heard.push(payload));
  return heard;
};

/** What is told when the negotiation of the tests is at that version. */
export const told = (version: number): Changed => ({ ...WHICH, version });
