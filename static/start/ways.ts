/** Ways to begin, each with an address of its own on the leader's page, so that reload and Back work. */
export const wayNames = ['quarter', 'tour', 'audit'] as const;
export type WayName = (typeof wayNames)[number];

export const wayAt = (path: string): WayName | null =>
  wayNames.find(name => path.replace(/[?#].*$/, '') === pathToWay(name)) ?? null;

export const pathToWay = (name: WayName): string => `/start/${name}`;
