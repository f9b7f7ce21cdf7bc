import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rollup } from 'vite';
import budget from './budget.json' with { type: 'json' };

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Most KiB of script and style, compressed, that each page may load before its first content. One HTML entry a page. */
const most: Readonly<Record<string, number>> = budget;
const pages = Object.keys(most);

type Modules = { getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null };

/** The index of its package names it on every page, and few use it. */
const ICON_BUTTON = /@atlaskit\/button\/.*\/variants\/icon\//;

/** The pages that cannot start without a module: they come to it by static imports alone. */
const pagesStartingWith = (id: string, modules: Modules, seen = new Set<string>()): Set<string> => {
  seen.add(id);
  const info = ICON_BUTTON.test(id) ? null : modules.getModuleInfo(id);
  if (!info) return new Set();
  const found = info.importers.flatMap(each => (seen.has(each) ? [] : [...pagesStartingWith(each, modules, seen)]));
  return new Set(info.isEntry ? [id, ...found] : found);
};

/** The file for what these pages start with: `base` for all of them; none for what is one page's own. */
const sharedName = (starting: Set<string>): string | null => {
  if (starting.size === pages.length) return 'base';
  return starting.size < 2
    ? null
    : [...starting]
        .map(id => basename(id, '.html'))
        .sort()
        .join('-');
};

/** A page's own script and all that it imports at once, with their styles; what it loads later is none of it. */
const initialFiles = (entry: Rollup.OutputChunk, bundle: Rollup.OutputBundle): Set<string> => {
  const files = new Set<string>();
  const add = (chunk: Rollup.OutputChunk): void => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') add(imported);
    }
  };
  add(entry);
  return files;
};

const kibOf = (files: Iterable<string>, bundle: Rollup.OutputBundle): number =>
  [...files].reduce((sum, name) => {
    const file = bundle[name];
    return file ? sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length / 1024 : sum;
  }, 0);

/** Says what each page loads before its first content, and fails the build where that is over its budget. */
const weighed: Plugin = {
  name: 'weighed',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const entries = Object.values(bundle).flatMap(each => (each.type === 'chunk' && each.isEntry ? [each] : []));
      const weights = entries.map(entry => {
        const files = initialFiles(entry, bundle);
        return { page: entry.name, files: files.size, kib: kibOf(files, bundle), most: most[entry.name] ?? 0 };
      });
      const lines = weights.map(
        ({ page, files, kib, most }) =>
          `${page.padEnd(8)}${kib.toFixed(1).padStart(6)} KiB of ${most}, in ${files} files${kib > most ? ': too heavy' : ''}`,
      );
      const table = ['Before its first content, each page loads:', ...lines].join('\n');
      if (weights.some(({ kib, most }) => kib > most))
        this.error(`${table}\nLoad less of it at once, or raise its budget in static/budget.json.`);
      console.log(table);
    },
  },
};

/** One HTML entry a surface. Addresses are relative: Forge serves a page from a path of its own. */
export default defineConfig({
  root: at('.'),
  base: './',
  plugins: [react(), weighed],
  resolve: {
    alias: [
      // Packages of which the pages need a small part; the substitutes say which.
      { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: at('./lean/featureGates.ts') },
      { find: /^@atlaskit\/primitives\/pressable$/, replacement: at('./lean/pressable.ts') },
      { find: /^@atlaskit\/tooltip(\/.*)?$/, replacement: at('./lean/tooltip.ts') },
      { find: /^@forge\/bridge$/, replacement: at('./lean/bridge.js') },
    ],
  },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    // No page of ours runs in a browser without module preload, and nothing may become an inline resource.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      input: Object.fromEntries(pages.map(page => [page, at(`./${page}.html`)])),
      output: {
        codeSplitting: {
          // What the same pages start with is one file instead of many small ones. What a page loads later is in none of
          // them, however many do.
          groups: [
            {
              debugName: 'started with together',
              name: (id, modules) => sharedName(pagesStartingWith(id, modules)),
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
