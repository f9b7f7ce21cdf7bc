import { askedOf } from '../../static/quarter/useProjects';

const jira = async (path: string): Promise<Response> => {
  if (path.endsWith('/10002')) throw new Error('the connection is gone');
  if (path.endsWith('/10003')) return new Response('', { status: 404 });
  return Response.json({ key: 'HRB', name: 'Harbor' });
};

test('one project that Jira does not answer for leaves the others their names', async () => {
  expect(await askedOf(jira, ['10001', '10002', '10003'])).toEqual([
    { id: '10001', key: 'HRB', name: 'Harbor' },
    { id: '10002', key: null, name: 'Project 10002' },
    { id: '10003', key: null, name: 'Project 10003' },
  ]);
});
