import type { Kept, Manifest } from '../manifest';

/** The app as Jira knows it: its user, and what its manifest gives Jira to keep. */
export type AppInJira = Kept & {
  accountId: string;
  name: string;
  /** Identifies a module of the app in Jira: `ari:cloud:ecosystem::extension/{appId}/{envId}/static/{key}` (FORGE A2). */
  ari(moduleKey: string): string;
};

export function appInJira(
  { appId, kept, modules }: Pick<Manifest, 'appId' | 'kept' | 'modules'>,
  environmentId: string,
): AppInJira {
  return {
    ...kept,
    accountId: `557058:${appId}`,
    // Forge keeps an app's name outside its manifest; the first title in it is as near as this host can come.
    name: modules[0]?.name ?? 'App',
    ari: moduleKey => `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${moduleKey}`,
  };
}

/** A site without an app that gives it anything to keep. */
export const NO_APP: AppInJira = appInJira(
  {
    appId: 'none',
    kept: { entityProperties: [], customFields: [], globalPermissions: [], jqlFunctions: [] },
    modules: [],
  },
  'none',
);
