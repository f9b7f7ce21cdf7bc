import { join } from 'node:path';
import * as v from 'valibot';
import { openJsonFile } from '../jsonFile';

/** What changes in the local Jira: when the site began, and which issue panels people have added. */
export type JiraState = {
  /** Demo dates count from here. */
  readonly installedAt: number;
  panelsOf(issueId: string): string[];
  addPanel(issueId: string, moduleKey: string): void;
  removePanel(issueId: string, moduleKey: string): void;
};

const Saved = v.object({ installedAt: v.number(), panels: v.record(v.string(), v.array(v.string())) });

export function openJiraState(dataDir: string, now: number): JiraState {
  const file = openJsonFile(join(dataDir, 'jira.json'), Saved, { installedAt: now, panels: {} });
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
  };
}
