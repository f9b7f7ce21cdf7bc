import type { Day } from '../calendar';
import { type Draft, move, type Package, type Party, type Step, type Terms } from './story';
import type { Team } from './team';
import { changed, counter } from './terms';

/** What is promised to a team: an ask, and whom or what the leader gives for it. */
export type Promised = Terms['asks'][number] & { name: string };

/** A risk with the leader's own words for it. */
export type Risked = Terms['risks'][number] & { words: string };

/** What the leader's signature carries; `odds` is said where the target is not likely and no risk is listed. */
export type Stake = { promises: Promised[]; risks: Risked[]; odds: string };

/** Who bargains, from where the measure stands, and what the leader brings. */
export type Table = { team: Team; baseline: number; stake: Stake };

/** One offer of one package: what it changes in the terms before it, and why. */
export type Round = { by: Party; on: Day; change: Partial<Terms>; reason: string; bridge?: Package['bridge'] };

export const asksOf = ({ promises }: Pick<Stake, 'promises'>): Terms['asks'] =>
  promises.map(({ what, howMuch, by }) => ({ what, howMuch, by }));

export const risksOf = ({ risks }: Pick<Stake, 'risks'>): Terms['risks'] =>
  risks.map(({ what, chance }) => ({ what, chance }));

const grantsFor = (asks: Terms['asks'], { promises }: Stake): Package['grants'] =>
  asks.map(({ by }, ask) => ({ ask, name: promises[ask]?.name ?? '', by }));

const wordsFor = (risk: number | 'odds', stake: Stake): string =>
  risk === 'odds' ? stake.odds : (stake.risks[risk]?.words ?? '');

const acceptancesFor = ({ risks }: Terms, stake: Stake): Package['acceptances'] =>
  (risks.length > 0 ? risks.map((_, risk) => risk) : (['odds'] as const)).map(risk => ({
    risk,
    words: wordsFor(risk, stake),
  }));

/** Who speaks for a party: the leader, or the product manager for the team. */
const speaker = (team: Team, party: Party): string => (party === 'leader' ? team.leader : team.productManager);

const offer = (before: Terms | null, next: Terms, round: Round, stake: Stake, isBold: boolean): Draft => {
  const changed = Object.keys(round.change) as (keyof Terms)[];
  const reasons = before ? Object.fromEntries(changed.map(term => [term, round.reason])) : {};
  const bridge = round.bridge ?? 'as-things-are';
  const written = counter(before && 'A', bridge, next, reasons);
  if (round.by === 'team') return { kind: 'offer', reason: round.reason, packages: [written] };
  const signed = {
    ...written,
    terms: { ...next, forecast: null, conditions: null },
    grants: grantsFor(next.asks, stake),
    acceptances: isBold ? acceptancesFor(next, stake) : [],
  };
  return { kind: 'offer', reason: round.reason, packages: [signed] };
};

/** Less likely than not, or with a cautious end below today: then the leader says so in own words (N8). */
const isBold = ({ target, forecast: { p10, p50, p90 } }: Terms, baseline: number): boolean => {
  const better = p90 > p50 ? 1 : -1;
  return better * target > better * p50 || better * p10 < better * baseline;
};

/** The offers of a bargaining, one package each, from its first terms or, `reopened`, from those that were agreed. */
export const rounds = (
  { team, baseline, stake }: Table,
  first: Terms,
  told: Round[],
  { reopened }: { reopened: boolean },
): Step[] =>
  told.map((round, place) => {
    const changes = told.map(({ change }) => change);
    const after = (count: number) => changed(first, changes.slice(0, count));
    const before = place > 0 || reopened ? after(place) : null;
    const next = after(place + 1);
    return move(speaker(team, round.by), round.on, offer(before, next, round, stake, isBold(next, baseline)));
  });

/** The other signature under the one package on the table, with what it must carry. */
export const sign = ({ team, stake }: Table, party: Party, on: Day): Step =>
  move(speaker(team, party), on, ({ negotiation: { standing } }) => {
    const [chosen] = standing?.packages ?? [];
    if (!standing || !chosen) throw new Error('[demo] there is nothing to sign');
    const { letter, hash, terms, risksToAccept } = chosen;
    const acceptances = risksToAccept.map(risk => ({ risk, words: wordsFor(risk, stake) }));
    return {
      kind: 'accept',
      offer: standing.number,
      letter,
      hash,
      grants: party === 'leader' ? grantsFor(terms.asks, stake) : [],
      acceptances: party === 'leader' ? acceptances : [],
    };
  });
