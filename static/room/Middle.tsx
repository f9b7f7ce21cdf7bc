import type { ReactNode } from 'react';
import type { RoomView } from '../../src/api';
import type { NegotiationView } from '../../src/negotiation/view';
import { isAssessedAnew, isUnanswered } from '../words/situation';
import { HowItGoes } from './HowItGoes';
import { OriginalPart } from './lived/OriginalPart';
import { ResultPart } from './lived/ResultPart';
import { ReviewsPart } from './lived/ReviewsPart';
import { RunsPart } from './lived/RunsPart';
import type { Opened } from './opened';
import { AgreementFolded, AgreementPart } from './shared/AgreementPart';
import { GapPart } from './shared/GapPart';
import { StandingOffer } from './shared/StandingOffer';

type Props = {
  room: RoomView;
  onOpen: (form: Opened) => void;
  isWriting: boolean;
  /** While terms are written or read back, those on the table step aside. */
  isTermsHidden: boolean;
};

/** Where one looks first: its heading gets the focus when the primary action is to look. */
const Look = ({ isHidden = false, children }: { isHidden?: boolean; children: ReactNode }) => (
  <div className="look-here" hidden={isHidden}>
    {children}
  </div>
);

const Agreed = ({ of }: { of: NegotiationView }) => (
  <>
    <AgreementFolded negotiation={of} />
    <OriginalPart negotiation={of} />
  </>
);

/** What lies between both sides: on the table while they negotiate, what runs once it runs, and in the end what came of it. */
export function Middle({ room, onOpen, isWriting, isTermsHidden }: Props) {
  const { negotiation } = room;
  const { stage, standing, assessment } = negotiation;
  const offers = standing && !isUnanswered(negotiation) && (
    <Look isHidden={isTermsHidden}>
      <StandingOffer
        negotiation={negotiation}
        onAccept={hash => onOpen({ form: 'accept', hash })}
        onCounter={letter => onOpen({ form: 'offer', letter, answers: standing.number })}
      />
    </Look>
  );
  switch (stage) {
    case 'intent':
    case 'assessment':
    case 'bargaining':
    case 'parked':
      return (
        <>
          {!isTermsHidden && <GapPart negotiation={negotiation} />}
          {offers}
          {!assessment && !isWriting && <HowItGoes />}
        </>
      );
    case 'agreed':
      return (
        <>
          <Look>
            <AgreementPart negotiation={negotiation} />
          </Look>
          <OriginalPart negotiation={negotiation} />
          <GapPart negotiation={negotiation} isBehind />
        </>
      );
    case 'reopened':
      return (
        <>
          {offers}
          {isAssessedAnew(negotiation) && !isTermsHidden && <GapPart negotiation={negotiation} />}
          <Look>
            <RunsPart room={room} />
          </Look>
          <Agreed of={negotiation} />
        </>
      );
    case 'running':
    case 'not-agreed':
    case 'report-due':
      return (
        <>
          <Look>
            <RunsPart room={room} />
          </Look>
          <Agreed of={negotiation} />
        </>
      );
    case 'review':
    case 'closed':
      return (
        <>
          <Look>
            <ResultPart negotiation={negotiation} />
          </Look>
          <ReviewsPart negotiation={negotiation} />
          <RunsPart room={room} />
          <Agreed of={negotiation} />
        </>
      );
  }
}
