import { join } from 'node:path';
import { entryOf, parseManifest, readManifest } from '../../local/manifest';

const app = 'app: { id: ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111 }';

describe('the manifest', () => {
  const manifest = readManifest(join(__dirname, 'fixtures/echo-app'));

  test('names the modules that the host shows', () => {
    expect(manifest.modules.map(({ type, key }) => [type, key])).toEqual([
      ['jira:issueContext', 'echo-context'],
      ['jira:issuePanel', 'echo-panel'],
      ['jira:projectPage', 'echo-project'],
      ['jira:globalPage', 'echo-global'],
    ]);
    expect(manifest).toMatchObject({ appId: '11111111-1111-4111-8111-111111111111', notEmulated: [] });
  });

  test('leads from a resource with an entry to its page', () => {
    expect(entryOf(manifest, 'pages/modal')).toEqual({ key: 'pages', path: 'static', file: 'modal.html' });
    expect(() => entryOf(manifest, 'pages/none')).toThrow('"pages/none" is not in the manifest');
  });

  test('says what the host does not emulate', () => {
    const modules = `modules:
  jira:adminPage: [{ key: settings, title: S, resource: ui }]
  jira:globalPage: [{ key: one, title: 1st, resource: ui, displayConditions: { isAdmin: true } }, { key: two, title: 2nd, resource: ui }]`;
    expect(parseManifest(`${app}\n${modules}`).notEmulated).toEqual([
      'jira:adminPage "settings"',
      'displayConditions of "one"',
      'second jira:globalPage "two"',
    ]);
  });

  test.each([
    ['modules: {}', 'app'],
    [`${app}\nmodules: { jira:issueContext: [{ key: a, title: A }] }`, 'module a: resource'],
    [`${app}\nmodules: { function: [{ key: f, handler: nowhere }] }`, 'function f: handler'],
    [
      `${app}\nmodules: { function: [{ key: f, handler: index.f, timeoutSeconds: 901 }] }`,
      'function f: timeoutSeconds',
    ],
  ])('is refused with the place of the mistake: %s', (yaml, place) => {
    expect(() => parseManifest(yaml)).toThrow(place);
  });
});
