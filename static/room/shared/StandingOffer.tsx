import type { Letter } from '../../../src/negotiation/offer';
import type { NegotiationView, OfferView } from '../../../src/negotiation/view';
import { isUnanswered } from '../../words/situation';
import { offerWords as words } from '../../words/table';
import { Said } from '../Said';
import { PackageCard } from './PackageCard';
import { Section } from './Section';

type Props = {
  negotiation: NegotiationView;
  onAccept: (hash: string) => void;
  onCounter: (letter: Letter) => void;
};

const whose = ({ by }: OfferView, viewer: NegotiationView['viewer']) => (by.party === viewer ? 'own' : by.party);

const Cards = ({
  offer,
  answered,
  negotiation,
  onAccept,
  onCounter,
}: Partial<Props> & {
  offer: OfferView;
  answered: OfferView | null;
  negotiation: NegotiationView;
}) => (
  <div className="packages" data-count={offer.packages.length}>
    {offer.packages.map(each => (
      <PackageCard
        key={each.letter}
        offered={each}
        base={answered?.packages.find(other => other.letter === each.answers) ?? null}
        negotiation={negotiation}
        onAccept={
          onAccept && negotiation.legal.includes('accept') && !each.unsignable ? () => onAccept(each.hash) : undefined
        }
        onCounter={onCounter && negotiation.legal.includes('offer') ? () => onCounter(each.letter) : undefined}
      />
    ))}
  </div>
);

/** The offer on the table, its packages next to each other, and folded beneath it the one it answers. */
export function StandingOffer({ negotiation, onAccept, onCounter }: Props) {
  const { standing, answered, viewer } = negotiation;
  if (!standing) return null;
  return (
    <Section
      title={words.title(standing.number, whose(standing, viewer))}
      aside={<span className="section-aside">{words.packages(standing.packages.length)}</span>}
    >
      <div className="offer-reason">
        <p>{standing.reason}</p>
        <Said by={standing.by} verb={words.offeredBy} />
      </div>
      <Cards offer={standing} answered={answered} negotiation={negotiation} onAccept={onAccept} onCounter={onCounter} />
      {answered && <AnsweredOffer negotiation={negotiation} />}
    </Section>
  );
}

export const AnsweredOffer = ({ negotiation }: { negotiation: NegotiationView }) => {
  const { answered, viewer, agreement } = negotiation;
  if (!answered) return null;
  const isAgreement = answered.number === agreement?.offer;
  return (
    <details className="fold">
      <summary>
        {isAgreement ? words.answersAgreement : words.answers(answered.number, whose(answered, viewer))}
      </summary>
      {!isAgreement && (
        <div className="offer-reason">
          <p>{answered.reason}</p>
          <Said by={answered.by} verb={words.offeredBy} />
        </div>
      )}
      <Cards offer={answered} answered={null} negotiation={negotiation} />
    </details>
  );
};

/** The offer that is being answered, to look up while writing. */
export const OfferInHand = ({ negotiation }: { negotiation: NegotiationView }) => {
  const { standing, viewer } = negotiation;
  if (!standing) return null;
  return (
    <details className="fold">
      <summary>
        {isUnanswered(negotiation)
          ? words.agreementAsItStands
          : words.asItStands(standing.number, whose(standing, viewer))}
      </summary>
      <Cards offer={standing} answered={negotiation.answered} negotiation={negotiation} />
    </details>
  );
};
