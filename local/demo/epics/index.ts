import type { Issue } from '../../jira/site';
import { INES } from './ines';
import { TOMASZ } from './tomasz';
import { WILLEMIJN } from './willemijn';

/** The outcomes the teams work for. */
export const EPICS: Issue[] = [...TOMASZ, ...WILLEMIJN, ...INES];

/** Jira's id of the epic with this key. */
export function epicId(key: string): string {
  const epic = EPICS.find(each => each.key === key);
  if (!epic) throw new Error(`[local] there is no epic ${key}, see local/demo/epics`);
  return epic.id;
}
