import type { AdfNode } from './adf';
import type { Issue as FirstIssue, Person as FirstPerson, Project as FirstProject } from './site';

/** A work item as it is now. Times in milliseconds of the site's clock. */
export type Issue = Omit<FirstIssue, 'createdDaysAgo' | 'comments'> & {
  createdAt: number;
  updatedAt: number;
  /** Keys it had in other projects; they still lead here. */
  formerKeys: string[];
};

/** `archived`: may be read and not changed. `trashed`: nobody sees it until it is restored. */
export type Project = FirstProject & { life: 'live' | 'archived' | 'trashed' };

export type Person = FirstPerson & {
  active: boolean;
  /** The day the account was closed, as 2027-01-31: from then on nothing personal is left of it. */
  closedOn?: string;
  /** When their account last changed, as ISO text; absent while it is as the site began. */
  updatedOn?: string;
};

export type Comment = {
  id: string;
  issueId: string;
  /** Account id of a person or of the app. */
  author: string;
  updateAuthor: string;
  body: AdfNode;
  createdAt: number;
  updatedAt: number;
};

export type PropertyOwner = 'issue' | 'comment' | 'project' | 'user';
export type Property = { owner: PropertyOwner; ownerId: string; key: string; value: unknown };

/** The app's field as this site keeps it: `number` is that of `customfield_10100`. */
export type FieldPlace = { number: number; onScreen: boolean; onCard: boolean };

/** Who holds a permission of the app: groups by name, people by account id. */
export type Grant = { groups: string[]; people: string[] };

export type Mail = {
  id: string;
  to: string;
  /** Who caused it: account id of a person or of the app. */
  from: string;
  subject: string;
  text: string;
  issueId: string;
  sentAt: number;
};

/** What a JQL function of the app answered, kept in place of asking again (Jira: precomputations). */
export type Precomputation = {
  id: string;
  functionKey: string;
  functionName: string;
  field: string;
  operator: string;
  arguments: string[];
  /** The JQL that stands for the clause, or why there is none. */
  answer: { value: string } | { error: string };
  createdAt: number;
  updatedAt: number;
  usedAt: number;
};

/** Everything the local Jira keeps, by kind. */
export type Kinds = {
  issue: Issue;
  comment: Comment;
  project: Project;
  person: Person;
  property: Property;
  fieldValue: { issueId: string; field: string; value: unknown };
  field: FieldPlace;
  grant: Grant;
  mail: Mail;
  precomputation: Precomputation;
  counter: { next: number };
};
