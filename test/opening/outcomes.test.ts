import { outcomesOf } from '../../static/opening/outcomes';
import { handBack } from '../negotiation/moves';
import { agreed, assessing } from '../negotiation/stages';
import { listed } from '../quarter/listed';

const leads = [{ projectId: '10001' }, { projectId: '10003' }];

const keysIn = (lines: Parameters<typeof outcomesOf>[1]) =>
  outcomesOf(leads, lines).map(({ projectId, suggested, busy }) => [
    projectId,
    suggested.map(({ key, why }) => `${key} ${why}`),
    busy.map(({ key }) => key),
  ]);

const opened = listed([], { id: '1', key: 'HRB-1', projectId: '10001' });
const before = listed(agreed, { id: '2', key: 'HRB-20', projectId: '10001' });
const earlier = listed(agreed, { id: '3', key: 'HRB-3', projectId: '10001' });
const elsewhere = listed(agreed, { id: '4', key: 'NUD-4', projectId: '10099' });
const shared = listed(assessing, { id: '5', key: 'TIL-5' });

test('what was negotiated before is suggested to its team, by key; other teams’ is not', () => {
  expect(keysIn({ now: [], before: [before, earlier, elsewhere] })).toEqual([
    ['10001', ['HRB-3 before', 'HRB-20 before'], []],
    ['10003', [], []],
  ]);
});

test('what waits for a priority comes first', () => {
  expect(keysIn({ now: [opened], before: [before] })[0]).toEqual(['10001', ['HRB-1 waits', 'HRB-20 before'], []]);
});

test('what is under way is not suggested again, and its team comes last', () => {
  const [first, last] = outcomesOf([{ projectId: '10003' }, { projectId: '10001' }], {
    now: [shared],
    before: [shared],
  });
  expect(first?.projectId).toBe('10001');
  expect(last).toMatchObject({ projectId: '10003', suggested: [], busy: [{ key: 'TIL-5' }] });
});

test('[N3] what was handed back has its priority, and is under way', () => {
  const back = listed([...assessing, ['team', handBack]], { id: '5', key: 'TIL-5' });
  expect(back.negotiation.phase).toBe('intent');
  expect(keysIn({ now: [back], before: [] })[1]).toEqual(['10003', [], ['TIL-5']]);
});
