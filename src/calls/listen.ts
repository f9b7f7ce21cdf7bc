import * as v from 'valibot';
import type { Answer, Listening } from '../api';
import { type Channel, ofLeader, ofNegotiation, ofProject, passFor } from '../automation/announce';
import { accepted, type Result, refused } from '../negotiation';
import { loadTeam, teamsLedBy } from '../storage';
import { access } from './access';
import { type Asker, door } from './door';
import { Which } from './room';

const passTo = async (channel: Channel, asker: Asker): Promise<Answer<Listening>> =>
  accepted({ now: asker.now.at, ...(await passFor(channel)) });

/** A pass to hear that a negotiation has changed, for whoever may browse its work item. */
export const listen = door(Which, async (which, asker): Promise<Answer<Listening>> => {
  const found = await access(which.outcomeId, asker);
  return found.ok ? passTo(ofNegotiation(which), asker) : found;
});

/** The lists of the project whose page this is, by the platform's word; for whoever Jira shows that page. */
const projectsLists = async ({ projectId }: Asker): Promise<Result<Channel>> => {
  if (!projectId) return refused('cannot-browse');
  return (await loadTeam(projectId)) ? accepted(ofProject(projectId)) : refused('no-team');
};

/** The asker's own page, where they lead a team. */
const leadersLists = async ({ account }: Asker): Promise<Result<Channel>> =>
  (await teamsLedBy(account)).length > 0 ? accepted(ofLeader(account)) : refused('not-a-leader');

/** A pass to hear that something in a list has changed: of the project that the page is in, or of the leader who asks. */
export const listenToLists = door(
  v.strictObject({ of: v.picklist(['project', 'leader']) }),
  async ({ of }, asker): Promise<Answer<Listening>> => {
    const found = await (of === 'project' ? projectsLists(asker) : leadersLists(asker));
    return found.ok ? passTo(found.value, asker) : found;
  },
);
