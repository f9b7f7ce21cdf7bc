import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { RefObject } from 'react';
import type { NegotiationView } from '../../src/negotiation/view';
import { PhaseLozenge } from '../standing/PhaseLozenge';
import { TurnLine } from '../standing/TurnLine';
import { stateOf } from '../words/states';
import type { Opened } from './opened';
import { Said } from './Said';
import { Steps } from './Steps';

type Props = {
  negotiation: NegotiationView;
  heading: RefObject<HTMLHeadingElement>;
  onOpen: (form: Opened) => void;
  /** What to do when the one primary action is not a form but something to look at. */
  onLook: () => void;
  isWriting: boolean;
  onClose?: (() => void) | undefined;
};

const nameOf = ({ assessment, need }: NegotiationView): string =>
  assessment?.measure.name ?? (need.state === 'none' ? 'Outcome' : need.measure);

/** What this is about, where it stands, and the one thing to do next. */
export function Head({ negotiation, heading, onOpen, onLook, isWriting, onClose }: Props) {
  const { sentence, action } = stateOf(negotiation);
  const { legal, quarter, phase, parked, questions, standing, viewer } = negotiation;
  const toAnswer = questions.find(each => each.answer === null && each.blocking && each.by.party !== viewer);
  const only = standing?.packages.length === 1 ? standing.packages[0] : undefined;
  const act = () => {
    switch (action.kind) {
      case 'wait':
      case 'read':
      case 'accept':
      case 'ask':
        return onLook();
      case 'offer':
        if (!standing) return onOpen({ form: 'offer', letter: null, answers: 0 });
        // One package without a forecast leaves nothing to choose: the team adds its forecast.
        return only && !only.terms.forecast
          ? onOpen({ form: 'offer', letter: only.letter, answers: standing.number })
          : onLook();
      case 'answer':
        return toAnswer ? onOpen({ form: 'answer', question: toAnswer.number }) : onLook();
      default:
        return onOpen({ form: action.kind });
    }
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
        </div>
        {onClose && <IconButton icon={CrossIcon} label="Close" appearance="subtle" onClick={onClose} />}
      </div>
      <Steps phase={phase} />
      <div className={negotiation.turn === viewer ? 'next next-own' : 'next'}>
        <div className="next-words">
          <p className="next-sentence">{sentence}</p>
          <TurnLine of={negotiation} />
          {parked && (
            <div>
              <p className="next-reason">{parked.reason}</p>
              <Said by={parked.by} verb="Parked by" />
            </div>
          )}
        </div>
        {/* Hidden, not gone: the button that opened a form gets the focus back. */}
        <div className="next-ways" hidden={isWriting}>
          {action.kind !== 'wait' && (
            <Button appearance="primary" onClick={act}>
              {action.label}
            </Button>
          )}
          {legal.includes('handBack') && <Button onClick={() => onOpen({ form: 'handBack' })}>Hand back…</Button>}
          {legal.includes('park') && (
            <Button appearance="subtle" onClick={() => onOpen({ form: 'park' })}>
              Park…
            </Button>
          )}
        </div>
      </div>
    </header>
  );
}
