import type { Answer, Listening } from '../api';
import { passFor } from '../automation/announce';
import { accepted } from '../negotiation';
import { access } from './access';
import { door } from './door';
import { Which } from './room';

/** A pass to hear that a negotiation has changed, for whoever may browse its work item. */
export const listen = door(Which, async (which, asker): Promise<Answer<Listening>> => {
  const found = await access(which.outcomeId, asker);
  if (!found.ok) return found;
  return accepted({ now: asker.now.at, ...(await passFor(which)) });
});
