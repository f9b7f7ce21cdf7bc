import { appendFileSync } from 'node:fs';
import { BRAMBLEBOOK } from '../../../local/demo/company';
import { account } from '../../../local/demo/people';
import { type Call, type FaultOptions, NOTHING } from '../../../local/faults/faults';
import { type LocalForge, type LocalForgeOptions, startLocalForge } from '../../../local/forge';
import type { Answer, RoomView } from '../../../src/api';

/** The built app, a data folder, and the file into which every host on that folder writes its steps. */
export type Place = { root: string; buildDir: string; dataDir: string; steps: string };

/** What a host does: the leader moves, or it is looked for whom to remind. */
export type Story = { kind: 'move'; payload: object } | { kind: 'reminder' };

/** Harbor's work item, by key and id. */
export const HARBOR = { workItem: 'HRB-230', outcomeId: '10101' };

/** When the negotiation is opened, and when its story happens: so much later that the site's fields are asked for anew. */
export const OPENED = '2026-11-23T09:00:00Z';
export const NOW = '2026-11-26T10:00:00Z';

/** The app on a host without demo: events go out by themselves, schedules and rules run when they are asked to. */
export const startHost = ({ root, dataDir, buildDir }: Place, more: Partial<LocalForgeOptions>): Promise<LocalForge> =>
  startLocalForge({
    ...{ root, dataDir, buildDir, build: 'nothing', port: 0, site: BRAMBLEBOOK, log: () => undefined },
    ...{ schedules: 'on-request', automation: 'on-request' },
    ...more,
  });

/** The leader's move, as the page sends it. */
export const sendMove = async (forge: LocalForge, payload: object): Promise<Answer<RoomView>> => {
  const page = { person: account('tomasz'), module: 'work-item-context', issue: HARBOR.workItem };
  return (await forge.invoke({ ...page, function: 'play', payload })) as Answer<RoomView>;
};

const isSave = ({ functionKey, to, path }: Call): boolean =>
  functionKey === 'resolver' && to === 'storage' && path.endsWith('/transaction');

/** What a kill can come after: a push, a call of Jira, a change of what is stored. After a read of storage all is as before it. */
const isStep = ({ functionKey, to, changes }: Call): boolean =>
  to === 'queue' || (functionKey !== 'resolver' && (to === 'jira' || (to === 'storage' && changes)));

const nameOf = ({ functionKey, to, method, path }: Call): string =>
  to === 'queue' ? `${functionKey} push` : `${functionKey} ${method} ${path.split('?')[0]}`;

/** Writes down the steps from the save or the start on, and dies after that many of them; 0 is the save itself. */
export const dyingAfter = (most: number, { steps }: Place, from: 'save' | 'start'): FaultOptions => {
  let begun = from === 'start';
  let seen = 0;
  const diesAfter = (call: Call): boolean => {
    const saves = isSave(call);
    if (!saves && !(begun && isStep(call))) return false;
    begun = true;
    if (!saves) seen += 1;
    appendFileSync(steps, `${nameOf(call)}\n`);
    return seen === most;
  };
  return { seed: 'killed', rates: NOTHING, diesAfter };
};
