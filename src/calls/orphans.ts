import * as v from 'valibot';
import type { Answer, Orphan, OrphanPage } from '../api';
import { announceLists } from '../automation/announce';
import { browse, browseAll, isArchived, projectsNow } from '../jira';
import { accepted, JiraId, type Quarter, type Result, refused } from '../negotiation';
import {
  type Attachment,
  attach,
  attachments,
  dropMark,
  eraseWorkItem,
  loadMark,
  loadMarks,
  loadNegotiation,
  loadTeam,
  loadTeams,
  type Mark,
  markIn,
  outcomesFrom,
  type Place,
  placesIn,
  projectOfOutcome,
  remembersAnything,
  saveAttachment,
  saveMark,
} from '../storage';
import { administered } from './administration';
import { type Asker, door } from './door';
import { followWorkItem } from './homes';
import { mark } from './life-cycle';

/**
 * What belongs to work items that are gone. Jira tells of some of it and not of all (Forge: cascades are not emitted), so who
 * looks asks Jira anew; what was told only says why and since when.
 */

type Kept = { outcomeId: string; projectId: string };

/** Where each is now: as the app sees it or, where that is hidden from apps, as the administrator who asks does. */
const whereNow = async (ids: string[]): Promise<Map<string, string>> => {
  const seen = await projectsNow(ids);
  const own = await browseAll(ids.filter(id => !seen.has(id)));
  for (const { id, projectId } of own.values()) seen.set(id, projectId);
  return seen;
};

/** One that nobody told of is written down when it is first noticed. */
const noticed = async (id: string, why: Mark['why'], { now }: Asker): Promise<Mark | null> => {
  await mark({ of: 'work-item', id }, { why, since: now.at, key: null });
  return loadMark({ of: 'work-item', id });
};

type Absent = Kept & { why: Mark['why']; since: string; projectKey: string | null; mark: Mark | null };

/** What was told of why it cannot be reached, in so far as it still holds. */
const toldOf = (isThere: boolean, own: Mark | null, ofProject: Mark | null): Mark | null => {
  if (isThere) return own?.why === 'no-team' ? own : null;
  if (own?.why === 'deleted') return own;
  if (ofProject && ofProject.why !== 'there') return ofProject;
  return own?.why === 'not-found' ? own : null;
};

/** Projects that Jira has told are archived, and still says so: their work items can be seen, and nothing in them changes. */
const archivesAmong = async (kept: Kept[], marks: Map<string, Mark>): Promise<Set<string>> => {
  const told = [...new Set(kept.map(({ projectId }) => projectId))].filter(
    id => markIn(marks, { of: 'project', id })?.why === 'archived',
  );
  const still = await Promise.all(told.map(isArchived));
  return new Set(told.filter((_, place) => still[place]));
};

/** Which of these cannot be reached, and why; what can be reached is put where it belongs. */
const absentAmong = async (kept: Kept[], asker: Asker): Promise<Absent[]> => {
  const now = await whereNow(kept.map(({ outcomeId }) => outcomeId));
  const marked = kept.flatMap(({ outcomeId, projectId }): Pick<Mark, 'of' | 'id'>[] => [
    { of: 'work-item', id: outcomeId },
    { of: 'project', id: projectId },
  ]);
  const [{ teams }, marks] = await Promise.all([loadTeams([...now.values()]), loadMarks(marked)]);
  const archives = await archivesAmong(kept, marks);
  const absent: Absent[] = [];
  for (const { outcomeId, projectId: last } of kept) {
    const projectId = now.get(outcomeId);
    const team = projectId ? teams.get(projectId) : undefined;
    const own = markIn(marks, { of: 'work-item', id: outcomeId });
    if (projectId && projectId !== last)
      await followWorkItem(outcomeId, { projectId, leaderId: team?.leaderId ?? null }, [last]);
    const ofProject = markIn(marks, { of: 'project', id: last });
    const isFrozen = projectId === last && archives.has(last);
    if (team && !isFrozen && !own?.attaching) {
      if (own) await dropMark(own);
      continue;
    }
    const isThere = projectId !== undefined;
    const told = isFrozen ? ofProject : toldOf(isThere, own, ofProject);
    const known = told ?? (await noticed(outcomeId, isThere ? 'no-team' : 'not-found', asker));
    if (known)
      absent.push({
        outcomeId,
        projectId: projectId ?? last,
        why: known.why,
        since: known.since,
        projectKey: known.of === 'project' ? known.key : null,
        mark: known.of === 'work-item' ? known : own,
      });
  }
  return absent;
};

/** Quarters of several work items, each project asked for once. */
const quartersOf = async (kept: Kept[]): Promise<Map<string, Place[]>> => {
  const places = await Promise.all([...new Set(kept.map(({ projectId }) => projectId))].map(placesIn));
  const byOutcome = new Map<string, Place[]>();
  for (const place of places.flat()) byOutcome.set(place.outcomeId, [...(byOutcome.get(place.outcomeId) ?? []), place]);
  return byOutcome;
};

type Marked = Orphan & { mark: Mark | null };

