import type { Cursors } from './cursor';
import type { EntitySchema } from './entities';
import type { Meter } from './meter';
import type { Records } from './records';

/** What every route works with. */
export type Store = {
  entities: Map<string, EntitySchema>;
  records: Records;
  meter: Meter;
  cursors: Cursors;
  now: () => number;
};
