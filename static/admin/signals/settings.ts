import type { SignalsView } from '../../../src/api';

/** What Jira is told, as an administrator sets it. */
export type Signals = Pick<SignalsView, 'property' | 'labels' | 'field' | 'comment'>;

export const settingsOf = ({ property, labels, field, comment }: Signals): Signals => ({
  property,
  labels,
  field,
  comment,
});

const parts = ['property', 'labels', 'field', 'comment', 'occasions', 'wording'] as const;
export type Part = (typeof parts)[number];

const partOf = ({ comment, ...others }: Signals): Record<Part, unknown> => ({
  ...others,
  comment: comment.on,
  occasions: comment.occasions,
  wording: comment.wording.trim(),
});

/** In what two settings differ. */
export const differing = (one: Signals, other: Signals): Part[] =>
  parts.filter(part => JSON.stringify(partOf(one)[part]) !== JSON.stringify(partOf(other)[part]));

/** What is saved: where comments are off, their half-written wording is not on the page and stays as it was kept. */
export const toSave = (settings: Signals, kept: Signals): Signals =>
  settings.comment.on ? settings : { ...settings, comment: { ...kept.comment, on: false } };
