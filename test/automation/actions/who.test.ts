import { type AppSite, openAs, startSite } from '../../calls/site';
import { assess, shareIntent } from '../../negotiation/moves';
import { type Action, actions, inputsOf, outputsOf, run, stoppedWith } from './run';

let site: AppSite;
beforeAll(async () => {
  site = await startSite();
  await openAs(site, 'tomasz');
  await site.move('tomasz', shareIntent);
  await site.move('odile', assess);
});
afterAll(() => site.stop());

const stranger = /^The user of the rule’s connection cannot see/;
const onlooker = /neither the leader nor in the team/;
const leads = /Connect as a member of the team/;

describe('[N24] an action does what its user may do on the pages, and nothing else', () => {
  test.each<[string, Action, RegExp | null]>([
    ['tomasz', 'get-negotiation', null],
    ['odile', 'get-negotiation', null],
    ['beatrix', 'get-negotiation', null],
    ['ngozi', 'get-negotiation', null],
    ['yara', 'get-negotiation', stranger],

    ['tomasz', 'open-negotiations', null],
    ['odile', 'open-negotiations', null],
    ['beatrix', 'open-negotiations', onlooker],
    ['ngozi', 'open-negotiations', onlooker],
    ['mirko', 'open-negotiations', onlooker],
    ['yara', 'open-negotiations', stranger],

    ['tomasz', 'record-check-in', leads],
    ['odile', 'record-check-in', null],
    ['beatrix', 'record-check-in', onlooker],
    ['ngozi', 'record-check-in', onlooker],
    ['mirko', 'record-check-in', onlooker],
    ['yara', 'record-check-in', stranger],

    ['tomasz', 'add-attempt', leads],
    ['odile', 'add-attempt', null],
    ['beatrix', 'add-attempt', onlooker],
    ['ngozi', 'add-attempt', onlooker],
    ['mirko', 'add-attempt', onlooker],
    ['yara', 'add-attempt', stranger],

    ['tomasz', 'remind-parties', null],
    ['odile', 'remind-parties', null],
    ['beatrix', 'remind-parties', onlooker],
    ['ngozi', 'remind-parties', onlooker],
    ['mirko', 'remind-parties', onlooker],
    ['yara', 'remind-parties', stranger],
  ])('%s, %s', async (slug, action, sentence) => {
    const result = await run(site, slug, action, inputsOf(action));
    expect(result).toMatchObject(sentence ? stoppedWith(sentence) : { kind: 'done' });
  });

  test.each(['tomasz', 'beatrix', 'ngozi'])('%s opens no negotiations of a project but as a party', async slug => {
    const result = await run(site, slug, 'open-negotiations', { project: 'HRB', quarter: '2027-Q2' });
    expect(result).toMatchObject(slug === 'tomasz' ? { kind: 'done' } : stoppedWith(onlooker));
  });

  test('where no team is, or nothing is open, or no quarter is, the rule stops and says so', async () => {
    expect(await run(site, 'ngozi', 'open-negotiations', { issue: 'TIL-300' })).toMatchObject(
      stoppedWith(/No team is set up/),
    );
    expect(await run(site, 'odile', 'get-negotiation', { issue: 'HRB-185' })).toMatchObject(
      stoppedWith(/No negotiation is open/),
    );
    expect(await run(site, 'odile', 'open-negotiations', { issue: 'HRB-185', quarter: '2026-Q1' })).toMatchObject(
      stoppedWith(/quarter is over/),
    );
    expect(await run(site, 'yara', 'open-negotiations', { project: 'HRB' })).toMatchObject(stoppedWith(stranger));
  });
});

test('[J1] a rule without a user stops, whatever its inputs say', async () => {
  const modules = await import('../../../src/index');
  const handlers = [
    modules.ruleGetNegotiation,
    modules.ruleOpenNegotiations,
    modules.ruleRecordCheckIn,
    modules.ruleRemind,
    modules.ruleAddAttempt,
  ];
  const payload = { ...inputsOf('record-check-in'), accountId: 'a', context: { accountId: 'a', jira: {} } };
  for (const handler of handlers)
    for (const context of [undefined, {}, { accountId: 'a' }, { principal: null }, { principal: {} }])
      expect(await handler(payload, context)).toEqual({ errors: [{ message: expect.stringMatching(/has no user/) }] });
});

test.each<[Action, Record<string, string>, RegExp]>([
  ['get-negotiation', { issue: 'no key' }, /^Work item takes a key/],
  ['get-negotiation', { issue: 'HRB-230', quarter: 'next' }, /^Quarter takes a quarter/],
  ['open-negotiations', {}, /either a work item or a project/],
  ['open-negotiations', { issue: 'HRB-230', project: 'HRB' }, /either a work item or a project/],
  ['record-check-in', { issue: 'HRB-230', value: 'ten', source: 'x' }, /^Value takes one number/],
  ['record-check-in', { issue: 'HRB-230', value: '1', source: 'x', day: '2027-01-01' }, /not lie in the future/],
  ['record-check-in', { issue: 'HRB-230', value: '1', source: 'x', chance: '50' }, /or neither/],
  ['record-check-in', { issue: 'HRB-230', value: '1', source: 'x', learned: 'It moves' }, /^Chance .* or neither/],
  ['record-check-in', { issue: 'HRB-185', value: '1', source: 'x' }, /has no measure yet/],
  ['add-attempt', { issue: 'HRB-223', outcome: 'HRB-230', verdict: 'great' }, /^Verdict takes/],
  ['add-attempt', { issue: 'HRB-231', outcome: 'HRB-230', when: '2026-11-02' }, /is not done/],
  ['add-attempt', { issue: 'TIL-311', outcome: 'HRB-230', when: '2026-11-02' }, /cannot see/],
])('%s with %j stops the rule, and says what to mend', async (action, inputs, sentence) => {
  const slug = action === 'get-negotiation' ? 'tomasz' : 'odile';
  expect(await run(site, slug, action, inputs)).toMatchObject(stoppedWith(sentence));
});

test('what goes wrong on our side is logged under the id that is thrown, and says nothing else', async () => {
  const { action } = await import('../../../src/automation/actions/door');
  const v = await import('valibot');
  const logged: unknown[][] = [];
  const log = jest.spyOn(console, 'error').mockImplementation((...line) => void logged.push(line));
  const failing = action(v.object({}), () => Promise.reject(new Error('a secret')));
  const thrown: unknown = await failing({}, { principal: { accountId: 'a' } }).catch(error => error);
  log.mockRestore();
  const [, id] = /\(([0-9a-f-]{36})\)/.exec(String(thrown)) ?? [];
  expect(String(thrown)).not.toContain('secret');
  expect(logged).toEqual([[`[action] ${id}`, expect.objectContaining({ message: 'a secret' })]]);
});

test('[N26] outputs are those that the manifest declares, by every action that goes through', async () => {
  for (const action of actions) expect(await outputsOf(site, 'odile', action, inputsOf(action))).toBeTruthy();
});
