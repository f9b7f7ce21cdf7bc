import { join } from 'node:path';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { play } from '../../local/demo/play';
import { type LocalForge, type LocalForgeOptions, startLocalForge } from '../../local/forge';
import type { Progress } from '../../local/progress';

/** The day on which every gallery is made, so that two of them can be laid side by side. */
const TODAY = '2026-11-23T09:00:00Z';

const siteIn = async (dataDir: string, build: NonNullable<LocalForgeOptions['build']>): Promise<LocalForge> => {
  const root = join(__dirname, '../..');
  const site = { root, dataDir, port: 0, site: BRAMBLEBOOK, schedules: 'on-request' as const };
  const forge = await startLocalForge({ ...site, build, log: () => {} });
  forge.clock.moveTo(TODAY);
  return forge;
};

/** The demo company in a folder below `home`, with pages built anew where they changed. */
export const companySite = async (home: string, progress: Progress): Promise<LocalForge> => {
  const forge = await siteIn(join(home, 'company'), 'everything');
  await forge.prepare(() => play(forge, progress));
  return forge;
};

/** The same site on its first day. It shows what `companySite` has built. */
export const firstDaySite = (home: string): Promise<LocalForge> => siteIn(join(home, 'first-day'), 'nothing');
