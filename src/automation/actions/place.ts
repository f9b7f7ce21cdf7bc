import { type Access, access } from '../../calls/access';
import type { Asker } from '../../calls/door';
import { browseAll, type WorkItem } from '../../jira';
import { accepted, type Result, refused } from '../../negotiation';

/** A work item that Jira has just shown to the rule's user, and for which party that user acts there. */
export type RulePlace = { workItem: WorkItem; found: Access };

/** As seen from a work item's own page: Jira has just shown it to this person, by `browseAll`. */
export const seenFrom = (asker: Asker, { id, projectId }: WorkItem): Asker => ({ ...asker, issueId: id, projectId });

/** What a page of that work item is told by the platform: the rule goes through the same doors as the page. */
export const pageContext = ({ account }: Asker, { id, projectId }: WorkItem): Record<string, unknown> => ({
  accountId: account,
  extension: { issue: { id }, project: { id: projectId } },
});

/** The work item that a rule names by key or id, asked as its user, with the same check as on every page. */
export const placeOf = async (named: string, asker: Asker): Promise<Result<RulePlace>> => {
  const [workItem] = (await browseAll([named])).values();
  if (!workItem) return refused('cannot-browse');
  const found = await access(workItem.id, seenFrom(asker, workItem));
  return found.ok ? accepted({ workItem, found: found.value }) : found;
};

/** The same, for what only a party may do. */
export const partyAt = async (named: string, asker: Asker): Promise<Result<RulePlace>> => {
  const place = await placeOf(named, asker);
  return place.ok && place.value.found.viewer === 'observer' ? refused('not-a-party') : place;
};

/** The same, for what only the team may do (N24). */
export const teamAt = async (named: string, asker: Asker): Promise<Result<RulePlace>> => {
  const place = await partyAt(named, asker);
  return place.ok && place.value.found.viewer !== 'team' ? refused('not-your-move') : place;
};
