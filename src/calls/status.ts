import * as v from 'valibot';
import { stageNames } from '../automation/signals/words';
import { foremost, JiraId, quartersAround, type Stage, stageOf } from '../negotiation';
import { ofWorkItem } from '../storage';
import { quartersOn } from './door';
import { nowOf } from './zone';

type Lozenge = { label: string; type: 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success' };

/** How each stage is coloured. */
const types: Record<Stage, Lozenge['type']> = {
  intent: 'new',
  assessment: 'inprogress',
  bargaining: 'inprogress',
  parked: 'default',
  agreed: 'success',
  running: 'success',
  'not-agreed': 'removed',
  reopened: 'moved',
  'report-due': 'moved',
  review: 'inprogress',
  closed: 'default',
};

/** What the panel's closed head says. Jira asks for it as nobody: it names the stage and nothing of the content (N23). */
const lozengeOf = (stage: Stage): Lozenge => ({ label: stageNames[stage], type: types[stage] });

const Request = v.object({
  extension: v.object({ issue: v.object({ id: JiraId }), project: v.object({ id: JiraId }) }),
});

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
  return state ? { status: { type: 'lozenge', value: lozengeOf(stageOf(state, now.day)) } } : {};
};
