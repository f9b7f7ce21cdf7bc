import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import { done } from './failure';

/**
 * What the app writes on a work item of its own accord. As the app, for nobody asks: what is written is a projection that an
 * administrator of Jira has turned on, of what anybody who may browse the work item may read.
 */

/** The app's property of work items and of its comments. */
const PROPERTY = 'negotiation';

const WorkItem = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({ labels: v.optional(v.array(v.string()), []), project: v.object({ id: v.string() }) }),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** A work item with everything that a signal may change. */
export type Signalled = {
  key: string;
  projectId: string;
  labels: string[];
  /** As Jira has it: a user may have changed it, and it is compared and never believed. */
  property: unknown;
  /** The custom field's value; null where it is empty, or where there is no such field. */
  field: unknown;
};

/** Reads what a work item carries of ours; `fieldId` names the custom field, where the site has it. */
export const signalsOn = async (id: string, fieldId: string | null): Promise<Signalled> => {
  const wanted = ['labels', 'project', ...(fieldId ? [fieldId] : [])].join(',');
  const call = asApp().requestJira(route`/rest/api/3/issue/${id}?fields=${wanted}&properties=${PROPERTY}`);
  const { key, fields, properties } = v.parse(WorkItem, await (await done('issue', call)).json());
  return {
    key,
    projectId: fields.project.id,
    labels: fields.labels,
    property: properties[PROPERTY],
    field: fieldId ? (fields[fieldId] ?? null) : null,
  };
};

const json = (method: 'PUT' | 'POST', body: unknown) => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** Writes the property, or takes it away with null. */
export const writeProperty = async (id: string, value: object | null): Promise<void> => {
  const path = route`/rest/api/3/issue/${id}/properties/${PROPERTY}`;
  await done('issue property', asApp().requestJira(path, value === null ? { method: 'DELETE' } : json('PUT', value)));
};

/** Adds and removes labels, each by itself, so that what others change meanwhile stays. Sends no mail to watchers. */
export const changeLabels = async (id: string, labels: ({ add: string } | { remove: string })[]): Promise<void> => {
  const path = route`/rest/api/3/issue/${id}?notifyUsers=false`;
  await done('issue labels', asApp().requestJira(path, json('PUT', { update: { labels } })));
};

/** Sets the app's own custom field, which nobody else can write; null empties it. */
export const writeField = async (fieldId: string, id: string, value: string | null): Promise<void> => {
  const path = route`/rest/api/3/app/field/${fieldId}/value`;
  await done('custom field', asApp().requestJira(path, json('PUT', { updates: [{ issueIds: [Number(id)], value }] })));
};
