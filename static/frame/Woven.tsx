import { Fragment, type ReactNode } from 'react';

/** Characters that no language uses: each stands for one part while the sentence is made. */
const FIRST_MARK = 0xe000;

type Props = {
  /** The sentence, from one mark for each part. */
  say: (...marks: string[]) => string;
  parts: ReactNode[];
};

/**
 * A sentence in which some parts are more than text, such as a name that is still loading. Its language decides where
 * each of them stands.
 */
export const Woven = ({ say, parts }: Props) => {
  const marks = parts.map((_, place) => String.fromCharCode(FIRST_MARK + place));
  const pieces = say(...marks).split(/([\uE000-\uF8FF])/u);
  return pieces.map((piece, place) => {
    const at = marks.indexOf(piece);
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence have no other identity, and keep their order
    return <Fragment key={place}>{at < 0 ? piece : parts[at]}</Fragment>;
  });
};
