import { addressOf } from '../instance/address';
import { LOCALES, type Locale } from '../jira/state';
import { avatar } from './avatar';
import { moduleIcon } from './frame';
import { type Html, html } from './html';
import { icon } from './icons';
import type { View } from './view';

/** People in the order and groups of the start page. */
export function groupsOf<P extends { group: string }>(people: P[]): [string, P[]][] {
  const groups = new Map<string, P[]>();
  for (const person of people) groups.set(person.group, [...(groups.get(person.group) ?? []), person]);
  return [...groups];
}

const LANGUAGES: Record<Locale, string> = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
  'de-DE': 'Deutsch',
};

/** The language in which the app is told to speak to this person, kept with the site. */
const languages = ({ jira, person, as, path }: View): Html => html`<form method="post" action="${as}/language">
      <input type="hidden" name="back" value="${as}${path}">
      <fieldset class="themes"><legend>Language of apps</legend>
        ${LOCALES.map(locale => html`<button name="locale" value="${locale}" lang="${locale}" aria-pressed="${String(locale === jira.state.localeOf(person.accountId))}">${LANGUAGES[locale]}</button>`)}
      </fieldset>
    </form>`;

/** Who one is, and everybody else one can be on this very page. */
export function personMenu(view: View): Html {
  const { jira, person, path } = view;
  return html`<details class="menu">
  <summary class="menu-button" aria-label="Signed in as ${person.displayName}">${avatar(person)}<span class="menu-name">${person.displayName}</span>${icon('chevron')}</summary>
  <div class="menu-list">
    <fieldset class="themes"><legend>Theme</legend>
      ${['light', 'dark', 'auto'].map(theme => html`<button type="button" data-theme-choice="${theme}" aria-pressed="false">${theme}</button>`)}
    </fieldset>
    ${languages(view)}
    ${groupsOf(jira.people().filter(each => each.active)).map(
      ([group, people]) =>
        html`<section><h2>${group}</h2><ul>${people.map(
          each =>
            html`<li><a href="/as/${each.slug}${path}" ${each === person && html`aria-current="true"`}>${avatar(each)}<span><b>${each.displayName}</b><small>${each.title}</small></span></a></li>`,
        )}</ul></section>`,
    )}
    <a class="menu-foot" href="/as/${person.slug}${addressOf.mail()}">Mail</a>
    <a class="menu-foot" href="/">About this site</a>
  </div>
</details>`;
}

/** Pages of Jira's own administration that the local Jira has. */
const SETTINGS = [
  { href: addressOf.people(), name: 'People' },
  { href: addressOf.fields(), name: 'Custom fields' },
  { href: addressOf.permissions(), name: 'Global permissions' },
  { href: addressOf.automation(), name: 'Automation' },
];

/** Jira's administration: what it has of its own here, and what apps add. Only for site administrators. */
export function adminMenu(view: View): Html | false {
  const { jira, actor, as, manifest, environment, resources } = view;
  const pages = manifest.modules.filter(each => each.type === 'jira:adminPage');
  if (!jira.can(actor, 'ADMINISTER')) return false;
  return html`<details class="menu">
  <summary class="menu-button" aria-label="Jira administration">${icon('settings')}</summary>
  <div class="menu-list menu-narrow">
    <section><h2>Jira settings</h2><ul>${SETTINGS.map(({ href, name }) => html`<li><a href="${as}${href}">${icon('settings')}${name}</a></li>`)}</ul></section>
    <section><h2>Apps</h2><ul>${pages.map(
      each =>
        html`<li><a href="${as}${addressOf.adminPage(manifest.appId, environment)}">${moduleIcon(each, resources()) ?? icon('apps')}${each.name}</a></li>`,
    )}<li><a href="${as}${addressOf.installedApps()}">${icon('apps')}Installed app</a></li></ul></section>
    <section><h2>Behind the pages</h2><ul>${behindThePages(view).map(
      ([href, label]) => html`<li><a href="${as}${href}">${label}</a></li>`,
    )}</ul></section>
  </div>
</details>`;
}

/** What runs without anybody looking, as far as the app has any of it. */
const behindThePages = ({ schedules, actions }: View): [href: string, label: string][] => [
  ...(schedules.list().length > 0 ? [[addressOf.schedules(), 'Scheduled functions'] as [string, string]] : []),
  [addressOf.background(), 'Queue and events'],
  ...(actions.list().length > 0 ? [[addressOf.actions(), 'Automation actions'] as [string, string]] : []),
];

const STEPS = [
  { days: 1, label: 'One day on' },
  { days: 7, label: 'One week on' },
  { days: 28, label: 'Four weeks on' },
];

/** The site's date, which can be moved on. */
export function clockMenu({ clock, as, path, schedules }: View): Html {
  const now = new Date(clock.now());
  const ahead = Math.round(clock.offset() / 86_400_000);
  const date = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const step = (days: number, label: string) => html`<button name="days" value="${days}">${label}</button>`;
  return html`<details class="menu">
  <summary class="menu-button" aria-label="Date of this site: ${date}">${icon('clock')}<span>${date}</span></summary>
  <form class="menu-list menu-narrow" method="post" action="/clock">
    <input type="hidden" name="back" value="${as}${path}">
    <p>${ahead === 0 ? 'This site shares your clock.' : `This site is ${ahead} ${ahead === 1 ? 'day' : 'days'} ahead of your clock.`}</p>
    ${STEPS.map(({ days, label }) => step(days, label))}
    ${ahead !== 0 && step(0, 'Back to today')}
    ${schedules.list().length > 0 && html`<a class="menu-foot" href="${as}${addressOf.schedules()}">Scheduled functions</a>`}
  </form>
</details>`;
}
