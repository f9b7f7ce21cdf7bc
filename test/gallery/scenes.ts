import type { FrameLocator, Page } from 'playwright-core';
import type { LocalForge } from '../../local/forge';
import { pathToOpening } from '../../static/opening/address';
import { pathToSection, sectionNames } from '../../static/quarter/sections';
import { pathToWay, wayNames } from '../../static/start/ways';
import { pathTo } from '../../static/team/place';
import { stepNames } from '../../static/words/assessment';
import type { Scene } from './camera';
import { type Found, OBSERVER } from './company';

/** Sets up teams in no project and administers the site. */
const ADMINISTRATOR = 'mirko';

const inFrame = (page: Page, entry: Scene['entry']): FrameLocator =>
  page.frameLocator(`iframe[src*="${entry}.html"]`).first();

const pressing =
  (entry: Scene['entry'], name: string | RegExp) =>
  (page: Page): Promise<void> =>
    inFrame(page, entry).getByRole('button', { name }).first().click();

/** The one thing to do, at the head of the room. */
const beginning = (page: Page): Promise<void> => inFrame(page, 'team').locator('.next-ways button').first().click();

/** Opens what is folded, and what is folded in that. */
const unfolding = async (page: Page): Promise<void> => {
  const frame = inFrame(page, 'team');
  await frame.locator('main h1, main h2').first().waitFor();
  const folded = frame.locator('details:not([open]) > summary');
  await folded.first().waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
};

/** Where Jira has put the app: its addresses hold the app and the installation. */
export type Addresses = { leader: string; admin: string; team(project: string): string };

/** Read from the menu in which Jira names them. */
export const addressesOf = async ({ url }: Pick<LocalForge, 'url'>): Promise<Addresses> => {
  const menu = await (await fetch(`${url}/as/${OBSERVER}/jira/projects`)).text();
  const own = /\/jira(\/apps\/[^"/]+\/[^"/]+)"/.exec(menu)?.[1];
  if (!own) throw new Error('the menu of Jira names no page of the app');
  return {
    leader: `/jira${own}`,
    admin: `/jira/settings${own}`,
    team: project => `/jira/software/projects/${project}${own}`,
  };
};

const openBoard = async (page: Page): Promise<void> => {
  await page.locator('summary[aria-label="More actions"]').click();
  await page.getByRole('button', { name: 'Negotiations' }).click();
};

const viewers = ['leader', 'team', 'observer'] as const;

/** One negotiation as each of three people, in panel and room; what is folded in it, and the form of who is to move. */
const phaseScenes = (found: Found, at: Addresses): Scene[] => {
  const { situation, stage, people, project, quarter, outcomeId, workItem, turn, isOpen } = found;
  const phase = situation === stage ? stage : `${stage}-${situation}`;
  const room = at.team(project) + pathTo(quarter, outcomeId);
  const mover = turn ?? 'team';
  return [
    ...viewers
      .flatMap((viewer): Scene[] => [
        { name: `room-${phase}-${viewer}`, person: people[viewer], path: room, entry: 'team' },
        { name: `panel-${phase}-${viewer}`, person: people[viewer], path: `/browse/${workItem.key}`, entry: 'panel' },
      ])
      .filter(({ entry, person }) => entry !== 'panel' || person !== people.observer || isOpen),
    { name: `form-${phase}-${mover}`, person: people[mover], path: room, entry: 'team', act: beginning },
    { name: `unfolded-${phase}-team`, person: people.team, path: room, entry: 'team', act: unfolding },
  ];
};

const surfaceScenes = (found: Found, at: Addresses): Scene[] =>
  viewers.flatMap(viewer => {
    const { people, project, quarter, outcomeId } = found;
    const person = people[viewer];
    const outcome = at.team(project) + pathTo(quarter, outcomeId, 'outcome');
    return [
      { name: `team-${viewer}`, person, path: at.team(project), entry: 'team' },
      { name: `team-${quarter}-${viewer}`, person, path: at.team(project) + pathTo(quarter), entry: 'team' },
      { name: `board-${viewer}`, person, path: `/browse/${project}`, entry: 'board', act: openBoard },
      { name: `outcome-${viewer}`, person, path: outcome, entry: 'team' },
    ];
  });

const leaderScenes = ({ people }: Found, at: Addresses): Scene[] => [
  ...sectionNames.map(
    (name): Scene => ({
      name: `leader-${name}`,
      person: people.leader,
      path: at.leader + pathToSection(name).replace(/\/$/, ''),
      entry: 'leader',
    }),
  ),
  { name: 'leader-opening', person: people.leader, path: at.leader + pathToOpening(''), entry: 'leader' },
  { name: 'leader-observer', person: people.observer, path: at.leader, entry: 'leader' },
];

