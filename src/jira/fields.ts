import { asApp, getAppContext, route } from '@forge/api';
import * as v from 'valibot';
import { done } from './failure';

/** Key of the custom field in the manifest. */
const FIELD = 'negotiation-field';

const Fields = v.array(v.object({ id: v.string(), schema: v.optional(v.object({ custom: v.optional(v.string()) })) }));

const idIn = (ari: string): string => ari.split('/').at(-1) ?? '';

/** A module's name on this site: it holds the environment's id, so it is made at run time (Forge: custom field). */
const moduleId = (key: string): string => {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${idIn(appAri.toString())}/${idIn(environmentAri.toString())}/static/${key}`;
};

/** The id of the app's custom field on this site; null where the site has none (yet). As the app, for nobody asks. */
export const negotiationField = async (): Promise<string | null> => {
  const answer = await done('field', asApp().requestJira(route`/rest/api/3/field`));
  const type = moduleId(FIELD);
  return v.parse(Fields, await answer.json()).find(({ schema }) => schema?.custom === type)?.id ?? null;
};
