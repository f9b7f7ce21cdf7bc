import type { Answer, Entity, ExportPage, StoredRecord } from '../../src/api';
import type { Result } from '../../src/negotiation/refusal';
import type { Instant } from '../../src/negotiation/shape';
import type { Ask } from '../backend';
import { kinds } from '../words/admin';

/** The shape of the file. A record's body carries a schema number of its own. */
const SCHEMA = 1;

/** All that the app keeps for a site, each record as it is stored. */
export type Everything = {
  schema: typeof SCHEMA;
  exportedAt: Instant;
  site: string | null;
  entities: Partial<Record<Entity, StoredRecord[]>>;
};

/** How far it has come: the kind that is being read, by its place among them, and how many records were read so far. */
export type Progress = { entity: Entity; place: number; records: number };

export const everyKind = Object.keys(kinds) as Entity[];

async function* pagesOf(ask: Ask, entity: Entity) {
  let from: string | null = null;
  do {
    const page: Answer<ExportPage> = await ask('exportRecords', { entity, from });
    yield page;
    from = page.ok ? page.value.next : null;
  } while (from !== null);
}

/** Reads page by page until there is none left. What changes meanwhile is in it or not, record by record. */
export const collect = async (
  ask: Ask,
  site: string | null,
  tell: (progress: Progress) => void,
): Promise<Result<{ everything: Everything; records: number }>> => {
  const everything: Everything = { schema: SCHEMA, exportedAt: '', site, entities: {} };
  let records = 0;
  for (const [place, entity] of everyKind.entries()) {
    const read: StoredRecord[] = [];
    everything.entities[entity] = read;
    tell({ entity, place, records });
    for await (const page of pagesOf(ask, entity)) {
      if (!page.ok) return page;
      read.push(...page.value.records);
      everything.exportedAt ||= page.value.now;
      tell({ entity, place, records: records + read.length });
    }
    records += read.length;
  }
  return { ok: true, value: { everything, records } };
};
