import { projectNamed, workItemTried } from '../../../src/jira';

/** What Jira answers, and who was asked for what. */
let answer: { status: number; body: unknown };
const asked: string[] = [];

beforeAll(() => {
  const fetch = async ({ provider }: { provider: string }, path: string) => {
    asked.push(`${provider} ${path}`);
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  };
  const noMetrics = () => ({ incr() {}, incrBy() {}, decr() {}, decrBy() {} });
  const metrics = {
    counter: noMetrics,
    timing: () => ({ measure: () => ({ stop() {} }) }),
    gauge: () => ({ set() {} }),
  };
  Object.assign(globalThis, { __forge_fetch__: fetch, __forge_runtime__: { metrics } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, '__forge_fetch__');
  Reflect.deleteProperty(globalThis, '__forge_runtime__');
});

const issue = (category: string, more: object) => ({
  id: '11001',
  key: 'HRB-223',
  fields: { summary: 'Ask last', labels: ['moved'], status: { statusCategory: { key: category } }, ...more },
});
const resolved = '2026-10-14T16:20:00.000+0200';
const moved = '2026-10-15T09:00:00.000+0200';

test.each([
  ['when it was resolved', 'done', { resolutiondate: resolved, statuscategorychangedate: moved }, resolved],
  [
    'without a resolution when its status was',
    'done',
    { resolutiondate: null, statuscategorychangedate: moved },
    moved,
  ],
  ['else not', 'done', {}, null],
  ['and not before it is done', 'indeterminate', { resolutiondate: resolved, statuscategorychangedate: moved }, null],
])('a work item was done %s', async (_name, category, fields, doneAt) => {
  answer = { status: 200, body: issue(category, fields) };
  const isDone = category === 'done';
  expect(await workItemTried('HRB-223')).toEqual({
    key: 'HRB-223',
    summary: 'Ask last',
    labels: ['moved'],
    isDone,
    doneAt,
  });
});

test.each([401, 403, 404])('what Jira answers with %i is not there for the rule’s user', async status => {
  answer = { status, body: {} };
  expect(await workItemTried('HRB-223')).toBeNull();
  expect(await projectNamed('HRB')).toBeNull();
});

test('another answer is thrown, with what was asked and the status', async () => {
  answer = { status: 503, body: {} };
  await expect(workItemTried('HRB-223')).rejects.toThrow('issue answered 503');
});

test('[J4] all of it was asked as the user', () => {
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(line => !line.startsWith('user /rest/api/3/'))).toEqual([]);
});
