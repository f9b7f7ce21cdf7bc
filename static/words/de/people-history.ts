import { peopleWords } from '../people-changes';

const together = (names: string[], verb: string, verbOfSeveral: string): string =>
  `${names.join(peopleWords.between)} ${names.length > 1 ? verbOfSeveral : verb}`;

export const peopleHistory = {
  leads: (now: string, before: string) => `${now} ${peopleWords.leads} ${before}`,
  leadsFirst: (now: string) => `${now} ${peopleWords.leadsFirst}`,
  placeEmpty: (before: string) => `${before} ${peopleWords.placeEmpty}`,
  joined: (...names: string[]) => `${together(names, 'ist', 'sind')} ${peopleWords.joined}`,
  left: (...names: string[]) => `${together(names, 'ist', 'sind')} ${peopleWords.left}`,
  changedBy: (name: string) => `${peopleWords.by} ${name}`,
};
