import type { Project } from '../jira/site';
import { account, PEOPLE } from './people';

const EMPLOYEES = PEOPLE.filter(each => each.slug !== 'yara').map(each => each.accountId);

type Team = {
  at: number;
  key: string;
  name: string;
  description: string;
  leader: string;
  trio: [string, string, string];
};

/** A team's project: its product manager administers it, its trio and leader work in it, every employee may look. */
function project({ at, key, name, description, leader, trio }: Team): Project {
  const [productManager] = trio;
  return {
    id: String(10000 + at),
    key,
    name,
    description,
    lead: account(productManager),
    board: { id: String(at), name: `${name} board`, type: 'kanban' },
    administrators: [account(productManager), account('mirko')],
    members: [...trio, leader].map(account),
    viewers: EMPLOYEES,
    securityLevels: [],
  };
}

const HARBOR = project({
  at: 1,
  key: 'HRB',
  name: 'Harbor',
  description: 'Onboarding: from sign-up to the first booking a client makes.',
  leader: 'tomasz',
  trio: ['odile', 'femi', 'jussi'],
});
const SLIPSTREAM = project({
  at: 2,
  key: 'SLP',
  name: 'Slipstream',
  description: 'Client booking: every started booking gets finished.',
  leader: 'tomasz',
  trio: ['renske', 'mateo', 'anahit'],
});
const TILL: Project = {
  ...project({
    at: 3,
    key: 'TIL',
    name: 'Till',
    description: 'Payments adoption: appointments that are paid online.',
    leader: 'willemijn',
    trio: ['ngozi', 'elio', 'katya'],
  }),
  securityLevels: [
    {
      id: '10100',
      name: 'Team and leader only',
      members: ['ngozi', 'elio', 'katya', 'willemijn', 'mirko'].map(account),
    },
  ],
};
const rhythm = project({
  at: 4,
  key: 'RHY',
  name: 'Rhythm',
  description: 'Staff daily work: the tool a studio opens every morning.',
  leader: 'ines',
  trio: ['callum', 'sunniva', 'dario'],
});
const RHYTHM: Project = { ...rhythm, viewers: [...rhythm.viewers, account('yara')] };
const NUDGE = project({
  at: 5,
  key: 'NDG',
  name: 'Nudge',
  description: 'Reminders and no-shows: appointments that take place.',
  leader: 'ines',
  trio: ['amadou', 'lotte', 'priyesh'],
});
const POCKET = project({
  at: 6,
  key: 'PKT',
  name: 'Pocket',
  description: 'Owner mobile app: the studio in the owner’s hand.',
  leader: 'ines',
  trio: ['isolde', 'kwabena', 'tuva'],
});
const KEYSTONE = project({
  at: 7,
  key: 'KEY',
  name: 'Keystone',
  description: 'Integrations platform: what studios already use keeps working with us.',
  leader: 'willemijn',
  trio: ['bruno', 'mireille', 'hedda'],
});
const LANTERN = project({
  at: 8,
  key: 'LAN',
  name: 'Lantern',
  description: 'Help and self-service: answers where the question arises.',
  leader: 'willemijn',
  trio: ['saskia', 'obinna', 'jory'],
});

export const PROJECTS: Project[] = [HARBOR, SLIPSTREAM, TILL, RHYTHM, NUDGE, POCKET, KEYSTONE, LANTERN];
