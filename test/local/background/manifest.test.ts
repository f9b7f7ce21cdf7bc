import { parseManifest, readManifest } from '../../../local/manifest';
import { ROOT } from './site';

const manifestOf = (modules: string, scopes = 'read:jira-work') => `app:
  id: ari:cloud:ecosystem::app/11111111-1111-4111-8111-111111111111
permissions: { scopes: [${scopes}] }
modules:
  function: [{ key: f, handler: index.f }, { key: g, handler: index.g }]
  ${modules}`;
const ACTION = 'key: act, function: f, actionVerb: GET, description: Acts';
const OFFERED = 'automation:actionProvider: [{ key: rules, actions: [act] }]';

describe('[Forge manifest] what works in the background', () => {
  test('is understood whole', () => {
    const manifest = readManifest(ROOT);
    expect(manifest.consumers).toEqual([
      { key: 'work-consumer', queue: 'work', function: 'on-work' },
      { key: 'long-consumer', queue: 'long', function: 'on-long' },
    ]);
    expect(manifest.triggers.find(each => each.key === 'others-changes')).toEqual({
      key: 'others-changes',
      function: 'on-event',
      subscriptions: ['avi:jira:updated:issue', 'avi:jira:deleted:project'].map(event => ({
        ...{ event, ignoreSelf: true, expression: undefined, onError: 'IGNORE_AND_LOG' },
      })),
    });
    expect(manifest.preUninstalls).toEqual([{ key: 'last-words', function: 'on-uninstall' }]);
    expect(manifest.modules.map(({ type, key }) => [type, key])).toEqual([
      ['jira:issueContext', 'page'],
      ['action', 'describe'],
    ]);
  });

  test('may filter each event of a trigger on its own', () => {
    const events = '[{ eventType: avi:jira:created:issue, filter: { expression: " true ", onError: RECEIVE } }]';
    const [trigger] = parseManifest(manifestOf(`trigger: [{ key: t, function: f, events: ${events} }]`)).triggers;
    expect(trigger?.subscriptions).toEqual([
      { event: 'avi:jira:created:issue', ignoreSelf: false, expression: 'true', onError: 'RECEIVE' },
    ]);
  });

  test('is named where it is not emulated', () => {
    const modules = `trigger: [{ key: t, function: f, events: [avi:jira:created:issue], filter: { appIsLicensed: true }, payload: { include: { fields: [a] } } }]
  action: [{ ${ACTION} }, { key: native, function: f, actionVerb: GET, description: A, config: { resource: ui, render: native } }]
  automation:actionProvider: [{ key: rules, actions: [native] }]`;
    expect(parseManifest(manifestOf(modules)).notEmulated).toEqual([
      'payload.include of "t"',
      'filter.appIsLicensed of "t"',
      'action "act", which no automation:actionProvider lists',
      'config with render native of "native"',
    ]);
  });

  test.each([
    ['consumer: [{ key: c, queue: q, resolver: { function: f, method: m } }]', 'function'],
    ['consumer: [{ key: c, queue: "a b", function: f }]', 'queue'],
    ['consumer: [{ key: c, queue: q, function: h }]', 'runs "h"'],
    ['consumer: [{ key: c, queue: q, function: f }, { key: d, queue: q, function: g }]', 'has two'],
    ['consumer: [{ key: c, queue: q, function: f }, { key: d, queue: r, function: f }]', 'shares the function "f"'],
    [
      'consumer: [{ key: c, queue: q, function: f }]\n  jira:globalPage: [{ key: p, title: P, resource: ui, resolver: { function: f } }]',
      'shares the function "f"',
    ],
    [
      'trigger: [{ key: t, function: f, events: [avi:jira:upated:issue] }]',
      'there is no event "avi:jira:upated:issue"',
    ],
    ['trigger: [{ key: t, function: f, events: [avi:jira:deleted:user] }]', 'needs the scope read:jira-user'],
    [
      'trigger: [{ key: t, function: f, events: [avi:jira:created:issue], filter: { onError: IGNORE } }]',
      'needs one of ignoreSelf',
    ],
    ['trigger: [{ key: t, function: h, events: [] }]', 'it runs "h"'],
    ['preUninstall: [{ key: p, function: h }]', 'runs "h"'],
    ['automation:actionProvider: [{ key: rules, actions: [none] }]', 'there is no action "none"'],
    [`action: [{ ${ACTION}, outputs: { a: { type: string, nullable: true } } }]\n  ${OFFERED}`, 'add an outputContext'],
    [`action: [{ ${ACTION}, inputs: { a: { type: text, title: A, required: true } } }]\n  ${OFFERED}`, 'inputs.a.type'],
    [`action: [{ ${ACTION}, colour: red }]\n  ${OFFERED}`, 'colour'],
    [`action: [{ key: act, function: h, actionVerb: GET, description: A }]\n  ${OFFERED}`, 'it runs "h"'],
  ])('refuses %s', (modules, problem) => {
    expect(() => parseManifest(manifestOf(modules))).toThrow(problem);
  });
});
