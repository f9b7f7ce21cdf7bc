import type { Person } from '../jira/site';

type Row = [slug: string, displayName: string, title: string, accountId: string];

const LEADERS: Row[] = [
  ['ines', 'Ines Marlowe-Adeyemi', 'Chief Product Officer', '5f1a6b0c2d7e4a0067c1d001'],
  ['tomasz', 'Tomasz Ferrant', 'VP Product, Growth', '5f1a6b0c2d7e4a0067c1d002'],
  ['willemijn', 'Willemijn Asante', 'VP Product, Money and Platform', '5f1a6b0c2d7e4a0067c1d003'],
];
const HARBOR: Row[] = [
  ['odile', 'Odile Brannagh', 'Product manager', '60a2c4e81b9f3d006a4e1101'],
  ['femi', 'Femi Castellane', 'Designer', '60a2c4e81b9f3d006a4e1102'],
  ['jussi', 'Jussi Varga', 'Engineer', '60a2c4e81b9f3d006a4e1103'],
];
const SLIPSTREAM: Row[] = [
  ['renske', 'Renske Ivaldi', 'Product manager', '60a2c4e81b9f3d006a4e2201'],
  ['mateo', 'Mateo Drury', 'Designer', '60a2c4e81b9f3d006a4e2202'],
  ['anahit', 'Anahit Solberg', 'Engineer', '60a2c4e81b9f3d006a4e2203'],
];
const TILL: Row[] = [
  ['ngozi', 'Ngozi Halvard', 'Product manager', '60a2c4e81b9f3d006a4e3301'],
  ['elio', 'Elio Tremaine', 'Designer', '60a2c4e81b9f3d006a4e3302'],
  ['katya', 'Katya Brandsma', 'Engineer', '60a2c4e81b9f3d006a4e3303'],
];
const RHYTHM: Row[] = [
  ['callum', 'Callum Oyelaran', 'Product manager', '60a2c4e81b9f3d006a4e4401'],
  ['sunniva', 'Sunniva Petrakis', 'Designer', '60a2c4e81b9f3d006a4e4402'],
  ['dario', 'Dario Wexley', 'Engineer', '60a2c4e81b9f3d006a4e4403'],
];
const NUDGE: Row[] = [
  ['amadou', 'Amadou Fairweather', 'Product manager', '60a2c4e81b9f3d006a4e5501'],
  ['lotte', 'Lotte Quillan', 'Designer', '60a2c4e81b9f3d006a4e5502'],
  ['priyesh', 'Priyesh Norberg', 'Engineer', '60a2c4e81b9f3d006a4e5503'],
];
const POCKET: Row[] = [
  ['isolde', 'Isolde Merriman', 'Product manager', '60a2c4e81b9f3d006a4e6601'],
  ['kwabena', 'Kwabena Lyle', 'Designer', '60a2c4e81b9f3d006a4e6602'],
  ['tuva', 'Tuva Castagna', 'Engineer', '60a2c4e81b9f3d006a4e6603'],
];
const KEYSTONE: Row[] = [
  ['bruno', 'Bruno Aldersley', 'Product manager', '60a2c4e81b9f3d006a4e7701'],
  ['mireille', 'Mireille Sato-Lund', 'Designer', '60a2c4e81b9f3d006a4e7702'],
  ['hedda', 'Hedda Okafor', 'Engineer', '60a2c4e81b9f3d006a4e7703'],
];
const LANTERN: Row[] = [
  ['saskia', 'Saskia Montrose', 'Product manager', '60a2c4e81b9f3d006a4e8801'],
  ['obinna', 'Obinna Trelawny', 'Designer', '60a2c4e81b9f3d006a4e8802'],
  ['jory', 'Jory Delacroix', 'Engineer', '60a2c4e81b9f3d006a4e8803'],
];
const OTHERS: Row[] = [
  ['beatrix', 'Beatrix Lindqvist', 'Head of Finance, may look everywhere', '61c7d9f02e8a5b007b5f5501'],
  ['mirko', 'Mirko Vandersteen', 'Site administrator', '61c7d9f02e8a5b007b5f5502'],
  ['yara', 'Yara Quintrell', 'Contractor, may see Rhythm only', '712020:8d3c1f6a-4b7e-4c52-9a0d-2f6e5b1c7a90'],
];

const people = (group: string, rows: Row[], role = ''): Person[] =>
  rows.map(([slug, displayName, title, accountId]) => ({
    slug,
    displayName,
    title: `${title}${role}`,
    accountId,
    group,
    emailAddress: `${slug}@bramblebook.example`,
    timeZone: 'Europe/Amsterdam',
  }));

/** Everybody who can sign in to the demo site. */
export const PEOPLE: Person[] = [
  ...people('Product leaders', LEADERS),
  ...people('Team Harbor', HARBOR, ', Harbor'),
  ...people('Team Slipstream', SLIPSTREAM, ', Slipstream'),
  ...people('Team Till', TILL, ', Till'),
  ...people('Team Rhythm', RHYTHM, ', Rhythm'),
  ...people('Team Nudge', NUDGE, ', Nudge'),
  ...people('Team Pocket', POCKET, ', Pocket'),
  ...people('Team Keystone', KEYSTONE, ', Keystone'),
  ...people('Team Lantern', LANTERN, ', Lantern'),
  ...people('Others', OTHERS),
];

/** Account id of the person with this slug. */
export function account(slug: string): string {
  const person = PEOPLE.find(each => each.slug === slug);
  if (!person) throw new Error(`[local] nobody at the demo company is called "${slug}", see local/demo/people.ts`);
  return person.accountId;
}

/** Slug of the person with this name. */
export function slugOf(displayName: string): string {
  const person = PEOPLE.find(each => each.displayName === displayName);
  if (!person) throw new Error(`[local] nobody at the demo company is ${displayName}, see local/demo/people.ts`);
  return person.slug;
}
