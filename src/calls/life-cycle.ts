import * as v from 'valibot';
import { again } from '../automation/again';
import { projectNow } from '../jira';
import { type Instant, JiraId } from '../negotiation';
import {
  type Absence,
  dropMark,
  loadMark,
  loadTeam,
  type Mark,
  placesIn,
  projectOfOutcome,
  saveMark,
} from '../storage';
import { followWorkItem } from './homes';

/**
 * What Jira and Forge tell about the life of work items, projects and the app itself. A message may come late, twice, or
 * after one that was sent later: so each only says where to look, or is weighed by its own time.
 */

const Id = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(id => String(id)),
  JiraId,
);
const Base = { eventType: v.string(), timestamp: v.optional(v.union([v.string(), v.number()])) };

const OfWorkItem = v.object({
  ...Base,
  issue: v.object({
    id: Id,
    key: v.optional(v.string()),
    fields: v.optional(v.object({ project: v.optional(v.object({ id: Id })) })),
  }),
  changelog: v.optional(
    v.object({ items: v.array(v.object({ field: v.string(), from: v.optional(v.nullable(v.string())) })) }),
  ),
});
const OfProject = v.object({ ...Base, project: v.object({ id: Id, key: v.optional(v.string()) }) });

/** When something happened, by the message; now where it does not say. */
const timeOf = ({ timestamp }: { timestamp?: string | number | undefined }): Instant => {
  const told = new Date(Number(timestamp ?? Number.NaN));
  return (Number.isNaN(told.getTime()) ? new Date() : told).toISOString();
};

/** Times that a mark is looked at again because another message was handled meanwhile. */
const ATTEMPTS = 3;

/** What is deleted stays so; of all else the later word counts. */
const isOlder = (known: Mark, since: Instant, why: Absence): boolean =>
  known.why === 'deleted' || (why !== 'deleted' && known.since >= since);

/** Writes down that something is gone, or back. */
export const mark = async (
  which: Pick<Mark, 'of' | 'id'>,
  { why, since, key }: Pick<Mark, 'why' | 'since' | 'key'>,
): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = await loadMark(which);
    if (known && isOlder(known, since, why)) return;
    const next = { ...which, why, since, key: key ?? known?.key ?? null, attaching: known?.attaching ?? null };
    if (await saveMark(next, known?.version ?? null)) return;
  }
  throw new Error(
    `[life-cycle] the mark of ${which.of} ${which.id} was written to all the time; the event is sent again`,
  );
};

/** A work item is in another project: what belongs to it is found there, and is without a team where that has none. */
const moved = async (event: v.InferOutput<typeof OfWorkItem>): Promise<void> => {
  const items = (event.changelog?.items ?? []).filter(({ field }) => field === 'project');
  const { id, key, fields } = event.issue;
  if (items.length === 0 || (await projectOfOutcome(id)) === null) return;
  const projectId = (await projectNow(id)) ?? fields?.project?.id;
  if (!projectId) return;
  const team = await loadTeam(projectId);
  const from = items.flatMap(item => item.from ?? []);
  await followWorkItem(id, { projectId, leaderId: team?.leaderId ?? null }, from);
  const which = { of: 'work-item' as const, id };
  if (!team) await mark(which, { why: 'no-team', since: timeOf(event), key: key ?? null });
  else if ((await loadMark(which))?.why === 'no-team') await dropMark(which);
};

/** A work item is gone for good: what belongs to it waits for an administrator. */
const deleted = async (event: v.InferOutput<typeof OfWorkItem>): Promise<void> => {
  const { id, key } = event.issue;
  if ((await projectOfOutcome(id)) === null) return;
  await mark({ of: 'work-item', id }, { why: 'deleted', since: timeOf(event), key: key ?? null });
};

const absences: Readonly<Record<string, Absence>> = {
  'avi:jira:deleted:project': 'deleted',
  'avi:jira:softdeleted:project': 'trashed',
  'avi:jira:archived:project': 'archived',
  'avi:jira:restored:project': 'there',
};

/** A project is gone or back, and of its work items Jira tells nothing: one mark speaks for all of them. */
const projectChanged = async (event: v.InferOutput<typeof OfProject>, why: Absence): Promise<void> => {
  const { id, key } = event.project;
  const isOurs = (await loadTeam(id)) !== null || (await placesIn(id)).length > 0;
  if (isOurs) await mark({ of: 'project', id }, { why, since: timeOf(event), key: key ?? null });
};

const handled = async (event: unknown): Promise<void> => {
  const { eventType } = v.parse(v.object({ eventType: v.optional(v.string(), '') }), event);
  const absence = absences[eventType];
  if (absence) return projectChanged(v.parse(OfProject, event), absence);
  if (eventType === 'avi:jira:updated:issue') return moved(v.parse(OfWorkItem, event));
  if (eventType === 'avi:jira:deleted:issue') return deleted(v.parse(OfWorkItem, event));
  // Installed or upgraded: records are made when they are needed, and read whatever version wrote them.
  console.log(`[life-cycle] ${eventType || 'the app was installed or upgraded'}`);
};

/** Seconds until Forge sends a message again that could not be handled. */
const AGAIN_AFTER = 60;

/** Every trigger of the manifest. What fails is asked for again, at most as often as Forge allows. */
export const lifeCycle = async (event: unknown): Promise<ReturnType<typeof again> | undefined> => {
  try {
    await handled(event);
    return undefined;
  } catch (error) {
    console.error('[life-cycle] an event was not handled; Forge is asked to send it again', error);
    return again(AGAIN_AFTER);
  }
};

/** Before the app is removed nothing can be saved any more: an administrator was told to export first. */
export const beforeUninstall = async (): Promise<{ statusCode: 204 }> => {
  console.log('[life-cycle] the app is being uninstalled; Forge keeps its storage for a while, then erases it');
  return { statusCode: 204 };
};
