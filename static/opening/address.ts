const PATH = '/opening';

/** Whether the leader's page is where a quarter is started for many teams: an address of its own, so that reload and Back work. */
export const isOpeningAt = (path: string): boolean => path.replace(/[?#].*$/, '') === PATH;

/** `search`: what stands behind the path, such as the quarter. */
export const pathToOpening = (search: string): string => PATH + search;
