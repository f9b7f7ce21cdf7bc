import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as v from 'valibot';
import { openJsonFile } from '../jsonFile';

/** What an installation of the app keeps for as long as it lives: its ids, and the key that seals tickets. */
export type Environment = { environmentId: string; installationId: string; key: string };

const Saved = v.object({ environmentId: v.string(), installationId: v.string(), key: v.string() });

export function openEnvironment(dataDir: string): Environment {
  const file = openJsonFile(join(dataDir, 'environment.json'), Saved, {
    environmentId: randomUUID(),
    installationId: randomUUID(),
    key: randomBytes(32).toString('base64url'),
  });
  file.write(file.value);
  return file.value;
}
