import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { RefObject } from 'react';
import type { GoalLink } from '../../src/api';
import type { MoveKind } from '../../src/negotiation/move';
import type { NegotiationView } from '../../src/negotiation/view';
import { GoalLater } from '../goal/GoalLater';
import { PhaseLozenge } from '../standing/PhaseLozenge';
import { TurnLine } from '../standing/TurnLine';
import { waysOf } from '../words/moves';
import { roomWords } from '../words/room';
import { isUnanswered } from '../words/situation';
import { stateOf } from '../words/states';
import type { Opened } from './opened';
import { Pressing } from './Pressing';
import { Steps } from './Steps';

type Props = {
  negotiation: NegotiationView;
  /** The goal that the outcome serves. */
  goal: GoalLink | null;
  heading: RefObject<HTMLHeadingElement>;
  onOpen: (form: Opened) => void;
  /** What to do when the one primary action is not a form but something to look at. */
  onLook: () => void;
  isWriting: boolean;
  onClose?: (() => void) | undefined;
};

const nameOf = ({ assessment, need, lived: { course } }: NegotiationView): string =>
  (course ?? assessment)?.measure.name ?? (need.state === 'none' ? roomWords.unnamed : need.measure);

/** The form that a button leads to; null where there is something to choose from first. */
const formFor = (kind: MoveKind | 'read' | 'wait', negotiation: NegotiationView): Opened | null => {
  const { standing, questions, viewer } = negotiation;
  switch (kind) {
    case 'wait':
    case 'read':
    case 'accept':
    case 'ask':
      return null;
    case 'offer': {
      if (!standing) return { form: 'offer', letter: null, answers: 0 };
      const [first, ...others] = standing.packages;
      // One package without a forecast leaves nothing to choose: the team adds its forecast. Nor does a re-opened agreement.
      const isOnly = first && others.length === 0 && (!first.terms.forecast || isUnanswered(negotiation));
      return isOnly ? { form: 'offer', letter: first.letter, answers: standing.number } : null;
    }
    case 'answer': {
      const asked = questions.find(each => each.answer === null && each.blocking && each.by.party !== viewer);
      return asked ? { form: 'answer', question: asked.number } : null;
    }
    default:
      return { form: kind };
  }
};

/** What this is about, where it stands, and the one thing to do next. */
export function Head({ negotiation, goal, heading, onOpen, onLook, isWriting, onClose }: Props) {
  const { sentence, action } = stateOf(negotiation);
  const { quarter, viewer, turn } = negotiation;
  const act = (kind: MoveKind | 'read' | 'wait') => {
    const form = formFor(kind, negotiation);
    return form ? onOpen(form) : onLook();
  };
  return (
    <header className="head">
      <div className="head-top">
        <div className="head-name">
          <p className="head-quarter">
            <span>{quarter}</span> <PhaseLozenge of={negotiation} />
          </p>
          <h1 className="head-title" ref={heading} tabIndex={-1}>
            {nameOf(negotiation)}
          </h1>
          <GoalLater goal={goal} />
        </div>
        {onClose && <IconButton icon={CrossIcon} label={roomWords.close} appearance="subtle" onClick={onClose} />}
      </div>
      <Steps of={negotiation} />
      <div className={turn !== null && turn === viewer ? 'next next-own' : 'next'}>
        <div className="next-words">
          <p className="next-sentence">{sentence}</p>
          <TurnLine of={negotiation} />
          <Pressing negotiation={negotiation} />
        </div>
        {/* Hidden, not gone: the button that opened a form gets the focus back. */}
        <div className="next-ways" hidden={isWriting}>
          {action.kind !== 'wait' && (
            <Button appearance="primary" onClick={() => act(action.kind)}>
              {action.label}
            </Button>
          )}
          {waysOf(negotiation).map(({ form, label, isQuiet }) => (
            <Button key={form} appearance={isQuiet ? 'subtle' : 'default'} onClick={() => act(form)}>
              {label}
            </Button>
          ))}
        </div>
      </div>
    </header>
  );
}
