import { type ReactNode, useId } from 'react';
import type { Party } from '../../../src/negotiation/shape';
import type { NegotiationView } from '../../../src/negotiation/view';
import { betVerdicts, nextSteps, parties, reviewFields } from '../../words/fields';
import { reviewWords as words } from '../../words/room-lived';
import { Fact, Facts, longer } from '../Facts';
import { Said } from '../Said';
import { Section } from '../shared/Section';
import { AcceptedRisks } from './AcceptedRisks';
import './lived.css';

type MarkedReview = NonNullable<NegotiationView['lived']['reviews'][Party]>;

const ReviewRead = ({ of, bet }: { of: MarkedReview; bet: string | null }) => (
  <>
    <Facts>
      <Fact label={words.view}>{longer(of.view)}</Fact>
      <Fact label={reviewFields.learnings}>
        <ul className="term-lines">
          {of.learnings.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Fact>
      <Fact label={reviewFields.next}>{nextSteps[of.next]}</Fact>
      {bet !== null && of.bet && (
        <Fact label={words.bet} from={betVerdicts[of.bet]}>
          {bet}
        </Fact>
      )}
    </Facts>
    <Said by={of.by} verb={words.reviewedBy} />
  </>
);

const Column = ({ party, children }: { party: Party; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={`review review-${party}`} aria-labelledby={id}>
      <h3 id={id} className="lived-title">
        {parties[party]}
      </h3>
      {children}
    </section>
  );
};

const absent = (party: Party, { viewer, lived }: NegotiationView): string => {
  const isMissing = lived.reviews.waitingFor.includes(party);
  if (party === viewer) return words.notWritten;
  return isMissing ? words.notIn : words.isIn;
};

/** Both views of the quarter, side by side once both are in; until then each side reads only its own (N15). */
export function ReviewsPart({ negotiation }: { negotiation: NegotiationView }) {
  const { lived, priority, stage } = negotiation;
  const { reviews } = lived;
  return (
    <Section
      title={words.title}
      aside={stage === 'review' ? <span className="section-aside">{words.blind}</span> : undefined}
    >
      {stage === 'closed' && <AcceptedRisks negotiation={negotiation} />}
      <div className="reviews">
        {(['leader', 'team'] as const).map(party => {
          const review = reviews[party];
          return (
            <Column key={party} party={party}>
              {review ? (
                <ReviewRead of={review} bet={priority?.bet?.words ?? null} />
              ) : (
                <p className="unsaid">{absent(party, negotiation)}</p>
              )}
            </Column>
          );
        })}
      </div>
    </Section>
  );
}