/** The room as a dialog over the work item, forms that are opened by a press, and what is refused or does not answer. */
const furtherScenes = (found: Found, at: Addresses): Scene[] => {
  const { people, project, quarter, outcomeId, workItem } = found;
  const item = `/browse/${workItem.key}`;
  const outcome = at.team(project) + pathTo(quarter, outcomeId, 'outcome');
  const openRoom = async (page: Page): Promise<void> => {
    await inFrame(page, 'panel').locator('.negotiation-action button').first().click();
    await page.waitForSelector('iframe[src*="room.html"]');
  };
  return [
    { name: 'dialog-room', person: people.team, path: item, entry: 'room', act: openRoom },
    { name: 'admin', person: ADMINISTRATOR, path: at.admin, entry: 'admin' },
    {
      name: 'admin-erase',
      person: ADMINISTRATOR,
      path: at.admin,
      entry: 'admin',
      act: pressing('admin', 'Erase everything…'),
    },
    {
      name: 'outcome-import',
      person: people.team,
      path: outcome,
      entry: 'team',
      act: pressing('team', 'Bring in many'),
    },
    {
      name: 'outcome-attempt',
      person: people.team,
      path: outcome,
      entry: 'team',
      act: pressing('team', 'Add an attempt'),
    },
    {
      name: 'team-change',
      person: people.team,
      path: at.team(project),
      entry: 'team',
      act: pressing('team', 'Change team'),
    },
    { name: 'refused', person: people.team, path: at.team(project) + pathTo(quarter, '999999'), entry: 'team' },
    { name: 'failed', person: people.leader, path: at.leader, entry: 'leader', isBroken: true },
  ];
};

/** What rules of Automation can do: the form in which each is told what it is given. */
const ACTIONS = ['get-negotiation', 'open-negotiations', 'record-check-in', 'remind-parties', 'add-attempt'];

const ruleScenes: Scene[] = ACTIONS.map(action => ({
  name: `rule-${action}`,
  person: ADMINISTRATOR,
  path: `/jira/automation-actions/${action}`,
  entry: 'rule',
}));

/** Each step of an assessment, by its name in the list of steps; on a phone that list is folded. */
const stepScenes = ({ people, project, quarter, outcomeId }: Found, at: Addresses): Scene[] =>
  Object.entries(stepNames).map(([step, name]) => ({
    name: `assessment-${step}`,
    person: people.team,
    path: at.team(project) + pathTo(quarter, outcomeId),
    entry: 'team',
    act: async page => {
      await beginning(page);
      await inFrame(page, 'team').getByRole('button', { name }).first().click();
    },
  }));

/** Both answers to an offer that lies on the table. */
const answerScenes = ({ people, turn, project, quarter, outcomeId }: Found, at: Addresses): Scene[] =>
  (['Accept', 'Counter'] as const).map(answer => ({
    name: `form-${answer.toLowerCase()}`,
    person: people[turn ?? 'team'],
    path: at.team(project) + pathTo(quarter, outcomeId),
    entry: 'team',
    act: pressing('team', new RegExp(`^${answer} A`)),
  }));

/** What there is to see on a site where something has been negotiated. */
export const companyScenes = (all: Found[], at: Addresses, isEach: (found: Found) => string): Scene[] => {
  const phases = [...new Map(all.map(found => [isEach(found), found])).values()];
  const running = all.find(({ stage }) => stage === 'running');
  const offered = all.find(({ situation }) => situation.startsWith('offer-to-'));
  const assessed = all.find(({ stage }) => stage === 'assessment');
  if (!running || !offered || !assessed)
    throw new Error('the demo has no quarter that runs, no offer on the table, or nothing to assess');
  return [
    ...leaderScenes(running, at),
    ...surfaceScenes(running, at),
    ...furtherScenes(running, at),
    ...answerScenes(offered, at),
    ...stepScenes(assessed, at),
    ...ruleScenes,
    ...phases.flatMap(found => phaseScenes(found, at)),
  ];
};

/** A site on its first day: ways to begin, and a project whose team nobody has set up. */
export const firstDayScenes = (at: Addresses, project: string, item: string, member: string): Scene[] => [
  { name: 'first-run', person: OBSERVER, path: at.leader, entry: 'leader' },
  ...wayNames.map(
    (way): Scene => ({ name: `first-${way}`, person: OBSERVER, path: at.leader + pathToWay(way), entry: 'leader' }),
  ),
  { name: 'first-team', person: member, path: at.team(project), entry: 'team' },
  { name: 'first-team-observer', person: OBSERVER, path: at.team(project), entry: 'team' },
  { name: 'first-board', person: OBSERVER, path: `/browse/${project}`, entry: 'board', act: openBoard },
  { name: 'first-panel', person: member, path: `/browse/${item}`, entry: 'panel' },
  { name: 'first-admin', person: ADMINISTRATOR, path: at.admin, entry: 'admin' },
];
