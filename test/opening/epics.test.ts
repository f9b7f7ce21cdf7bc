import { epicsOf, matching } from '../../static/opening/epics';

const asked: string[] = [];

/** A project of so many epics, told in pages of a hundred. */
const jira = (count: number) => async (path: string) => {
  asked.push(path);
  const from = Number(/nextPageToken=(\d+)/.exec(path)?.[1] ?? 0);
  const ids = Array.from({ length: Math.min(100, count - from) }, (_, place) => from + place + 1);
  const issues = ids.map(id => ({ id: String(id), key: `TIL-${id}`, fields: { summary: `Outcome ${id}` } }));
  return new Response(JSON.stringify({ issues, ...(from + 100 < count ? { nextPageToken: String(from + 100) } : {}) }));
};

beforeEach(() => {
  asked.length = 0;
});

test.each([
  [0, 0, 1],
  [7, 7, 1],
  [230, 230, 3],
  [5000, 500, 5],
])('of %i epics %i are read, in %i calls', async (count, read, calls) => {
  expect(await epicsOf(jira(count), '10003')).toHaveLength(read);
  expect(asked).toHaveLength(calls);
});

test('they are asked for by project, newest first, and come with its id', async () => {
  expect(await epicsOf(jira(1), '10003')).toEqual([
    { id: '1', key: 'TIL-1', summary: 'Outcome 1', projectId: '10003' },
  ]);
  expect(new URLSearchParams(asked[0]?.split('?')[1]).get('jql')).toBe(
    'project = 10003 AND issuetype = Epic ORDER BY created DESC',
  );
});

test('a refusal of Jira is no empty list', async () => {
  await expect(epicsOf(async () => new Response('', { status: 400 }), '10003')).rejects.toThrow('400');
});

const epics = ['Studios get paid online', 'Deposits are taken', 'Studios stay', ...'abcdefgh'].map(
  (summary, place) => ({
    ...{ id: String(place), key: `TIL-${place + 10}`, projectId: '10003' },
    summary,
  }),
);

test.each([
  ['studios', ['TIL-10', 'TIL-12']],
  ['online STUDIOS', ['TIL-10']],
  ['til-11', ['TIL-11']],
  ['nothing like it', []],
])('%j finds %j', (text, keys) => {
  expect(matching(epics, text).map(({ key }) => key)).toEqual(keys);
});

test('without a word the newest ones are there, and no more than fit', () => {
  expect(matching(epics, ' ').map(({ key }) => key)).toEqual(epics.slice(0, 8).map(({ key }) => key));
});
