/** What Jira says to JQL that it does not run; the search answers it with 400. */
export class JqlRefusal extends Error {}