const orphansAmong = async (kept: Kept[], asker: Asker): Promise<Marked[]> => {
  const absent = await absentAmong(kept, asker);
  const places = await quartersOf(absent);
  return absent.map(({ outcomeId, why, since, projectKey, mark: own }) => ({
    outcomeId,
    why,
    since,
    key: own?.key ?? null,
    projectKey,
    quarters: (places.get(outcomeId) ?? []).map(({ quarter, phase }) => ({ quarter, isClosed: phase === 'closed' })),
    attachingTo: own?.attaching?.to ?? null,
    mark: own,
  }));
};

const Cursor = v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)));

/** A page of what belongs to no work item that can be reached; it may be empty and still have a next one. */
export const orphans = door(
  v.strictObject({ from: Cursor }),
  administered(async ({ from }: { from: string | null }, asker): Promise<Answer<OrphanPage>> => {
    const { outcomes, next } = await outcomesFrom(from);
    const found = await orphansAmong(outcomes, asker);
    return accepted({
      now: asker.now.at,
      orphans: found.map(({ mark: _mark, ...orphan }) => orphan),
      attached: from === null ? await attachments() : [],
      next,
    });
  }),
);

/** One orphan as it is now; refused where its work item can be reached. */
const orphanOf = async (outcomeId: string, asker: Asker): Promise<Result<Marked>> => {
  const projectId = await projectOfOutcome(outcomeId);
  const [found] = projectId ? await orphansAmong([{ outcomeId, projectId }], asker) : [];
  return found ? accepted(found) : refused('not-orphaned');
};

/** Quarters of the other work item that have a negotiation of their own; what it remembers counts as well. */
const takenBy = async (to: string, quarters: Quarter[]): Promise<string[]> => {
  const states = await Promise.all(quarters.map(quarter => loadNegotiation(to, quarter)));
  const taken = quarters.filter((_, place) => states[place]);
  return taken.length > 0 || !(await remembersAnything(to)) ? taken : ['memory'];
};

/** Writes down what begins, so that a call that is interrupted goes on with the same and with no other. */
const begun = async (orphan: Marked, to: string, { account, now }: Asker): Promise<Result<Mark>> => {
  const { outcomeId: id, why, since, key, mark: own, quarters, attachingTo } = orphan;
  if (own && attachingTo === to) return accepted(own);
  if (attachingTo) return refused('being-attached', attachingTo);
  const taken = await takenBy(
    to,
    quarters.map(({ quarter }) => quarter),
  );
  if (taken.length > 0) return refused('work-item-taken', ...taken);
  const attaching = { to, account, at: now.at };
  const saved = await saveMark({ of: 'work-item', id, why, since, key, attaching }, own?.version ?? null);
  return saved ? accepted(saved) : refused('moved-on');
};

/**
 * An administrator takes what belongs to a work item that is gone to another one, which they may browse, which has a team, and
 * which has nothing of its own in those quarters. Nothing of it changes but what it is about: no move is made.
 */
export const reattach = door(
  v.strictObject({ outcomeId: JiraId, to: JiraId }),
  administered(async ({ outcomeId, to }: { outcomeId: string; to: string }, asker): Promise<Answer<Attachment>> => {
    if (to === outcomeId) return refused('bad-input', 'to');
    const orphan = await orphanOf(outcomeId, asker);
    if (!orphan.ok) return orphan;
    const target = await browse(to);
    if (!target) return refused('cannot-browse');
    const team = await loadTeam(target.projectId);
    if (!team) return refused('no-team');
    const begin = await begun(orphan.value, to, asker);
    if (!begin.ok) return begin;
    const own = begin.value;
    const home = { projectId: target.projectId, leaderId: team.leaderId };
    const quarters = orphan.value.quarters.map(({ quarter }) => quarter);
    if ((await attach(outcomeId, to, quarters, home)) === 'taken') {
      await saveMark({ ...own, attaching: null }, own.version);
      return refused('work-item-taken');
    }
    const by = own.attaching ?? { account: asker.account, at: asker.now.at };
    const attachment: Attachment = {
      from: outcomeId,
      to,
      fromKey: own.key,
      toKey: target.key,
      quarters,
      account: by.account,
      at: by.at,
    };
    await saveAttachment(attachment);
    await dropMark(own);
    await announceLists([home]);
    return accepted(attachment);
  }),
);

/** Erases one orphan for good, after the word for it was typed. */
export const eraseOrphan = door(
  v.strictObject({ outcomeId: JiraId, confirmed: v.literal('erase') }),
  administered(async ({ outcomeId }: { outcomeId: string }, asker): Promise<Answer<{ erased: string }>> => {
    const orphan = await orphanOf(outcomeId, asker);
    if (!orphan.ok) return orphan;
    const { attachingTo, quarters, mark: own } = orphan.value;
    if (attachingTo) return refused('being-attached', attachingTo);
    await eraseWorkItem(
      outcomeId,
      quarters.map(({ quarter }) => quarter),
    );
    if (own) await dropMark(own);
    return accepted({ erased: outcomeId });
  }),
);
