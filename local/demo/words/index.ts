import type { TeamWords } from '../negotiations/words';
import { HARBOR } from './harbor';
import { KEYSTONE } from './keystone';
import { LANTERN } from './lantern';
import { NUDGE } from './nudge';
import { POCKET } from './pocket';
import { RHYTHM } from './rhythm';
import { SLIPSTREAM } from './slipstream';
import { TILL } from './till';

/** What people said, by project. */
export const WORDS: Record<string, TeamWords> = {
  HRB: HARBOR,
  SLP: SLIPSTREAM,
  RHY: RHYTHM,
  NDG: NUDGE,
  TIL: TILL,
  PKT: POCKET,
  KEY: KEYSTONE,
  LAN: LANTERN,
};
