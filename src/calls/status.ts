import * as v from 'valibot';
import { JiraId, type Negotiation, quartersAround, type Stage, stageOf } from '../negotiation';
import { ofWorkItem } from '../storage';
import { quartersOn } from './door';
import { nowOf } from './zone';

type Lozenge = { label: string; type: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success' };

/** What the panel's closed head says. Jira asks for it as nobody: it names the stage and nothing of the content (N23). */
const lozenges: Record<Stage, Lozenge> = {
  intent: { label: 'Priority awaited', type: 'new' },
  assessment: { label: 'Assessing', type: 'inprogress' },
  bargaining: { label: 'Bargaining', type: 'inprogress' },
  parked: { label: 'Parked', type: 'default' },
  agreed: { label: 'Agreed', type: 'success' },
  running: { label: 'Running', type: 'success' },
  'not-agreed': { label: 'Not agreed', type: 'removed' },
  reopened: { label: 'Re-opened', type: 'moved' },
  'report-due': { label: 'Report due', type: 'moved' },
  review: { label: 'In review', type: 'inprogress' },
  closed: { label: 'Closed', type: 'default' },
};

const Request = v.object({
  extension: v.object({ issue: v.object({ id: JiraId }), project: v.object({ id: JiraId }) }),
});

/** Of several quarters the one that is negotiated or runs; a closed one only where there is no other. */
const foremost = (states: Negotiation[], quarters: string[]): Negotiation | undefined =>
  states
    .filter(({ phase, quarter }) => phase !== 'closed' || quarters.includes(quarter))
    .toSorted(
      (one, other) =>
        Number(one.phase === 'closed') - Number(other.phase === 'closed') || (one.quarter < other.quarter ? -1 : 1),
    )[0];

/** The status that Jira shows on the closed panel (`dynamicProperties`); none where nothing is open. */
export const workItemStatus = async (request: unknown): Promise<{ status?: { type: 'lozenge'; value: Lozenge } }> => {
  const { extension } = v.parse(Request, request);
  const at = new Date().toISOString();
  const asked = { at, day: at.slice(0, 10) };
  const { team, calendar, found } = await ofWorkItem(
    extension.issue.id,
    extension.project.id,
    quartersAround(asked.day),
  );
  const now = nowOf(team, { now: asked });
  const state = foremost(found.negotiations, quartersOn(now, calendar.fiscalStart));
  return state ? { status: { type: 'lozenge', value: lozenges[stageOf(state, now.day)] } } : {};
};
