import { AUTOMATION, type User } from '../jira/jira';
import type { Person, Project } from '../jira/model';
import { type Html, html } from './html';

const COLOURS = [
  '#1868DB',
  '#4C6B1F',
  '#AE4787',
  '#206A83',
  '#5E4DB2',
  '#A54800',
  '#216E4E',
  '#5D1F1A',
  '#09326C',
  '#7A4A05',
];

/** A round picture with a person's initials, as SVG text. */
export const personPicture = ({ displayName, accountId }: Pick<Person, 'displayName' | 'accountId'>): string =>
  picture(initials(displayName), colourOf(accountId), 24);

/** A square picture for a project. */
export const projectPicture = ({ key }: Project): string => picture(key.slice(0, 1), colourOf(`project ${key}`), 8);

export const avatar = (
  person: Pick<Person, 'slug' | 'displayName'> | undefined,
  size: 'small' | 'medium' | 'large' = 'small',
): Html =>
  person
    ? html`<img class="avatar avatar-${size}" src="/avatars/${person.slug}.svg" alt="" title="${person.displayName}">`
    : html`<span class="avatar avatar-${size} avatar-nobody" title="Unassigned"></span>`;

/** A person's picture, or that of an app; nobody's where the account is unknown. */
export const userAvatar = (user: User | undefined): Html =>
  user?.accountType === 'app'
    ? html`<img class="avatar avatar-medium avatar-app" src="/avatars/${user.accountId === AUTOMATION.accountId ? 'automation' : 'app'}.svg" alt="" title="${user.displayName}">`
    : avatar(user?.person, 'medium');

/** The app as an author. */
export const appPicture = (name: string): string => picture(initials(name), colourOf(`app ${name}`), 12);

export const projectAvatar = ({ key }: Project): Html =>
  html`<img class="avatar avatar-project" src="/avatars/project/${key}.svg" alt="">`;

function picture(text: string, colour: string, corner: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${corner}" fill="${colour}"/><text x="24" y="31" text-anchor="middle" font-family="ui-sans-serif, system-ui, sans-serif" font-size="19" font-weight="600" fill="#fff">${text}</text></svg>`;
}

function initials(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return `${first.charAt(0)}${rest.at(-1)?.charAt(0) ?? ''}`;
}

function colourOf(text: string): string {
  const sum = [...text].reduce((total, character) => (total * 31 + character.charCodeAt(0)) % 9973, 7);
  return COLOURS[sum % COLOURS.length] ?? '#1868DB';
}
