import { reportAccounts } from '../../src/jira';

/** Atlassian's own accounts for tests. */
const ACTIVE = '5be24ad8b1653240376955d2';
const CLOSED = '5be24ba3f91c106033269289';

type Reported = { accounts: { accountId: string; updatedAt: string }[] };
let reports: Reported[] = [];
let answer: (report: Reported) => Response;

beforeEach(() => {
  reports = [];
  answer = () => new Response(null, { status: 204 });
  Object.assign(globalThis, {
    __forge_fetch__: async (_meta: unknown, path: string, init: { body: string }) => {
      if (path !== '/app/report-accounts') throw new Error(`${path} was called`);
      const report: Reported = JSON.parse(init.body);
      reports.push(report);
      return answer(report);
    },
  });
});
afterEach(() => Reflect.deleteProperty(globalThis, '__forge_fetch__'));

const at = '2027-05-03T09:00:00.000Z';

test('every account is reported with how fresh it is, ninety at a time', async () => {
  const accounts = Array.from({ length: 200 }, (_, place) => `account-${place}`);
  await reportAccounts(accounts, at);
  expect(reports.map(report => report.accounts.length)).toEqual([90, 90, 20]);
  expect(reports[0]?.accounts[0]).toEqual({ accountId: 'account-0', updatedAt: at });
  expect(reports.flatMap(report => report.accounts.map(({ accountId }) => accountId))).toEqual(accounts);
});

test('what Atlassian answers is told apart; nothing to do is no answer', async () => {
  expect(await reportAccounts([ACTIVE], at)).toEqual({ closed: [], updated: [] });
  answer = () =>
    Response.json({
      accounts: [
        { accountId: CLOSED, status: 'closed' },
        { accountId: ACTIVE, status: 'updated' },
      ],
    });
  expect(await reportAccounts([ACTIVE, CLOSED], at)).toEqual({ closed: [CLOSED], updated: [ACTIVE] });
});

test('the id that Atlassian gives to nobody is never reported', async () => {
  await reportAccounts(['unknown'], at);
  expect(reports).toEqual([]);
});

test('an answer that is none fails, so that the next run reports again', async () => {
  answer = () => new Response('busy', { status: 429 });
  await expect(reportAccounts([ACTIVE], at)).rejects.toMatchObject({ status: 429 });
});
