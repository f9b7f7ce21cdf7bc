import * as v from 'valibot';
import { accepted, refused, viewFor } from '../negotiation';
import { ofWorkItem } from '../storage';
import { viewerIn } from './access';
import { door, quartersOn } from './door';

/** The panel: one storage round trip, and no call to Jira, which has just shown this person the work item. */
export const workItem = door(v.strictObject({}), async (_payload, asker) => {
  if (!asker.issueId || !asker.projectId) return refused('cannot-browse');
  const quarters = quartersOn(asker);
  const { team, found } = await ofWorkItem(asker.issueId, asker.projectId, quarters);
  const viewer = viewerIn(team, asker.account);
  const taken = [...found.negotiations, ...found.unreadable].map(each => each.quarter);
  return accepted({
    now: asker.now.at,
    outcomeId: asker.issueId,
    viewer,
    team,
    quarters,
    mayOpen: viewer === 'observer' ? [] : quarters.filter(quarter => !taken.includes(quarter)),
    negotiations: found.negotiations.map(state => viewFor(state, viewer)),
    unreadable: found.unreadable.map(each => each.key),
  });
});
