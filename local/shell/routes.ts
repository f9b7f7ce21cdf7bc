import type { Built } from '../build/build';
import { addressOf } from '../instance/address';
import { AUTOMATION } from '../jira/jira';
import type { Site } from '../jira/site';
import { LOCALES } from '../jira/state';
import type { ShownType } from '../manifest';
import { automationPage, changeAutomation } from './automation';
import { appPicture, personPicture, projectPicture } from './avatar';
import { backgroundPage, changeBackground } from './background';
import { type Answer, json, page, type Request, type Respond, redirect } from './http';
import { appPage } from './pages/appPage';
import { boardPage } from './pages/board';
import { keptForm, keptPage } from './pages/forms';
import { preparingPage } from './pages/preparing';
import { problemPage } from './pages/problem';
import { projectsPage } from './pages/projects';
import { refused } from './pages/refusal';
import { schedulesPage } from './pages/schedules';
import { startPage } from './pages/start';
import { workItemPage } from './pages/workItem';
import { fileAnswer } from './resources';
import { type Shell, type View, viewOf } from './view';

const DAY = 24 * 60 * 60 * 1000;

export type RoutesOptions = {
  shell: Shell;
  built: Built;
  origin(): string;
  door(request: Request, name: string): Promise<Answer | undefined>;
};

/** The shell's addresses: `/` to choose a person, `/as/<slug>` and then Jira's own paths, `/forge/…` for the bridge. */
export function routesOf({ shell, built, origin, door }: RoutesOptions): Respond {
  const { jira, clock, schedules } = shell;
  const assets: Record<string, string> = {
    'shell.js': built.shell,
    'shell.css': built.shellCss,
    'tokens.css': built.tokens,
  };

  return async request => {
    const { pathname } = request.url;
    // Another name for this machine would be another origin, whose frames and tickets would not fit.
    if (request.url.origin !== origin()) return redirect(`${origin()}${pathname}`);
    const [, first = '', second = '', ...rest] = pathname.split('/').map(decodeURIComponent);
    if (first === 'assets') return assets[second] === undefined ? undefined : fileAnswer(assets[second]);
    if (shell.isPreparing()) return notYet(jira.site, first);
    const people = jira.people().filter(each => each.active);
    if (first === '') return page(startPage({ ...jira.site, people }));
    if (first === 'avatars') return picture(second, rest);
    if (first === 'forge') return door(request, second);
    if (request.method === 'POST' && request.headers.origin !== origin()) return { status: 403 };
    if (first === 'clock' && request.method === 'POST') return moveClock(request);
    const person = first === 'as' ? people.find(each => each.slug === second) : undefined;
    if (!person) return undefined;
    const view = viewOf(shell, person, pathname.slice(`/as/${second}`.length).replace(/\/$/, ''));
    if (request.method !== 'POST') {
      const kept = await keptPage(view, rest, request.url.searchParams);
      if (kept !== undefined) return page(kept);
      return automationPage(view, rest, request.url.searchParams) ?? jiraPage(view, rest);
    }
    if (view.path === '/language') return chooseLanguage(request, view);
    if (view.path === addressOf.schedules()) return runSchedule(request, view);
    const changed = (await changeAutomation(request, view, rest)) ?? (await changeBackground(request, view, rest));
    if (changed) return changed;
    return rest.at(-1) === 'panels' ? changePanels(request, view, rest) : submit(request, view, rest);
  };

  function picture(name: string, [key = '']: string[]): Answer | undefined {
    const project = name === 'project' ? jira.store.all('project').find(each => `${each.key}.svg` === key) : undefined;
    const person = jira.people().find(each => `${each.slug}.svg` === name);
    if (name === 'app.svg') return svg(appPicture(jira.app.name));
    if (name === 'automation.svg') return svg(appPicture(AUTOMATION.displayName));
    const body = project ? projectPicture(project) : person && personPicture(person);
    return body === undefined ? undefined : svg(body);
  }

  async function chooseLanguage(request: Request, { person }: View): Promise<Answer> {
    const form = new URLSearchParams(await request.text());
    const locale = LOCALES.find(each => each === form.get('locale'));
    if (locale) jira.state.readIn(person.accountId, locale);
    return redirect(new URL(form.get('back') ?? '/', origin()).pathname);
  }

  async function moveClock(request: Request): Promise<Answer> {
    const form = new URLSearchParams(await request.text());
    const days = Number(form.get('days'));
    if (Number.isFinite(days)) clock.moveBy(days === 0 ? -clock.offset() : days * DAY);
    // So that the page shows what the runs did that the new date made due.
    await schedules.settled();
    await shell.background.deliveries.settled();
    await shell.automation.settled();
    return redirect(new URL(form.get('back') ?? '/', origin()).pathname);
  }
}

