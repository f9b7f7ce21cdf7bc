/** What a stranger needs to know before there is anything to read in the middle. */
export const HowItGoes = () => (
  <section className="section section-quiet">
    <h2 className="section-title">How both sides come to one agreement</h2>
    <ol className="how">
      <li>The leader shares what matters most and why now, and may seal a need with it.</li>
      <li>The team says where the measure stands and what it forecasts. In that moment the sealed need opens.</li>
      <li>Offers go back and forth: more resources, a bigger risk, or a changed ask.</li>
      <li>One offer carries both signatures. Those terms are the agreement.</li>
    </ol>
  </section>
);
