import { account, PEOPLE } from '../../local/demo/people';
import type { LocalForge } from '../../local/forge';
import type { Answer, LeaderPage, Listed } from '../../src/api';
import { itIs } from '../../static/words/numbers';
import { type Situation, situationOf } from '../../static/words/situation';

/** One negotiation of the demo, with a person for each way to look at it. */
export type Found = {
  situation: Situation;
  stage: Listed['negotiation']['stage'];
  workItem: Listed['workItem'];
  project: string;
  outcomeId: string;
  quarter: string;
  turn: Listed['negotiation']['turn'];
  /** Everybody may look at its work item; another one Jira hides from the observer. */
  isOpen: boolean;
  people: { leader: string; team: string; observer: string };
};

/** May look everywhere, and belongs to no team. */
export const OBSERVER = 'beatrix';

const slugOf = (accountId: string | null | undefined): string | undefined =>
  PEOPLE.find(each => each.accountId === accountId)?.slug;

const pageOf = async (
  forge: LocalForge,
  leader: string,
  quarter: string | null,
  from: string | null,
): Promise<LeaderPage> => {
  const call = { person: account(leader), module: 'leader-page', function: 'leaderPage', payload: { quarter, from } };
  const answer = (await forge.invoke(call)) as Answer<LeaderPage>;
  if (!answer.ok) throw new Error(`${leader} is refused the leader's page: ${answer.refusal.code}`);
  itIs(answer.value.now);
  return answer.value;
};

const linesOf = async (forge: LocalForge, leader: string, quarter: string): Promise<Listed[]> => {
  const lines: Listed[] = [];
  let from: string | null = null;
  do {
    const page = await pageOf(forge, leader, quarter, from);
    lines.push(...page.lines);
    from = page.next;
  } while (from !== null);
  return lines;
};

/** Every quarter that the page offers when it is asked for each of them in turn. */
const quartersOf = async (forge: LocalForge, leader: string): Promise<string[]> => {
  const known = new Set<string>();
  const ask = async (quarter: string | null): Promise<void> => {
    const { choices, lines } = await pageOf(forge, leader, quarter, null);
    const fresh = choices.filter(each => !known.has(each));
    if (quarter !== null && lines.length === 0) return;
    for (const each of fresh) known.add(each);
    for (const each of fresh) await ask(each);
  };
  await ask(null);
  return [...known].sort();
};

/** All negotiations of the demo's leaders, in every quarter that the leader's page leads to. */
export const negotiationsOf = async (forge: LocalForge): Promise<Found[]> => {
  const found: Found[] = [];
  for (const leader of PEOPLE.filter(({ group }) => group === 'Product leaders').map(each => each.slug)) {
    const { leads } = await pageOf(forge, leader, null, null);
    for (const quarter of await quartersOf(forge, leader))
      for (const { negotiation, workItem } of await linesOf(forge, leader, quarter)) {
        const team = slugOf(leads.find(each => each.projectId === workItem.projectId)?.members[0]);
        if (!team || negotiation.viewer !== 'leader') continue;
        const project = workItem.key.replace(/-\d+$/, '');
        const { outcomeId, stage, turn } = negotiation;
        const isOpen = (await fetch(`${forge.url}/as/${OBSERVER}/browse/${workItem.key}`)).ok;
        const people = { leader, team, observer: OBSERVER };
        found.push({
          situation: situationOf(negotiation),
          stage,
          workItem,
          project,
          outcomeId,
          quarter,
          turn,
          isOpen,
          people,
        });
      }
  }
  return found;
};
