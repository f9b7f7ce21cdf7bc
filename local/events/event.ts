/** Something that happened in Jira, as triggers hear of it (FORGE.md B4). */
export type ProductEvent = {
  /** e.g. avi:jira:updated:issue */
  name: string;
  payload: Record<string, unknown>;
  /** The app itself caused it. */
  selfGenerated: boolean;
  /** What led to it, for whoever looks for loops; the app is never told. */
  origin?: string | undefined;
};
