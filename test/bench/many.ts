import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { type LocalForge, startLocalForge } from '../../local/forge';
import type { Issue } from '../../local/jira/site';
import type { Progress } from '../../local/progress';
import type { Api, Which } from '../../src/api';
import { assess, shareIntent, threePackages } from '../negotiation/moves';
import type { Draft } from '../negotiation/story';

/** The lists that are measured side by side: one quarter of one site each, so that nothing else differs. */
export const LISTS = [
  { count: 10, quarter: '2027-Q1' },
  { count: 100, quarter: '2027-Q2' },
  { count: 1_000, quarter: '2027-Q3' },
] as const;

const TODAY = '2026-11-23T09:00:00Z';
/** The leader of these teams, and a member of each. */
export const LEADER = 'willemijn';
const TEAMS = [
  { key: 'TIL', member: 'ngozi' },
  { key: 'LAN', member: 'katya' },
  { key: 'KEY', member: 'femi' },
] as const;

const things = [
  'Studios get paid online',
  'Owners find the answer',
  'Clients finish a booking',
  'Invoices need no reminder',
];

const projectOf = (key: string) => {
  const found = BRAMBLEBOOK.projects.find(project => project.key === key);
  if (!found) throw new Error(`the demo company has no project ${key}`);
  return found;
};

/** So many epics, in turn one for each team. */
const epics = (count: number): Issue[] =>
  Array.from({ length: count }, (_, place): Issue => {
    const { key, member } = TEAMS[place % TEAMS.length] ?? TEAMS[0];
    const { id: projectId } = projectOf(key);
    return {
      id: String(500_000 + place),
      key: `${key}-${5_000 + place}`,
      projectId,
      type: 'Epic',
      summary: `${things[place % things.length]} in market ${place + 1}`,
      description: [],
      status: 'To Do',
      priority: 'Medium',
      reporter: account(member),
      labels: [],
      createdDaysAgo: 10,
      comments: [],
    };
  });

/** How far each negotiation has come, in turn: opened, with a priority, assessed, with an offer on the table. */
const stories: ['leader' | 'team', Draft][][] = [
  [],
  [['leader', shareIntent]],
  [
    ['leader', shareIntent],
    ['team', assess],
  ],
  [
    ['leader', shareIntent],
    ['team', assess],
    ['team', threePackages],
  ],
];

const AT_ONCE = 8;

/** Makes the lists with the app's own calls, as people would, only faster. */
const fill = async (forge: LocalForge, issues: Issue[], progress: Progress): Promise<void> => {
  const call = async <K extends keyof Api>(slug: string, name: K, payload: object, where: object): Promise<void> => {
    const page = { module: 'work-item-context', person: account(slug), ...where };
    const answer = (await forge.invoke({ ...page, function: name, payload })) as { ok: boolean; refusal?: unknown };
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.refusal)}`);
  };
  for (const { key, member } of TEAMS)
    await call(
      'mirko',
      'setTeam',
      { leaderId: account(LEADER), members: [account(member)], seen: null },
      {
        module: 'team-page',
        project: key,
      },
    );

  const make = async (issue: Issue, quarter: string, place: number): Promise<void> => {
    const which: Which = { outcomeId: issue.id, quarter };
    const where = { issue: issue.key };
    const { member } = TEAMS[place % TEAMS.length] ?? TEAMS[0];
    await call(LEADER, 'open', { ...which, id: randomUUID() }, where);
    const story = stories[Math.floor(place / TEAMS.length) % stories.length] ?? [];
    for (const [seen, [party, draft]] of story.entries())
      await call(
        party === 'leader' ? LEADER : member,
        'play',
        { ...which, move: { ...draft, id: randomUUID(), seen } },
        where,
      );
  };
  const all = LISTS.flatMap(({ count, quarter }) =>
    issues.slice(0, count).map((issue, place) => () => make(issue, quarter, place)),
  );
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await Promise.all(all.slice(from, from + AT_ONCE).map(each => each()));
    progress(Math.min(from + AT_ONCE, all.length), all.length);
  }
};

/** A site with all the lists in a folder of its own, its pages built anew where they changed. */
export const siteOfMany = async (dataDir: string, progress: Progress): Promise<LocalForge> => {
  const issues = epics(Math.max(...LISTS.map(({ count }) => count)));
  const site = { ...BRAMBLEBOOK, issues: [...BRAMBLEBOOK.issues, ...issues] };
  const root = join(__dirname, '../..');
  const forge = await startLocalForge({ root, dataDir, port: 0, site, schedules: 'on-request', log: () => {} });
  forge.clock.moveTo(TODAY);
  await forge.prepare(() => fill(forge, issues, progress));
  return forge;
};
