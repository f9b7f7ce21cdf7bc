import { isArchived } from '../jira';
import { type Refusal, refused } from '../negotiation';
import { loadMark } from '../storage';

/**
 * Jira shows the work items of an archived project to whoever finds them, and changes nothing in them. Neither does the app:
 * it refuses what would. Only where Jira has told of an archive is it asked whether that still holds.
 */
export const frozen = async (projectId: string): Promise<{ ok: false; refusal: Refusal } | null> => {
  const mark = await loadMark({ of: 'project', id: projectId });
  return mark?.why === 'archived' && (await isArchived(projectId)) ? refused('project-archived') : null;
};
