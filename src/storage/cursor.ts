import { ForgeKvsAPIError } from '@forge/kvs';

/** A cursor comes back from the page that was given it: one that the platform does not know is bad input, not a fault. */
export class UnknownCursor extends Error {}

/** The page of a query that may have been asked to go on from somewhere. */
export const knownCursor = async <T>(query: Promise<T>, from: string | null): Promise<T> => {
  try {
    return await query;
  } catch (error) {
    if (from !== null && error instanceof ForgeKvsAPIError && error.responseDetails.status === 400)
      throw new UnknownCursor();
    throw error;
  }
};
