import * as v from 'valibot';
import { goalLink } from '../jira';
import { accepted, quartersAround, refused, viewFor } from '../negotiation';
import { ofWorkItem } from '../storage';
import { viewerIn } from './access';
import { door, quartersOn } from './door';
import { nowOf } from './zone';

/**
 * The panel: one storage round trip, and no call to Jira, which has just shown this person the work item. The fiscal year
 * comes with the same trip, so it asks for every quarter that may be meant.
 */
export const workItem = door(v.strictObject({}), async (_payload, asker) => {
  if (!asker.issueId || !asker.projectId) return refused('cannot-browse');
  const around = quartersAround(asker.now.day);
  const { team, calendar, goal, found } = await ofWorkItem(asker.issueId, asker.projectId, around);
  const { day } = nowOf(team, asker);
  const quarters = quartersOn({ at: asker.now.at, day }, calendar.fiscalStart);
  const viewer = viewerIn(team, asker.account);
  const taken = [...found.negotiations, ...found.unreadable].map(each => each.quarter);
  return accepted({
    now: asker.now.at,
    outcomeId: asker.issueId,
    viewer,
    team,
    quarters,
    mayOpen: viewer === 'observer' ? [] : quarters.filter(quarter => !taken.includes(quarter)),
    negotiations: found.negotiations
      .filter(({ quarter, phase }) => phase !== 'closed' || quarters.includes(quarter))
      .map(state => viewFor(state, viewer, day)),
    unreadable: found.unreadable.map(each => each.key),
    goal: goalLink(goal.goal),
  });
});
