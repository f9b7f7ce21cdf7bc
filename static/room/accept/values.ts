import type { Letter } from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import type { RiskToAccept } from '../../../src/negotiation/signing';
import type { PackageView } from '../../../src/negotiation/view';
import { promiseWords } from '../../words/accept';
import { type Errors, type Read, reading } from '../fields/reading';
import type { ContentOf, Problem } from '../useMove';

/** What a leader's signature carries, as it is typed: by place of the ask, and by risk. */
export type PromiseValues = { grants: { name: string; by: string }[]; words: Record<string, string> };

export const promisesFrom = ({ terms }: PackageView): PromiseValues => ({
  grants: terms.asks.map(({ by }) => ({ name: '', by })),
  words: {},
});

type Signing = { offer: number; letter: Letter; hash: string; by: Party; risks: RiskToAccept[] };

export const readPromises = (
  values: PromiseValues,
  { offer, letter, hash, by, risks }: Signing,
): Read<ContentOf<'accept'>> => {
  const from = reading();
  const isLeader = by === 'leader';
  return from.done({
    kind: 'accept' as const,
    offer,
    letter,
    hash,
    grants: isLeader
      ? values.grants.map((grant, ask) => ({ ask, name: grant.name, by: from.day(`grants.${ask}.by`, grant.by) }))
      : [],
    acceptances: isLeader ? risks.map(risk => ({ risk, words: values.words[risk] ?? '' })) : [],
  });
};

/** The fields that a refusal of `accept` names. */
export const markPromises = ({ code, about }: Problem): Errors => {
  if (code === 'ask-not-granted')
    return Object.fromEntries(about.map(place => [`grants.${place}.name`, promiseWords.notGranted]));
  if (code === 'risk-not-accepted')
    return Object.fromEntries(about.map(risk => [`words.${risk}`, promiseWords.notOwnWords]));
  return {};
};
