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
      ['jira:adminPage', 'echo-admin'],
      ['jira:boardAction', 'echo-board'],
      ['jira:boardAction', 'echo-board-menu'],
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
  jira:workflowValidator: [{ key: validator, name: V }]
  jira:issuePanel: [{ key: panel, title: P, resource: ui, viewportSize: small }]
  jira:globalPage: [{ key: one, title: 1st, resource: ui, displayConditions: { isAdmin: true } }, { key: two, title: 2nd, resource: ui }]
  jira:adminPage: [{ key: admin, title: A, resource: ui }, { key: setup, title: S, resource: ui, useAsConfig: true }]
  jira:boardAction: [{ key: quick, title: Q, resource: ui, actionType: dynamic }]`;
    const manifest = parseManifest(`${app}\n${modules}`);
    expect(manifest.notEmulated).toEqual([
      'jira:workflowValidator "validator"',
      'viewportSize of "panel"',
      'displayConditions of "one"',
      'useAsConfig of "setup"',
      'actionType dynamic of "quick"',
      'second jira:globalPage "two"',
    ]);
    expect(manifest.modules.map(each => each.key)).toEqual(['panel', 'one', 'two', 'admin']);
  });

  test('gives each item of a board action its size', () => {
    const actions = '[{ key: a, title: A }, { key: b, title: B, viewportSize: { width: 480px } }]';
    const action = `{ key: menu, title: M, resource: ui, viewportSize: large, actions: ${actions} }`;
    expect(parseManifest(`${app}\nmodules: { jira:boardAction: [${action}] }`).modules[0]?.actions).toEqual([
      { key: 'a', name: 'A', size: 'large' },
      { key: 'b', name: 'B', size: { width: '480px' } },
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
    [`${app}\nmodules: { jira:boardAction: [{ key: a, title: A, resource: ui, label: A }] }`, 'module a: label'],
    [
      `${app}\nmodules: { jira:issueContext: [{ key: a, title: A, resource: ui, dynamicProperties: { function: f } }] }`,
      'dynamicProperties runs "f"',
    ],
    [
      `${app}\nmodules: { jira:issuePanel: [{ key: a, title: A, resource: ui, dynamicProperties: { function: f } }] }`,
      'only a jira:issueContext',
    ],
    [`${app}\nmodules: { function: [{ key: f, handler: nowhere }] }`, 'function f: handler'],
    [
      `${app}\nmodules: { function: [{ key: f, handler: index.f, timeoutSeconds: 901 }] }`,
      'function f: timeoutSeconds',
    ],
  ])('is refused with the place of the mistake: %s', (yaml, place) => {
    expect(() => parseManifest(yaml)).toThrow(place);
  });
});
