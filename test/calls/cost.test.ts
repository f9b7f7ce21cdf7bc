import { workItem } from '../../src/calls/work-item';
import { createNegotiation, saveTeam } from '../../src/storage';
import { opened } from '../negotiation/story';
import { type InProcess, storeInProcess } from '../storage/in-process';

let store: InProcess;

beforeEach(async () => {
  store = storeInProcess();
  await saveTeam({ projectId: '10003', leaderId: 'leader-1', members: ['designer-1'], timeZone: 'UTC' }, null);
  await createNegotiation(opened(), { projectId: '10003', leaderId: 'leader-1' });
  store.made = [];
});
afterEach(() => store.close());

test.each(['leader-1', 'designer-1', 'finance-1'])(
  'opening a panel costs %s one storage round trip and no call to Jira',
  async account => {
    const context = { accountId: account, extension: { issue: { id: '10301' }, project: { id: '10003' } } };
    expect(await workItem({ payload: {}, context })).toMatchObject({ ok: true, value: { outcomeId: '10301' } });
    expect(store.made).toEqual(['kvs /api/v1/batch/get']);
  },
);
