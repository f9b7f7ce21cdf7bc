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
    expect(manifest.schedules).toEqual([{ key: 'echo-daily', function: 'every-day', interval: 'day' }]);
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

  const scheduled = (...triggers: string[]) =>
    `${app}\nmodules: { function: [{ key: f, handler: index.f }], scheduledTrigger: [${triggers.join(', ')}] }`;
  const trigger = (key: string, interval = 'day', more = '') =>
    `{ key: ${key}, function: f, interval: ${interval}${more} }`;

  test('allows as many scheduled triggers as Forge runs, and names the filter that this host ignores', () => {
    const most = ['a', 'b', 'c', 'd'].map(key => trigger(key, 'week'));
    const { schedules, notEmulated } = parseManifest(
      scheduled(...most, trigger('e', 'fiveMinute', ', filter: { appIsLicensed: true }')),
    );
    expect(schedules.map(each => each.key)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(notEmulated).toEqual(['filter of "e"']);
  });

  test.each([
    ['an unknown interval', scheduled(trigger('a', 'month')), 'scheduledTrigger a: interval'],
    ['a property that Forge does not know', scheduled(trigger('a', 'day', ', at: noon')), 'scheduledTrigger a: at'],
    ['no function', scheduled('{ key: a, interval: day }'), 'scheduledTrigger a: function'],
    ['a function that is not there', scheduled('{ key: a, function: g, interval: day }'), '"a" runs "g"'],
    ['a sixth trigger', scheduled(...['a', 'b', 'c', 'd', 'e', 'g'].map(key => trigger(key))), 'at most 5'],
    [
      'a second one every five minutes',
      scheduled(trigger('a', 'fiveMinute'), trigger('b', 'fiveMinute')),
      'at most one',
    ],
    ['a key that is there twice', scheduled(trigger('a'), trigger('a', 'week')), 'the key "a" is there twice'],
  ])('is refused with %s among its scheduled triggers', (_, yaml, problem) => {
    expect(() => parseManifest(yaml)).toThrow(problem);
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
