/** Comments for ever, and prints the id of each comment once it was acknowledged. To be killed: `writer.ts <data folder>`. */
import { writeSync } from 'node:fs';
import { openClock } from '../../../local/clock';
import { BRAMBLEBOOK } from '../../../local/demo/company';
import { account } from '../../../local/demo/people';
import { documentOf } from '../../../local/jira/adf';
import { addComment } from '../../../local/jira/change/comment';
import { openJira } from '../../../local/jira/jira';

const [, , dataDir = ''] = process.argv;
const jira = openJira({ site: BRAMBLEBOOK, dataDir, clock: openClock(dataDir) });
const actor = { kind: 'user' as const, accountId: account('ngozi') };
for (;;) {
  const issue = jira.issue(actor, 'TIL-300');
  if (!issue) throw new Error('[test] TIL-300 is not there');
  const outcome = addComment(jira, { actor, byApp: false }, issue, documentOf(['Kept?']), [{ key: 'mark', value: 1 }]);
  if ('refused' in outcome) throw new Error(`[test] refused: ${outcome.refused.message}`);
  writeSync(1, `${outcome.done.id}\n`);
}
