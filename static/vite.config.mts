import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rollup } from 'vite';
import budget from './budget.json' with { type: 'json' };
import { laidOutAtOnce } from './layout.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Most KiB of script and style, compressed, that each page may load before its first content. One HTML entry a page. */
const most: Readonly<Record<string, number>> = budget;

/** KiB above the budget: what chooses the language, and files of its own for each; German words are longer besides. */
const allowance: Readonly<Record<string, number>> = { en: 3, de: 5 };
const pages = Object.keys(most);

/** Languages beside English, in which the files themselves are written. Each has its sentences in `static/words/<language>`. */
const others = ['de'];
const QUERY = new RegExp(`\\?(${others.join('|')})$`);

const plain = (id: string): string => id.replace(QUERY, '');

/** The language of a module, by its query. */
const languageOf = (id: string): string => QUERY.exec(id)?.[1] ?? 'en';

/**
 * Makes each page once per language. A module that is imported as `x?de` is a module of its own, and so is every one of
 * ours that it imports, directly or not; where one of them has a twin in `static/words/de`, the twin stands in for it.
 * Packages, styles and the rules of `src` know no language and stay shared.
 */
const spoken = (root: string): Plugin => {
  const words = `${root}/words/`;
  const isOurs = (id: string): boolean =>
    id.startsWith(`${root}/`) &&
    !id.startsWith(`${root}/lean/`) &&
    !id.includes('/node_modules/') &&
    /\.tsx?$/.test(id);
  return {
    name: 'spoken',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const language = QUERY.exec(source)?.[1] ?? QUERY.exec(importer ?? '')?.[1];
      if (!language) return null;
      const from = importer && plain(importer);
      const found = await this.resolve(plain(source), from, { ...options, skipSelf: true });
      if (!found || !isOurs(found.id)) return found;
      const twin = found.id.startsWith(words)
        ? await this.resolve(`${words}${language}/${found.id.slice(words.length)}`, from, { skipSelf: true })
        : null;
      return { ...found, id: `${(twin ?? found).id}?${language}` };
    },
  };
};

type Modules = { getModuleInfo(id: string): { isEntry: boolean; importers: string[] } | null };

/** The index of its package names it on every page, and few use it. */
const ICON_BUTTON = /@atlaskit\/button\/.*\/variants\/icon\//;

/** Where a page starts in one language; what chooses the language is an HTML entry. */
const START = /\/([a-z]+)\/start\.tsx(\?[a-z]+)?$/;

/** The entries and starts that cannot do without a module: they come to it by static imports alone. */
const startingWith = (id: string, modules: Modules, seen = new Set<string>()): Set<string> => {
  seen.add(id);
  const info = ICON_BUTTON.test(id) ? null : modules.getModuleInfo(id);
  if (!info) return new Set();
  const found = info.importers.flatMap(each => (seen.has(each) ? [] : [...startingWith(each, modules, seen)]));
  return new Set(info.isEntry || START.test(id) ? [id, ...found] : found);
};

/** A file's name with its language, where that is not English; an English start says so too. */
const nameIn = (name: string, ids: string[]): string => {
  const language = ids.map(languageOf).find(each => each !== 'en') ?? (ids.some(id => START.test(id)) ? 'en' : null);
  return language && !name.endsWith(`-${language}`) ? `${name}-${language}` : name;
};

/** What chooses the language, and how anything is loaded later: needed before either language is. */
const isOfChoice = (starting: Set<string>, id: string): boolean =>
  id.includes('vite/preload-helper') || [...starting].filter(each => !START.test(each)).length > 1;

/** Read only by who builds a rule: it takes what the others share as it is, so that none of them loads a file more for its sake. */
const SELDOM = 'rule';

/** The file for what the same pages start with: `base` for all of them; none for what is one page's own. */
const sharedName = (starting: Set<string>): string | null => {
  const names = new Set([...starting].flatMap(id => START.exec(id)?.[1] ?? []).filter(name => name !== SELDOM));
  if (names.size < 2) return null;
  return names.size === pages.length - 1 ? 'base' : [...names].sort().join('-');
};

/** The same where it is of one language alone, which its name says. */
const nameInOneLanguage = (starting: Set<string>): string | null => {
  const [language, another] = new Set([...starting].map(languageOf));
  const name = sharedName(starting);
  return name && !another ? `${name}-${language}` : null;
};

