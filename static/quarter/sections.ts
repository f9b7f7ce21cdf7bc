import { sectionWords } from '../words/leader';

/** The parts of the leader's page, each with an address of its own, so that reload and Back work. */
export type SectionName = keyof typeof sectionWords;

export const sectionNames = Object.keys(sectionWords) as SectionName[];

export const sectionAt = (path: string): SectionName =>
  sectionNames.find(name => path.replace(/[?#].*$/, '') === `/${name}`) ?? 'negotiations';

export const pathToSection = (name: SectionName): string => (name === 'negotiations' ? '/' : `/${name}`);
