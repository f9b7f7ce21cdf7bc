import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRAMBLEBOOK } from '../../local/demo/company';
import { account } from '../../local/demo/people';
import { type LocalForge, type LocalForgeOptions, type PageCall, startLocalForge } from '../../local/forge';

export type Echo = {
  forge: LocalForge;
  /** What the host said while it ran. */
  lines: string[];
  /** Calls the echo app as somebody by slug, by default in the work item's context block. */
  ask(slug: string, name: string, payload?: unknown, where?: Partial<PageCall>): Promise<unknown>;
  /** Ends it and starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends it and removes every file it wrote. */
  stop(): Promise<void>;
};

/** The echo app on a local Forge of its own, with everything it writes in a temporary folder. */
export async function startEcho(options: Partial<LocalForgeOptions> = {}): Promise<Echo> {
  const home = mkdtempSync(join(tmpdir(), 'echo-'));
  const lines: string[] = [];
  const start = () =>
    startLocalForge({
      root: join(__dirname, 'fixtures/echo-app'),
      dataDir: join(home, 'data'),
      buildDir: join(home, 'build'),
      port: 0,
      site: BRAMBLEBOOK,
      log: line => lines.push(line),
      ...options,
    });
  const echo: Echo = {
    forge: await start().catch(error => {
      rmSync(home, { recursive: true });
      throw error;
    }),
    lines,
    ask: (slug, name, payload, where = {}) =>
      echo.forge.invoke({
        person: account(slug),
        module: 'echo-context',
        issue: 'TIL-300',
        function: name,
        payload,
        ...where,
      }),
    async restart() {
      await echo.forge.stop();
      echo.forge = await start();
    },
    async stop() {
      await echo.forge.stop();
      rmSync(home, { recursive: true });
    },
  };
  return echo;
}
