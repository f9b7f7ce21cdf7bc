import { epicId } from '../epics';
import { slugOf } from '../people';
import { RECORD, type TeamRecord, teamRecord } from '../record';
import type { Measure, Outcome } from './story';

/** Who negotiates for a project, by slug: its leader, and the trio. */
export type Team = {
  key: string;
  leader: string;
  productManager: string;
  designer: string;
  engineer: string;
  record: TeamRecord;
};

export const teamOf = (key: string): Team => {
  const record = teamRecord(key);
  const [productManager, designer, engineer] = record.trio.map(slugOf);
  const leader = RECORD.leaders.find(({ id }) => id === record.leader);
  if (!leader || !productManager || !designer || !engineer) throw new Error(`[demo] team ${key} is not complete`);
  return { key, leader: slugOf(leader.name), productManager, designer, engineer, record };
};

/** An outcome of a team by its work item, with nothing on record yet. */
export const outcomeOf = (team: Team, workItem: string, measure: Measure): Outcome => ({
  team,
  workItem,
  id: epicId(workItem),
  measure,
  weekly: {},
  experiments: [],
});
