import { negotiationsWaitingForMe } from '../../src/automation/search/waiting-for-me';

const call = (operator: string, given: string[] = []) => ({
  precomputationId: '00000000-0000-4000-8000-000000000001',
  clause: { field: 'issue', type: ['issue'], operator, functionName: 'negotiationsWaitingForMe', arguments: given },
});

test.each([
  ['in', 'negotiationWaitsFor = currentUser()'],
  ['not in', '(negotiationWaitsFor != currentUser() OR negotiationWaitsFor is EMPTY)'],
  ['NOT IN', '(negotiationWaitsFor != currentUser() OR negotiationWaitsFor is EMPTY)'],
])('%s is the same for whoever asks: Jira puts in who searches', async (operator, jql) => {
  expect(await negotiationsWaitingForMe(call(operator))).toEqual({ jql });
});

test.each([[call('in', ['odile'])], [{}], [null]])('%j is refused with what to do', async given => {
  expect(await negotiationsWaitingForMe(given)).toEqual({ error: expect.stringContaining('negotiationsWaitingForMe') });
});
