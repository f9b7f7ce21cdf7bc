import { mayTouch } from '../change/comment';
import type { PropertyOwner } from '../model';
import { PROPERTY_LIMITS, propertiesOf, propertyId, propertyOf } from '../properties';
import { asker, type Call, noContent, noSuchIssue, noSuchProject, ok, type RestAnswer, refuse } from './answer';

/** Whose properties a path is about, and what the person may do with them. */
type Holder = {
  owner: PropertyOwner;
  id: string;
  path: string;
  mayWrite: boolean;
  /** Writes of an issue's own properties count against its limit. */
  issueId?: string;
};
type Found = Holder | RestAnswer;
type Find = (call: Call) => Found;

/** What is wrong with a property, or nothing. */
export function propertyFault(key: string, value: unknown): string | undefined {
  if (key === '' || key.length > PROPERTY_LIMITS.keyCharacters)
    return `The property key must be 1 to ${PROPERTY_LIMITS.keyCharacters} characters long.`;
  if (value === undefined) return 'The property value must be a valid, non-empty JSON.';
  return JSON.stringify(value).length > PROPERTY_LIMITS.valueCharacters
    ? `The property value can not be longer than ${PROPERTY_LIMITS.valueCharacters} characters.`
    : undefined;
}

const ofIssue: Find = ({ jira, actor, params }) => {
  const issue = jira.issue(actor, params.issueIdOrKey ?? '');
  if (!issue) return noSuchIssue();
  const mayWrite = jira.can(actor, 'EDIT_ISSUES', { issue });
  return { owner: 'issue', id: issue.id, path: `issue/${issue.id}`, mayWrite, issueId: issue.id };
};

const ofComment: Find = ({ jira, actor, params }) => {
  const comment = jira.store.get('comment', params.commentId ?? '');
  const issue = comment && jira.issue(actor, comment.issueId);
  if (!comment || !issue) return refuse(404, `Can not find a comment for the id: ${params.commentId ?? ''}.`);
  const mayWrite = mayTouch(jira, actor, issue, comment, 'EDIT');
  return { owner: 'comment', id: comment.id, path: `comment/${comment.id}`, mayWrite, issueId: issue.id };
};

const ofProject: Find = ({ jira, actor, params }) => {
  const project = jira.project(actor, params.projectIdOrKey ?? '');
  if (!project) return noSuchProject(params.projectIdOrKey ?? '');
  // Unverified: that an app may write project properties as itself without administering the project.
  const mayWrite = actor.kind === 'app' || jira.can(actor, 'ADMINISTER_PROJECTS', { project });
  return { owner: 'project', id: project.id, path: `project/${project.id}`, mayWrite };
};

const ofUser: Find = ({ jira, actor, query }) => {
  const accountId = query.get('accountId') ?? asker(actor) ?? '';
  const mayAny = actor.kind === 'app' || jira.can(actor, 'ADMINISTER');
  if (!mayAny && accountId !== asker(actor)) return refuse(403, 'You may not see properties of another user.');
  if (!jira.person(accountId)) return refuse(404, 'The user does not exist.');
  return { owner: 'user', id: accountId, path: 'user', mayWrite: true };
};

/** List, read, set and delete the properties of one kind of thing. */
function endpointsOf(find: Find) {
  const found =
    (answer: (call: Call, holder: Holder) => RestAnswer) =>
    (call: Call): RestAnswer => {
      const holder = find(call);
      return 'status' in holder ? holder : answer(call, holder);
    };
  const toWrite = (answer: (call: Call, holder: Holder) => RestAnswer) =>
    found((call, holder) => {
      if (!holder.mayWrite) return refuse(403, 'You do not have permission to change this property.');
      const limited = holder.issueId === undefined ? undefined : call.overLimit(holder.issueId);
      return limited ?? answer(call, holder);
    });
  const missing = (key: string) => refuse(404, `The property with the key '${key}' does not exist.`);
  const keyOf = ({ params }: Call) => params.propertyKey ?? '';

  return {
    list: found(({ jira, siteUrl }, { owner, id, path }) => {
      const self = (key: string) => `${siteUrl}/rest/api/3/${path}/properties/${encodeURIComponent(key)}`;
      return ok({ keys: propertiesOf(jira, owner, id).map(({ key }) => ({ self: self(key), key })) });
    }),
    get: found((call, { owner, id }) => {
      const property = propertyOf(call.jira, owner, id, keyOf(call));
      return property ? ok({ key: property.key, value: property.value }) : missing(keyOf(call));
    }),
    put: toWrite((call, { owner, id }) => {
      const { jira, body } = call;
      const key = keyOf(call);
      const fault = propertyFault(key, body);
      if (fault !== undefined) return refuse(400, fault);
      const isNew = propertyOf(jira, owner, id, key) === undefined;
      jira.store.write([
        { kind: 'property', id: propertyId(owner, id, key), body: { owner, ownerId: id, key, value: body } },
      ]);
      return { status: isNew ? 201 : 200, body: {} };
    }),
    remove: toWrite((call, { owner, id }) => {
      const key = keyOf(call);
      if (!propertyOf(call.jira, owner, id, key)) return missing(key);
      call.jira.store.write([{ kind: 'property', id: propertyId(owner, id, key), body: undefined }]);
      return noContent();
    }),
  };
}

export const issueProperties = endpointsOf(ofIssue);
export const commentProperties = endpointsOf(ofComment);
export const projectProperties = endpointsOf(ofProject);
export const userProperties = endpointsOf(ofUser);
