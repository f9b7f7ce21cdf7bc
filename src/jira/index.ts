/** What the app asks of Jira, always as the person who asks: the only user of Jira's REST API. */
export { activePeople } from './people';
export { administers, administersJira } from './permissions';
export { browse, browseAll, type WorkItem } from './work-items';
