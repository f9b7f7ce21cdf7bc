import * as v from 'valibot';
import { viewerIn } from '../../calls/access';
import type { Asker } from '../../calls/door';
import { open } from '../../calls/play';
import { nowOf } from '../../calls/zone';
import { browseAll, projectNamed, type WorkItem } from '../../jira';
import { accepted, negotiatedOn, type Quarter, type Refusal, type Result, refused } from '../../negotiation';
import { loadCalendar, loadNegotiation, loadTeam, ofProject, type Team } from '../../storage';
import { action } from './door';
import { optional, ProjectName, QuarterName, WorkItemName } from './inputs';
import { pageContext, partyAt } from './place';
import { moveIdFor } from './repeated';
import { sentenceFor } from './sentences';

const Inputs = v.pipe(
  v.object({ issue: optional(WorkItemName), project: optional(ProjectName), quarter: optional(QuarterName) }),
  v.forward(
    v.check(({ issue, project }) => (issue === null) !== (project === null), 'one of the two'),
    ['issue'],
  ),
);

/** Outcomes that one run opens at most, so that it stays in its time (Forge limits: 55 s). */
const MOST = 100;
/** How many at once. */
const AT_ONCE = 5;
/** After so many milliseconds a run begins with no further ones; what is left is told. */
const TIME = 40_000;

type Became = 'opened' | 'already-open' | Refusal;

/** N1, by the door that the panel uses. */
const openOne = async (workItem: WorkItem, quarter: Quarter, asker: Asker): Promise<Became> => {
  if (await loadNegotiation(workItem.id, quarter)) return 'already-open';
  const id = moveIdFor('open-negotiations', workItem.id, quarter);
  const payload = { outcomeId: workItem.id, quarter, id };
  const opened = await open({ payload, context: pageContext(asker, workItem) });
  if (opened.ok) return 'opened';
  return opened.refusal.code === 'already-open' ? 'already-open' : opened.refusal;
};

const openAll = async (workItems: WorkItem[], quarter: Quarter, asker: Asker) => {
  const until = Date.now() + TIME;
  const became: { key: string; what: Became }[] = [];
  while (became.length < Math.min(workItems.length, MOST) && Date.now() < until) {
    const next = workItems.slice(became.length, Math.min(became.length + AT_ONCE, MOST));
    const whats = await Promise.all(next.map(each => openOne(each, quarter, asker)));
    became.push(...next.map(({ key }, at) => ({ key, what: whats[at] ?? ('already-open' as const) })));
  }
  return became;
};

/** Keys as a rule's later steps read them; null where there are none, for no smart value is made of nothing. */
const listed = (keys: string[]): string | null => keys.join(',') || null;

type Opened = {
  quarter: Quarter;
  opened: number;
  openedKeys: string | null;
  alreadyOpen: number;
  alreadyOpenKeys: string | null;
  refused: number;
  refusedKeys: string | null;
  /** Why the first of them was refused. */
  why: string | null;
  /** Outcomes that this run left for the next. */
  left: number;
};

const toldOf = (quarter: Quarter, became: { key: string; what: Became }[], of: number): Opened => {
  const keysOf = (is: (what: Became) => boolean) => became.filter(({ what }) => is(what)).map(({ key }) => key);
  const opened = keysOf(what => what === 'opened');
  const already = keysOf(what => what === 'already-open');
  const refusals = became.flatMap(({ what }) => (typeof what === 'string' ? [] : [what]));
  const [first] = refusals;
  return {
    quarter,
    opened: opened.length,
    openedKeys: listed(opened),
    alreadyOpen: already.length,
    alreadyOpenKeys: listed(already),
    refused: refusals.length,
    refusedKeys: listed(keysOf(what => typeof what !== 'string')),
    why: first ? sentenceFor(first) : null,
    left: of - became.length,
  };
};

/** The quarter that the rule names or, where it names none, the one that the team negotiates on its day. */
const quarterFor = async (named: Quarter | null, team: Team, asker: Asker): Promise<Quarter> =>
  named ?? negotiatedOn(nowOf(team, asker).day, (await loadCalendar()).fiscalStart);

const openAt = async (named: string, quarter: Quarter | null, asker: Asker): Promise<Result<Opened>> => {
  const place = await partyAt(named, asker);
  if (!place.ok) return place;
  const { workItem, found } = place.value;
  const of = await quarterFor(quarter, found.team, asker);
  const what = await openOne(workItem, of, asker);
  if (typeof what !== 'string') return { ok: false, refusal: what };
  return accepted(toldOf(of, [{ key: workItem.key, what }], 1));
};

/** The outcomes of a project that were negotiated before, as far as Jira shows them to this person, in the order of their ids. */
const negotiatedIn = async (projectId: string): Promise<WorkItem[]> => {
  const { negotiations } = await ofProject(projectId);
  const shown = await browseAll(negotiations.map(({ outcomeId }) => outcomeId));
  return [...shown.values()]
    .filter(workItem => workItem.projectId === projectId)
    .toSorted((one, other) => Number(one.id) - Number(other.id));
};

const openIn = async (named: string, quarter: Quarter | null, asker: Asker): Promise<Result<Opened>> => {
  const project = await projectNamed(named);
  if (!project) return refused('cannot-browse');
  const team = await loadTeam(project.id);
  if (!team) return refused('no-team');
  if (viewerIn(team, asker.account) === 'observer') return refused('not-a-party');
  const [of, workItems] = await Promise.all([quarterFor(quarter, team, asker), negotiatedIn(project.id)]);
  const became = await openAll(workItems, of, asker);
  return accepted(toldOf(of, became, workItems.length));
};

/**
 * Action `open-negotiations`: opens a quarter's negotiation of one outcome, or of every outcome of a project that was negotiated
 * before. For leader and team; for one outcome a refusal stops the rule, for a project it is told.
 */
export const openNegotiations = action(Inputs, ({ issue, project, quarter }, asker) =>
  issue === null ? openIn(project ?? '', quarter, asker) : openAt(issue, quarter, asker),
);
