import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../..');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'dist' || name === 'node_modules' ? [] : filesBelow(path);
    return /\.(ts|tsx|mts)$/.test(name) ? [path] : [];
  });

type Import = { from: string; to: string; typeOnly: boolean };

/** Every import of a folder, with paths of our own relative to the root and packages by name. */
const importsOf = (folder: string): Import[] =>
  filesBelow(join(root, folder)).flatMap(file =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:^|\n)(?:import|export)\s(type\s)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
      ),
    ].map(([, typeOnly, from, dynamic]) => {
      const target = from ?? dynamic ?? '';
      const to = target.startsWith('.') ? relative(root, join(dirname(file), target)) : target;
      return { from: relative(root, file), to, typeOnly: typeOnly !== undefined };
    }),
  );

const offenders = (folder: string, allowed: (each: Import) => boolean) =>
  importsOf(folder)
    .filter(each => !allowed(each))
    .map(({ from, to }) => `${from} -> ${to}`);

const isOurs = (to: string) => /^(src|static|local|test)(\/|$)/.test(to);

test('the reader of imports sees them', () => {
  expect(importsOf('src/calls').map(each => each.to)).toContain('src/storage');
  expect(importsOf('static').length).toBeGreaterThan(20);
});

test('the rules import nothing but themselves and libraries that compute', () => {
  const libraries = ['valibot', 'jstat', 'canonicalize', 'date-fns', '@noble/hashes/sha2', '@noble/hashes/utils'];
  expect(offenders('src/negotiation', ({ to }) => to.startsWith('src/negotiation/') || libraries.includes(to))).toEqual(
    [],
  );
});

test.each([
  ['@forge/kvs', 'src/storage/'],
  ['@forge/api', 'src/jira/'],
  ['@forge/realtime', 'src/automation/'],
  ['@forge/events', 'src/automation/'],
  ['@forge/resolver', 'src/index.ts'],
])('only one place of the backend knows %s: %s', (sdk, place) => {
  expect(offenders('src', ({ from, to }) => to !== sdk || from.startsWith(place))).toEqual([]);
});

test('storage and Jira know the rules and not each other; nothing in src knows pages or the local Forge', () => {
  const inside =
    (folder: string) =>
    ({ to }: Import) =>
      !isOurs(to) || to.startsWith(folder) || to.startsWith('src/negotiation');
  expect(offenders('src/storage', inside('src/storage'))).toEqual([]);
  expect(offenders('src/jira', inside('src/jira'))).toEqual([]);
  expect(offenders('src', ({ to }) => !isOurs(to) || to.startsWith('src'))).toEqual([]);
});

test('pages know the contract and the rules, and reach the outside only through the bridge', () => {
  const known = ({ from, to }: Import) =>
    // What builds the pages runs in Node.
    from.endsWith('.mts') ||
    (!isOurs(to)
      ? !to.startsWith('node:') && to !== '@forge/api' && to !== '@forge/kvs'
      : to === 'src/api' || /^(static|src\/negotiation)/.test(to));
  expect(offenders('static', known)).toEqual([]);
});

test('the local Forge knows the app by its manifest alone; its demo knows the contract’s types', () => {
  const known = ({ from, to, typeOnly }: Import) =>
    !isOurs(to) || to.startsWith('local') || (typeOnly && to === 'src/api' && from.startsWith('local/demo/'));
  expect(offenders('local', known)).toEqual([]);
});
