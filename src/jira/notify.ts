import { asApp, route } from '@forge/api';
import { done } from './failure';

/**
 * Sends one person a mail about a work item, by way of Jira; whoever may not browse it gets none. As the app: a reminder is
 * sent by the clock.
 */
export const notify = async (
  id: string,
  accountId: string,
  { subject, textBody }: { subject: string; textBody: string },
): Promise<void> => {
  await done(
    'notify',
    asApp().requestJira(route`/rest/api/3/issue/${id}/notify`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        subject,
        textBody,
        to: { users: [{ accountId }] },
        restrict: { permissions: [{ key: 'BROWSE_PROJECTS' }] },
      }),
    }),
  );
};
