import { addComment, addressOf, isCommented } from '../../jira';
import { stateOfPlay } from '../../negotiation';
import type { StoredErrand } from '../../storage';
import { asksForLink, commentBody } from '../signals/comment';
import { occasionsOf } from '../signals/occasions';
import { moversIn } from '../signals/wanted';
import { bringUpToDate, type UpToDate } from './up-to-date';

/** Who is to move by this errand, where it is still so: nobody is called to a turn that has passed. */
const moversNow = ({ errand }: StoredErrand, { known }: UpToDate): string[] => {
  const state = known.negotiations.find(({ quarter }) => quarter === errand.quarter);
  const isStillTheirs = state !== undefined && stateOfPlay(state, known.day).turn === errand.to.turn;
  return isStillTheirs ? moversIn(known.team, errand.to.turn) : [];
};

/** Writes the errand's comment, where it is an occasion for one and none carries it yet. */
const comment = async (stored: StoredErrand, upToDate: UpToDate): Promise<void> => {
  const { key, errand } = stored;
  const { on, occasions, wording } = upToDate.settings.comment;
  if (!on || !occasionsOf(errand.from, errand.to).some(each => occasions.includes(each))) return;
  if (await isCommented(errand.outcomeId, key)) return;
  const body = commentBody(wording, {
    workItem: upToDate.key,
    quarter: errand.quarter,
    play: errand.to,
    movers: moversNow(stored, upToDate),
    link: asksForLink(wording) ? await addressOf(upToDate.key) : null,
  });
  await addComment(errand.outcomeId, body, key);
};

/** All of an errand: signals first, for they say how it is now; then the comment, which says what happened. */
export const carryOut = async (stored: StoredErrand): Promise<void> => {
  await comment(stored, await bringUpToDate(stored.errand.outcomeId));
};