const initialOf = (chunk: Rollup.OutputChunk, bundle: Rollup.OutputBundle, seen: Set<string>): Set<string> => {
  if (seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) seen.add(style);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') initialOf(imported, bundle, seen);
  }
  return seen;
};

/** All that a page loads before its first content, in each language: what chooses it, and the page that is chosen. */
const initialFiles = (entry: Rollup.OutputChunk, bundle: Rollup.OutputBundle): Map<string, Set<string>> =>
  new Map(
    entry.dynamicImports.flatMap(name => {
      const start = bundle[name];
      if (start?.type !== 'chunk' || !start.facadeModuleId) return [];
      return [
        [languageOf(start.facadeModuleId), initialOf(start, bundle, initialOf(entry, bundle, new Set()))] as const,
      ];
    }),
  );

/**
 * What a page loads at once, in its head, so that nobody waits for the choice of a language first. Styles and what all
 * languages share are loaded as they are read; what is English alone is `media="not all"` until the choice of the
 * language, which comes first, expects an English reader.
 */
const loadedAtOnce: Plugin = {
  name: 'loaded-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { chunk, bundle }) {
      if (!chunk || !bundle) return [];
      const initial = initialFiles(chunk, bundle);
      const others = [...initial].flatMap(([language, files]) => (language === 'en' ? [] : [...files]));
      const isShared = (name: string): boolean => others.includes(name);
      return [...(initial.get('en') ?? [])]
        .filter(name => !html.includes(name))
        .map(name => ({
          tag: 'link',
          attrs: {
            rel: name.endsWith('.css') ? 'stylesheet' : 'modulepreload',
            crossorigin: true,
            href: `./${name}`,
            ...(isShared(name) ? {} : { media: 'not all' }),
          },
          injectTo: 'head' as const,
        }));
    },
  },
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
      const weights = entries.flatMap(entry =>
        [...initialFiles(entry, bundle)].map(([language, files]) => {
          const page = `${entry.name} ${language}`;
          return {
            page,
            files: files.size,
            kib: kibOf(files, bundle),
            most: (most[entry.name] ?? 0) + (allowance[language] ?? 0),
          };
        }),
      );
      const lines = weights.map(
        ({ page, files, kib, most }) =>
          `${page.padEnd(9)}${kib.toFixed(1).padStart(6)} KiB of ${most}, in ${files} files${kib > most ? ': too heavy' : ''}`,
      );
      const table = ['Before its first content, each page loads:', ...lines].join('\n');
      if (weights.some(({ kib, most }) => kib > most))
        this.error(`${table}\nLoad less of it at once, or raise its budget in static/budget.json.`);
      console.log(table);
    },
  },
};

const root = at('.').replace(/\/$/, '');

/** One HTML entry a surface. Addresses are relative: Forge serves a page from a path of its own. */
export default defineConfig({
  root,
  base: './',
  plugins: [laidOutAtOnce(root), spoken(root), react(), loadedAtOnce, weighed],
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
    modulePreload: {
      polyfill: false,
      // What English readers need at once stands in the page's head, so its names are not listed once more in the script.
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'js' && /\/start-en-/.test(file) ? [] : needed,
    },
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    rolldownOptions: {
      input: Object.fromEntries(pages.map(page => [page, at(`./${page}.html`)])),
      output: {
        // Without a language in its name, a file is English or of all languages.
        chunkFileNames: ({ name, moduleIds }) => `assets/${nameIn(name, moduleIds)}-[hash].js`,
        codeSplitting: {
          // What the same pages start with is one file instead of many small ones. What a page loads later is in none of
          // them, however many do.
          // A group takes all that its modules need along, so what is shared by most comes first.
          groups: [
            {
              debugName: 'choice of the language',
              name: (id, modules) => (isOfChoice(startingWith(id, modules), id) ? 'choice' : null),
              priority: 3,
            },
            {
              debugName: 'started with together, in any language',
              name: (id, modules) => {
                const starting = startingWith(id, modules);
                return nameInOneLanguage(starting) ? null : sharedName(starting);
              },
              minShareCount: 2,
              priority: 2,
            },
            {
              debugName: 'started with together, in one language',
              name: (id, modules) => nameInOneLanguage(startingWith(id, modules)),
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
