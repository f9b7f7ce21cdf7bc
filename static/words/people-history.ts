import { peopleWords } from './people-changes';

/** Who leads, who came and who left, one sentence a change. The names are marks that the page replaces. */
export const peopleHistory = {
  leads: (now: string, before: string) => `${now} ${peopleWords.leads} ${before}`,
  leadsFirst: (now: string) => `${now} ${peopleWords.leadsFirst}`,
  placeEmpty: (before: string) => `${before} ${peopleWords.placeEmpty}`,
  joined: (...names: string[]) => `${names.join(peopleWords.between)} ${peopleWords.joined}`,
  left: (...names: string[]) => `${names.join(peopleWords.between)} ${peopleWords.left}`,
  changedBy: (name: string) => `${peopleWords.by} ${name}`,
};
