import * as v from 'valibot';
import { noteAttempt } from '../../calls/outcome';
import { workItemTried } from '../../jira';
import { Attempt, type AttemptName, accepted, newOutcome, refused } from '../../negotiation';
import { loadOutcome } from '../../storage';
import { action } from './door';
import { DayText, dayOfText, NumberText, optional, required, WorkItemName } from './inputs';
import { pageContext, teamAt } from './place';
import { lookingAgain } from './repeated';

const { verdict: Verdict, learned: Learned } = Attempt.entries;

const Inputs = v.object({
  issue: required(WorkItemName),
  outcome: required(WorkItemName),
  when: optional(DayText),
  effect: optional(NumberText),
  learned: optional(Learned),
  verdict: optional(v.pipe(v.string(), v.toLowerCase(), Verdict)),
});

/** What the rule says or, where it says nothing, a label of the work item that is a verdict; else nobody has judged it. */
const verdictOf = (said: Attempt['verdict'] | null, labels: string[]): Attempt['verdict'] =>
  said ?? labels.find((label): label is Attempt['verdict'] => v.is(Verdict, label)) ?? 'inconclusive';

/** `added` is false where the outcome remembers this attempt already: it stays as it is, for the team may have marked it. */
type Added = { attempt: string; when: string; verdict: string; added: boolean };

/**
 * Action `add-attempt`: a work item that is done becomes an attempt of an outcome. Its name is the work item's summary and the
 * day it was done, both as Jira tells the rule's user; the same work item twice is one attempt.
 */
export const addAttempt = action(Inputs, async ({ issue, outcome: named, when, effect, learned, verdict }, asker) => {
  const place = await teamAt(named, asker);
  if (!place.ok) return place;
  const { workItem, found } = place.value;
  const tried = await workItemTried(issue);
  if (!tried) return refused('cannot-browse');
  const done = when ?? tried.doneAt;
  if (!tried.isDone || !done) return refused('attempt-incomplete', 'when');
  const name: AttemptName = {
    what: tried.summary.trim(),
    when: dayOfText(done, found.team.timeZone),
  };
  const judged = verdictOf(verdict, tried.labels);
  const attempt = { ...name, effect, interval: null, verdict: judged, learned: learned ?? '' };
  return lookingAgain(async () => {
    const known = await loadOutcome(workItem.id);
    const remembered = (known?.outcome ?? newOutcome).attempts.find(
      each => each.what === name.what && each.when === name.when,
    );
    const told = (by: Attempt['verdict'], added: boolean): Added => ({
      attempt: name.what,
      when: name.when,
      verdict: by,
      added,
    });
    if (remembered) return accepted(told(remembered.verdict, false));
    const payload = { outcomeId: workItem.id, seen: known?.version ?? 0, attempt, replaces: null };
    const noted = await noteAttempt({ payload, context: pageContext(asker, workItem) });
    return noted.ok ? accepted(told(judged, true)) : noted;
  });
});
