import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'];

/** Atlassian's design tokens as one style sheet, from the package that the app's own components use. */
export function tokensCss(): string {
  const home = dirname(require.resolve('@atlaskit/tokens/package.json'));
  return THEMES.map(theme => {
    const source = readFileSync(join(home, `dist/esm/artifacts/themes/atlassian-${theme}.js`), 'utf8');
    const literal = /export default (".*");?\s*$/s.exec(source)?.[1];
    if (literal === undefined)
      throw new Error(`[local] @atlaskit/tokens has another shape, adapt local/build/tokens.ts`);
    return String(JSON.parse(literal));
  }).join('\n');
}
