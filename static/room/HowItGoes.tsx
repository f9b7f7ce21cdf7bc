import { howItGoes } from '../words/room';

/** What a stranger needs to know before there is anything to read in the middle. */
export const HowItGoes = () => (
  <section className="section section-quiet">
    <h2 className="section-title">{howItGoes.title}</h2>
    <ol className="how">
      {howItGoes.steps.map(step => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </section>
);
