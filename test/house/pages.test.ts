import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../local/manifest';
import budget from '../../static/budget.json';

const root = join(__dirname, '../..');
const manifest = readManifest(root);
const entries = manifest.resources.flatMap(({ entry = {} }) => Object.entries(entry));
const pages = readdirSync(join(root, 'static')).filter(name => name.endsWith('.html'));

test('every entry of the manifest has its page, and every page is an entry', () => {
  expect(entries.map(([name, file]) => [`${name}.html`, file])).toEqual(entries.map(([, file]) => [file, file]));
  expect(entries.map(([, file]) => file).sort()).toEqual(pages.sort());
});

test('every page has a budget, and no budget is without its page', () => {
  expect(
    Object.keys(budget)
      .map(name => `${name}.html`)
      .sort(),
  ).toEqual(pages.sort());
});

test.each(pages)('%s loads one script of ours, and nothing inline', page => {
  const text = readFileSync(join(root, 'static', page), 'utf8');
  const scripts = [...text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
  expect(scripts.map(([, , inline]) => inline)).toEqual(['']);
  const [, source = ''] = /src="\.\/([^"]+)"/.exec(scripts[0]?.[1] ?? '') ?? [];
  expect(existsSync(join(root, 'static', source))).toBe(true);
});

test('every module shows a page that the manifest names', () => {
  const names = entries.map(([name]) => `ui/${name}`);
  for (const { key, resource } of manifest.modules) expect([key, names.includes(resource)]).toEqual([key, true]);
});
