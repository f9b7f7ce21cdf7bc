import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import { done } from './failure';

/** The property by which a comment of ours is known again. */
const PROPERTY = 'negotiation';

/** How far back is looked for a comment: whatever was written since the errand's first try is among the newest. */
const NEWEST = 100;

const Comments = v.object({
  comments: v.array(
    v.object({
      properties: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []),
    }),
  ),
});

const Errand = v.object({ errand: v.string() });

/** Is there a comment that carries this errand? Read before one is written, so that none is written twice. */
export const isCommented = async (id: string, errand: string): Promise<boolean> => {
  const query = new URLSearchParams({ orderBy: '-created', maxResults: String(NEWEST), expand: 'properties' });
  const call = asApp().requestJira(route`/rest/api/3/issue/${id}/comment?${query}`);
  const { comments } = v.parse(Comments, await (await done('comments', call)).json());
  return comments.some(({ properties }) =>
    properties.some(({ key, value }) => key === PROPERTY && v.is(Errand, value) && value.errand === errand),
  );
};

/**
 * Writes a comment that carries its errand, both in one call: who sees the one sees the other. As the app: no user is
 * asking, an administrator has turned comments on.
 */
export const addComment = async (id: string, body: object, errand: string): Promise<void> => {
  await done(
    'comment',
    asApp().requestJira(route`/rest/api/3/issue/${id}/comment`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ body, properties: [{ key: PROPERTY, value: { errand } }] }),
    }),
  );
};
