import { randomUUID } from 'node:crypto';
import { AUTOMATION } from '../jira/jira';
import { runJql } from '../jira/jql/run';
import type { Change } from '../jira/store';
import { type Entry, type Line, LONGEST_CHAIN, type Result, type Run } from './audit';
import { sayStep } from './say';
import { type Ground, perform } from './step';
import type { RuleStore } from './store';

export type RunnerOptions = Ground & {
  store: RuleStore;
  /** The host stops: whatever the step under way says, it is done again after the next start. */
  isStopped(): boolean;
};

/** Work items for which one scheduled run is made, at most. */
const MOST_FOUND = 1_000;

/** Takes runs through their steps, each written down before the next begins. */
export function createRunner({ store, isStopped, ...ground }: RunnerOptions): (run: Run) => Promise<void> {
  const { jira } = ground;
  const actorOf = ({ rule }: Run) => ({ kind: 'user' as const, accountId: rule.owner });

  const end = (run: Run, result: Result, ...lines: Line[]) => {
    const { id, rule, cause } = run;
    const issue = cause.issueId === undefined ? undefined : jira.store.get('issue', cause.issueId)?.key;
    const all = [...run.lines, ...lines];
    const more = { issue, initiator: cause.initiator, lines: all };
    const entry: Entry = { id, ruleId: rule.id, at: jira.now(), result, ...more };
    if (result === 'failed') tellOwner(run, all);
    store.end(run, { entry });
  };

  /** A failed rule is mailed to its owner, in the words that the audit log has. */
  const tellOwner = ({ rule, cause }: Run, lines: Line[]) => {
    if (!jira.person(rule.owner)?.active) return;
    const text = lines.filter(each => each.kind === 'failed').map(each => each.text);
    const id = String(jira.store.nextNumber());
    const mail: Change = {
      kind: 'mail',
      id,
      body: {
        id,
        to: rule.owner,
        from: AUTOMATION.accountId,
        subject: `Automation rule “${rule.name}” failed`,
        text: text.join('\n'),
        issueId: cause.issueId ?? '',
        sentAt: jira.now(),
      },
    };
    jira.store.write([mail]);
  };

  const fail = (run: Run, text: string) => end(run, 'failed', { kind: 'failed', text });

  /** A schedule with JQL becomes a run for each work item. */
  const search = async (run: Run, jql: string) => {
    const found = await runJql(jira, actorOf(run), jql, { bounded: false });
    if (isStopped()) return;
    if ('error' in found) return fail(run, found.error);
    const { project } = run.rule;
    const issues = found.issues
      .filter(({ projectId }) => project === undefined || jira.store.get('project', projectId)?.key === project)
      .slice(0, MOST_FOUND);
    if (issues.length === 0) return end(run, 'no-actions', { kind: 'noted', text: 'The JQL found no work item.' });
    const { searches: _, ...rest } = run;
    const runs = issues.map(({ id }): Run => ({ ...rest, id: randomUUID(), cause: { issueId: id } }));
    store.end(run, { runs });
  };

  /** Why a run does nothing: its condition, or that the owner sees no such work item any more. */
  const obstacle = async (run: Run): Promise<{ result: Result; line: Line } | undefined> => {
    const { issueId } = run.cause;
    if (!jira.person(run.rule.owner)?.active)
      return { result: 'failed', line: { kind: 'failed', text: 'The account of its owner is not active.' } };
    const issue = issueId === undefined ? undefined : jira.issue(actorOf(run), issueId);
    if (issueId !== undefined && !issue)
      return { result: 'no-actions', line: { kind: 'noted', text: 'The owner does not see the work item.' } };
    const { condition } = run.rule;
    if (!condition || !issue) return undefined;
    const found = await runJql(jira, actorOf(run), condition, { bounded: false });
    if ('error' in found) return { result: 'failed', line: { kind: 'failed', text: found.error } };
    const holds = found.issues.some(each => each.id === issue.id);
    return holds ? undefined : { result: 'no-actions', line: { kind: 'noted', text: 'The condition does not hold.' } };
  };

  const titleOf = (key: string) => ground.actions.list().find(each => each.key === key)?.title ?? key;

  return async begun => {
    let run = begun;
    const { rule } = run;
    if (run.next === 0 && !store.rule(rule.id)?.enabled) return store.end(run, {});
    if (run.depth > LONGEST_CHAIN) {
      const text = `Loop: ${LONGEST_CHAIN} runs of rules led to each other, this one is not started.`;
      return end(run, 'loop', { kind: 'failed', text });
    }
    if (run.searches && rule.trigger.kind === 'schedule' && rule.trigger.jql) return search(run, rule.trigger.jql);
    const stands = run.next === 0 ? await obstacle(run) : undefined;
    if (isStopped()) return;
    if (stands) return end(run, stands.result, stands.line);
    for (const [at, step] of rule.steps.entries()) {
      if (at < run.next) continue;
      const { kind, texts, unknown, outputs } = await perform(ground, run, step);
      if (isStopped()) return;
      const name = sayStep(step, titleOf);
      const lines: Line[] = [
        ...unknown.map((each): Line => ({ step: name, kind: 'noted', text: `There is no {{${each}}}, it is empty.` })),
        ...(texts.length === 0 ? [''] : texts).map((text): Line => ({ step: name, kind, text })),
      ];
      run = { ...run, next: at + 1, outputs: { ...run.outputs, ...outputs }, lines: [...run.lines, ...lines] };
      if (kind === 'failed') return end(run, 'failed');
      if (kind === 'stopped') return end(run, 'stopped');
      store.keep(run);
    }
    end(run, 'success');
  };
}
