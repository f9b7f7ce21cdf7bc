import type { AccountId, Quarter, StateOfPlay } from '../../negotiation';
import { moverNames, stageNames } from './words';

/** What stands in a wording for something that is known only when it is written. */
export const placeholders = ['work-item', 'quarter', 'status', 'turn', 'link'] as const;
type Placeholder = (typeof placeholders)[number];

const isKnown = (name: string): name is Placeholder => placeholders.some(each => each === name);

/** Names in braces that nothing stands behind: a wording that has one is refused when it is set. */
export const unknownPlaceholders = (wording: string): string[] => [
  ...new Set([...wording.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).filter(name => !isKnown(name))),
];

/** Does the wording speak of the work item's address? Only then is Jira asked for its own. */
export const asksForLink = (wording: string): boolean => wording.includes('{link}');

type Inline =
  | { type: 'text'; text: string; marks?: [{ type: 'link'; attrs: { href: string } }] }
  | { type: 'mention'; attrs: { id: AccountId } };

/** A document as Jira stores comments (ADF), made of nothing but text, links to Jira itself and mentions. */
export type CommentBody = { version: 1; type: 'doc'; content: [{ type: 'paragraph'; content: Inline[] }] };

/** What a comment speaks of. */
export type Told = {
  workItem: string;
  quarter: Quarter;
  play: StateOfPlay;
  /** Who is to move, to be mentioned; nobody where it is not their turn any more. */
  movers: AccountId[];
  /** The work item's address; null where Jira does not say its own. */
  link: string | null;
};

const text = (words: string): Inline[] => (words === '' ? [] : [{ type: 'text', text: words }]);

const moversOf = ({ movers, play }: Told): Inline[] =>
  movers.length === 0
    ? text(moverNames[play.turn ?? 'none'])
    : movers.flatMap((id, place): Inline[] => [
        ...(place === 0 ? [] : text(', ')),
        // Without a text: Jira shows the name that the person has on the day it is read.
        { type: 'mention', attrs: { id } },
      ]);

const inPlaceOf: Record<Placeholder, (told: Told) => Inline[]> = {
  'work-item': told => text(told.workItem),
  quarter: told => text(told.quarter),
  status: told => text(stageNames[told.play.stage]),
  turn: moversOf,
  link: ({ link, workItem }) =>
    link === null ? text(workItem) : [{ type: 'text', text: link, marks: [{ type: 'link', attrs: { href: link } }] }],
};

/** The comment in the site's own wording. Every other piece of it is text and stays text. */
export const commentBody = (wording: string, told: Told): CommentBody => {
  const pieces = wording.split(/(\{[^{}]*\})/);
  const content = pieces.flatMap(piece => {
    const name = piece.startsWith('{') ? piece.slice(1, -1) : '';
    return isKnown(name) ? inPlaceOf[name](told) : text(piece);
  });
  return { version: 1, type: 'doc', content: [{ type: 'paragraph', content }] };
};