/** A GET below `/as/<slug>`. */
function jiraPage(view: View, parts: string[]): Answer {
  const { jira, actor, as } = view;
  const [first = '', second = '', third = '', key = '', area = ''] = parts;
  if (first === 'browse') {
    const issue = jira.issue(actor, second);
    const project = jira.project(actor, issue?.projectId ?? second);
    if (!project) return refused(view, 'work item');
    // A key from before the issue moved leads to the new one.
    if (issue && issue.key !== second) return redirect(as + addressOf.issue(issue));
    return issue ? page(workItemPage(view, project, issue)) : redirect(as + addressOf.board(project));
  }
  if (first !== 'jira') return first === '' ? redirect(as + addressOf.projects()) : refused(view, 'page');
  if (second === 'projects') return page(projectsPage(view));
  if (second === 'schedules') return page(schedulesPage(view));
  const behind = backgroundPage(view, parts);
  if (behind) return behind;
  if (second === 'apps') return modulePage(view, 'jira:globalPage');
  if (second === 'settings') return modulePage(view, 'jira:adminPage');
  if (second !== 'software' || third !== 'projects') return refused(view, 'page');
  const project = jira.project(actor, key);
  if (!project) return refused(view, 'project');
  if (area === 'apps') return modulePage(view, 'jira:projectPage', project);
  if (area === '') return redirect(as + addressOf.board(project));
  return area === 'boards' ? page(boardPage(view, project)) : refused(view, 'page');
}

function modulePage(view: View, type: ShownType, project?: Parameters<typeof appPage>[2]): Answer {
  const module = view.manifest.modules.find(each => each.type === type);
  const ours = view.path.includes(`/apps/${view.manifest.appId}/${view.environment.environmentId}`);
  const shown = module && ours ? appPage(view, module, project) : undefined;
  return shown === undefined ? refused(view, 'page') : page(shown);
}

/** A run that fails is on the page too, so the answer is the same. */
async function runSchedule(request: Request, view: View): Promise<Answer> {
  const key = new URLSearchParams(await request.text()).get('schedule') ?? '';
  if (!view.schedules.list().some(each => each.key === key)) return refused(view, 'page');
  await view.schedules.runNow(key).catch(() => undefined);
  return redirect(view.as + addressOf.schedules());
}

/** A form of one of Jira's own pages: done, it leads on; refused, it says why. */
async function submit(request: Request, view: View, parts: string[]): Promise<Answer> {
  const outcome = keptForm(view, parts, new URLSearchParams(await request.text()));
  if (!outcome) return refused(view, 'page');
  // So that the page shows what a rule did that somebody started on it.
  if (parts.at(-1) === 'automation') await view.automation.settled();
  if ('done' in outcome) return redirect(view.as + outcome.done);
  const back = parts[0] === 'browse' ? `/browse/${encodeURIComponent(parts[1] ?? '')}` : view.path;
  return page(problemPage(view, outcome.refused, back), outcome.refused.status);
}

async function changePanels(request: Request, view: View, [first, key = '', last]: string[]): Promise<Answer> {
  const issue = first === 'browse' && last === 'panels' ? view.jira.issue(view.actor, key) : undefined;
  const form = new URLSearchParams(await request.text());
  const module = view.instances.module(form.get('module') ?? '');
  if (!issue || module?.type !== 'jira:issuePanel') return refused(view, 'work item');
  if (form.get('change') === 'add') view.jira.state.addPanel(issue.id, module.key);
  else view.jira.state.removePanel(issue.id, module.key);
  return redirect(view.as + addressOf.issue(issue));
}

/** Comes again by itself, until the site is there. */
const notYet = (site: Site, first: string): Answer =>
  first === 'forge'
    ? json({ error: '[local] this site is being prepared, try again in a minute' }, 503)
    : { ...page(preparingPage(site), 503), headers: { 'content-type': 'text/html; charset=utf-8', refresh: '2' } };

const svg = (body: string): Answer => ({ headers: { 'content-type': 'image/svg+xml' }, body });
