/** The parts of the leader's page, each with an address of its own, so that reload and Back work. */
export const sections = {
  negotiations: 'Negotiations',
  priorities: 'Priorities',
  outcomes: 'Business outcomes',
  ledger: 'Your ledger',
};
export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as SectionName[];

export const sectionAt = (path: string): SectionName =>
  sectionNames.find(name => path.replace(/[?#].*$/, '') === `/${name}`) ?? 'negotiations';

export const pathToSection = (name: SectionName): string => (name === 'negotiations' ? '/' : `/${name}`);
