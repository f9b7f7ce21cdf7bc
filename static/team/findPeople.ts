export type Found = { accountId: string; name: string; picture: string | null };

type User = {
  accountId: string;
  displayName: string;
  accountType?: string;
  active?: boolean;
  avatarUrls?: Record<string, string>;
};

/** Active people whose name matches; apps and customers cannot negotiate. */
export const findPeople = async (jira: (path: string) => Promise<Response>, text: string): Promise<Found[]> => {
  if (text.trim() === '') return [];
  const answer = await jira(`/rest/api/3/user/search?query=${encodeURIComponent(text.trim())}&maxResults=20`);
  if (!answer.ok) throw new Error(`Jira answered ${answer.status} to a search for people`);
  const users = (await answer.json()) as User[];
  return users
    .filter(user => user.active !== false && (user.accountType ?? 'atlassian') === 'atlassian')
    .map(user => ({
      accountId: user.accountId,
      name: user.displayName,
      picture: user.avatarUrls?.['48x48'] ?? null,
    }));
};
