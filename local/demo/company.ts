import type { Site } from '../jira/site';
import { EPICS } from './epics';
import { account, PEOPLE } from './people';
import { PROJECTS } from './projects';
import { STORIES } from './stories';

/** The demo site: a company that sells booking, payments and reminders to independent studios and clinics. */
export const BRAMBLEBOOK: Site = {
  name: 'Bramblebook',
  about:
    'A made-up company whose Jira runs on this machine, with the app of this repository installed. Choose a person and look around; nothing leaves this machine and no account is needed.',
  cloudId: 'b2a1c5d4-6e7f-4a80-9b1c-3d2e4f506172',
  people: PEOPLE,
  administrators: [account('mirko')],
  projects: PROJECTS,
  issues: [...EPICS, ...STORIES],
};
