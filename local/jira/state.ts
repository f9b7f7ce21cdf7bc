import { join } from 'node:path';
import * as v from 'valibot';
import { openJsonFile } from '../jsonFile';

/** What a person can choose as language and region in the local Jira. The first is everybody's until they choose. */
export const LOCALES = ['en-US', 'en-GB', 'de-DE'] as const;
export type Locale = (typeof LOCALES)[number];

/** What changes in the local Jira: when the site began, which issue panels people have added, and who reads in which locale. */
export type JiraState = {
  /** Demo dates count from here. */
  readonly installedAt: number;
  panelsOf(issueId: string): string[];
  addPanel(issueId: string, moduleKey: string): void;
  removePanel(issueId: string, moduleKey: string): void;
  localeOf(accountId: string): Locale;
  readIn(accountId: string, locale: Locale): void;
};

const Saved = v.object({
  installedAt: v.number(),
  panels: v.record(v.string(), v.array(v.string())),
  locales: v.optional(v.record(v.string(), v.picklist(LOCALES)), {}),
});

export function openJiraState(dataDir: string, now: number): JiraState {
  const file = openJsonFile(join(dataDir, 'jira.json'), Saved, { installedAt: now, panels: {}, locales: {} });
  const saved = file.value;
  file.write(saved);
  const setPanels = (issueId: string, keys: string[]) => {
    saved.panels[issueId] = keys;
    file.write(saved);
  };
  const panelsOf = (issueId: string) => saved.panels[issueId] ?? [];
  return {
    installedAt: saved.installedAt,
    panelsOf,
    addPanel: (issueId, moduleKey) => setPanels(issueId, [...new Set([...panelsOf(issueId), moduleKey])]),
    removePanel: (issueId, moduleKey) =>
      setPanels(
        issueId,
        panelsOf(issueId).filter(key => key !== moduleKey),
      ),
    localeOf: accountId => saved.locales[accountId] ?? LOCALES[0],
    readIn: (accountId, locale) => {
      saved.locales[accountId] = locale;
      file.write(saved);
    },
  };
}
