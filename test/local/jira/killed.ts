/** Comments once and ends without warning when it is told of that: `killed.ts <data folder>`. */
import { openClock } from '../../../local/clock';
import { BRAMBLEBOOK } from '../../../local/demo/company';
import { account } from '../../../local/demo/people';
import { documentFromTyping } from '../../../local/jira/adf';
import { addComment } from '../../../local/jira/change/comment';
import { openJira } from '../../../local/jira/jira';

const [, , dataDir = ''] = process.argv;
const publish = () => {
  process.kill(process.pid, 'SIGKILL');
};
const jira = openJira({ site: BRAMBLEBOOK, dataDir, clock: openClock(dataDir), publish });
const actor = { kind: 'user' as const, accountId: account('ngozi') };
const issue = jira.issue(actor, 'TIL-300');
if (!issue) throw new Error('[test] TIL-300 is not there');
addComment(jira, { actor, byApp: false }, issue, documentFromTyping('Kept? @elio', jira.people()));
