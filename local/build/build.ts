import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import type { Log } from '../log';
import { stampOf, unlessStamped } from './stamp';
import { tokensCss } from './tokens';

export type BuildOptions = { root: string; buildDir?: string | undefined; pages?: boolean; log: Log };

/** Files that the host serves or runs. */
export type Built = {
  functions: string;
  runner: string;
  bridge: string;
  shell: string;
  shellCss: string;
  tokens: string;
};

export const defaultBuildDir = (root: string) => join(root, '.forge-local/build');

export function builtIn(buildDir: string): Built {
  return {
    functions: join(buildDir, 'functions.cjs'),
    runner: join(buildDir, 'runner.cjs'),
    bridge: join(buildDir, 'bridge.js'),
    shell: join(buildDir, 'shell.js'),
    shellCss: join(buildDir, 'shell.css'),
    tokens: join(buildDir, 'tokens.css'),
  };
}

/** Builds the app's functions and pages and the host's own scripts, each only when something it is made of changed. */
export async function buildAll({
  root,
  buildDir = defaultBuildDir(root),
  pages: withPages = true,
  log,
}: BuildOptions): Promise<Built> {
  const built = builtIn(buildDir);
  mkdirSync(buildDir, { recursive: true });
  const app = [join(root, 'src'), join(root, 'manifest.yml'), join(root, 'package-lock.json')];
  const step = async (name: string, output: string, inputs: string[], work: () => Promise<void>) => {
    const started = performance.now();
    const stamp = stampOf([...inputs, __dirname]);
    const ran = await unlessStamped({ file: join(buildDir, `${name}.stamp`), stamp, output }, work);
    if (ran) log(`[local] built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  const local = dirname(__dirname);
  await Promise.all([
    step('functions', built.functions, app, () => functions(root, built.functions)),
    step('host', built.tokens, [join(local, 'functions'), join(local, 'bridge'), join(local, 'shell')], () =>
      host(local, built),
    ),
    withPages && existsSync(join(root, 'static/vite.config.mts'))
      ? step('pages', join(root, 'static/dist'), [...app, join(root, 'static')], () => pages(root, log))
      : undefined,
  ]);
  return built;
}

async function functions(root: string, outfile: string): Promise<void> {
  const entry = join(root, 'src/index.ts');
  if (!existsSync(entry))
    throw new Error(`[local] ${entry} is missing, it exports the functions that the manifest names`);
  await bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
  });
}

async function host(local: string, built: Built): Promise<void> {
  const node = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error' } as const;
  const page = { bundle: true, platform: 'browser', format: 'iife', target: 'es2022', logLevel: 'error' } as const;
  await Promise.all([
    bundle({ ...node, entryPoints: [join(local, 'functions/runner.ts')], outfile: built.runner }),
    bundle({ ...page, entryPoints: [join(local, 'bridge/page.ts')], outfile: built.bridge }),
    bundle({ ...page, entryPoints: [join(local, 'shell/client/client.ts')], outfile: built.shell }),
    bundle({ ...page, entryPoints: [join(local, 'shell/style/shell.css')], outfile: built.shellCss }),
  ]);
  writeFileSync(built.tokens, tokensCss());
}

/** What the app's own build has to say besides warnings, such as what its pages weigh, is passed on. */
async function pages(root: string, log: Log): Promise<void> {
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  const args = [vite, 'build', '--config', join(root, 'static/vite.config.mts'), '--logLevel', 'warn'];
  // Whoever builds, tests too: what is served is what would be deployed.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root, env }).catch(
    (error: Error) => {
      throw new Error(`[local] the pages do not build:\n${'stderr' in error ? error.stderr : error.message}`);
    },
  );
  if (stderr !== '') process.stderr.write(stderr);
  if (stdout.trim() !== '') log(stdout.trim());
}
