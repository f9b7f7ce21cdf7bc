import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
const home = dirname(resolve('@atlaskit/tokens/package.json'));

/** The themes that say how much room things take. Colours have no place here: they are the reader's theme alone. */
const themes = ['spacing', 'typography', 'shape'];

const valuesOf = (theme: string): [name: string, value: string][] => {
  const source = readFileSync(join(home, `dist/esm/artifacts/themes/atlassian-${theme}.js`), 'utf8');
  const literal = /export default (".*");?\s*$/s.exec(source)?.[1];
  if (literal === undefined) throw new Error('@atlaskit/tokens has another shape: adapt static/layout.mts');
  const sheet = String(JSON.parse(literal));
  return [...sheet.matchAll(/(--ds-[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]);
};

/**
 * Gives every token of size in our own style sheets its default as a fallback, as Atlaskit's components bring theirs: the
 * platform's sheet of tokens may come after the first paint, and nothing may move when it does.
 */
export const laidOutAtOnce = (root: string): Plugin => {
  const values = new Map(themes.flatMap(valuesOf));
  return {
    name: 'laid-out-at-once',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(`${root}/`) || id.includes('/node_modules/') || !id.endsWith('.css')) return null;
      return code.replace(/var\((--ds-[a-z0-9-]+)\)/g, (found, name: string) => {
        const value = values.get(name);
        return value === undefined ? found : `var(${name}, ${value})`;
      });
    },
  };
};
