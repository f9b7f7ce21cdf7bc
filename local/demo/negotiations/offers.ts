import type { Day } from '../calendar';
import type { Quarterly } from '../record';
import { known } from '../record';
import { asksOf, type Round, risksOf, type Stake } from './bargaining';
import type { Terms } from './story';
import { terms } from './terms';
import type { QuarterWords } from './words';

const toTenths = (value: number): number => Math.round(value * 10) / 10;
const between = (one: number, other: number): number => toTenths((one + other) / 2);

/**
 * The targets from the team's first offer to the agreed one. The team begins with its median or, where that is what was
 * agreed, on its cautious side; a leader who does not agree yet asks for half of what is missing.
 */
const targets = ({ rounds, leaderNeed, ...figures }: Quarterly, { p10, p50 }: Terms['forecast']): number[] => {
  const agreed = known(figures.agreedTarget ?? p50, 'an agreed target');
  const opening = agreed === p50 ? between(p10, p50) : p50;
  const asked = between(agreed, leaderNeed ?? agreed);
  if (rounds === 1) return [agreed];
  if (rounds === 2) return [opening, agreed];
  if (rounds === 3) return [opening, asked, agreed];
  return [opening, asked, between(opening, agreed), agreed];
};

type Bargaining = {
  figures: Quarterly;
  forecast: Terms['forecast'];
  words: QuarterWords;
  stake: Stake;
  counterweights: Terms['counterweights'];
  /** The day of each offer. */
  on: (place: number) => Day;
};

/** A bold target: the leader wants it, the team says what it takes and what may go wrong, the leader wants to see it weekly. */
const boldOffers = ({
  figures,
  forecast,
  words,
  stake,
  counterweights,
  on,
}: Bargaining): { first: Terms; told: Round[] } => {
  const changes: Partial<Terms>[] = [
    {},
    { target: known(figures.agreedTarget, 'an agreed target'), counterweights },
    { asks: asksOf(stake), risks: risksOf(stake) },
    { rhythm: 'weekly' },
  ];
  const told = changes.map(
    (change, place): Round => ({
      by: place % 2 === 0 ? 'team' : 'leader',
      on: on(place),
      reason: words.offers[place] ?? '',
      change,
      bridge: place === 0 ? 'as-things-are' : 'bigger-risk',
    }),
  );
  return { first: terms({ target: forecast.p50, forecast }), told };
};

/** The terms of the team's first offer, and the offers that led from there to the agreement. */
export const offersIn = (bargaining: Bargaining): { first: Terms; told: Round[] } => {
  const { figures, forecast, words, stake, counterweights, on } = bargaining;
  if (words.risks) return boldOffers(bargaining);
  const goalKind = figures.goalType === 'learning' ? 'learning' : 'performance';
  const path = goalKind === 'learning' ? Array<number>(figures.rounds).fill(forecast.p50) : targets(figures, forecast);
  const [opening = forecast.p50] = path;
  const isAlone = path.length === 1;
  const first = terms({
    target: opening,
    forecast,
    goalKind,
    asks: asksOf(stake),
    counterweights: isAlone ? counterweights : [],
    rhythm: isAlone && words.weekly ? 'weekly' : 'fortnightly',
  });
  const told = path.map((target, place): Round => {
    const change: Partial<Terms> = {
      ...(place === 0 || target === path[place - 1] ? {} : { target }),
      ...(place === 1 && counterweights.length > 0 ? { counterweights } : {}),
      ...(place === 1 && words.weekly ? { rhythm: 'weekly' as const } : {}),
    };
    const bridge = place > 0 && stake.promises.length > 0 ? 'more-resources' : 'as-things-are';
    return {
      by: place % 2 === 0 ? 'team' : 'leader',
      on: on(place),
      reason: words.offers[place] ?? '',
      change,
      bridge,
    };
  });
  return { first, told };
};
