import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

export const WORDS = join(__dirname, '../../static/words');

/** Every module of words below a folder, as `fields` or `said/states`. */
export const modulesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => name.replace(/\.ts$/, ''))
    .sort();

/** What the build does for a language: a twin stands in for its module, whoever imports it. */
const twins = (language: string): Plugin => ({
  name: 'twins',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = `${resolve(resolveDir, path)}.ts`;
      const twin = join(WORDS, language, relative(WORDS, file));
      return existsSync(twin) ? { path: twin } : undefined;
    });
  },
});

export type Words = Record<string, Record<string, unknown>>;

const LOCALES = { en: 'en-GB', de: 'de-DE' };

/** Days of 2026 are of this year, whatever the year is in which the test runs. */
const NOW = '2026-11-20T12:00:00Z';

/** All words as a page has them that is loaded in this language, by module and export. */
export const wordsIn = async (language: 'en' | 'de', modules: string[]): Promise<Words> => {
  const lines = modules.map((name, place) => `import * as m${place} from './${name}';`);
  const table = modules.map((name, place) => `${JSON.stringify(name)}: m${place}`);
  const { outputFiles } = await build({
    stdin: {
      contents: `${lines.join('\n')}\nimport { itIs, speakIn } from './numbers';\nspeakIn('${LOCALES[language]}');\nitIs('${NOW}');\nexport default { ${table.join(', ')} };`,
      resolveDir: WORDS,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    plugins: language === 'en' ? [] : [twins(language)],
  });
  const module: { exports: { default?: Words } } = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require);
  if (!module.exports.default) throw new Error('the bundle of words exports nothing');
  return module.exports.default;
};
