import { type ReactNode, useId } from 'react';
import type { AdviceView } from '../../src/api';
import type { Assessment } from '../../src/negotiation/assessment';
import { LedgerLines } from '../portfolio/LedgerLines';
import { calibrationLines, mirrorFacts, noResults, twoWays, adviceWords as words } from '../words/advice';
import { Findings } from './Findings';
import { OutsidePart } from './OutsidePart';

const Part = ({ title, help, children }: { title: string; help: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className="advice-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="advice-quiet">{help}</p>
      {children}
    </section>
  );
};

const Lines = ({ of }: { of: [name: string, value: string][] }) => (
  <dl className="advice-lines">
    {of.map(([name, value]) => (
      <div key={name} className="advice-line">
        <dt>{name}</dt>
        <dd className="numbers">{value}</dd>
      </div>
    ))}
  </dl>
);

/** What stands out, and beneath it what both sides' past says; of each only what there is. */
export function AdviceBody({ of, assessment }: { of: AdviceView; assessment: Assessment | null }) {
  const { findings, twoWayness, outside, calibration, ledger } = of;
  return (
    <div className="advice-body">
      <Findings of={findings} unit={assessment?.measure.unit ?? ''} />
      {twoWayness && (
        <Part title={words.mirror} help={words.mirrorFor}>
          <p>
            {twoWays[twoWayness.kind].seen} <strong>{twoWays[twoWayness.kind].todo}</strong>
          </p>
          <Lines of={mirrorFacts(twoWayness.facts)} />
        </Part>
      )}
      {outside && assessment && (
        <Part title={words.outside} help={words.outsideFor}>
          <OutsidePart of={outside} assessment={assessment} />
        </Part>
      )}
      {calibration && (
        <Part title={words.calibration} help={words.calibrationFor}>
          {calibration.n === 0 ? <p>{noResults}</p> : <Lines of={calibrationLines(calibration)} />}
        </Part>
      )}
      {ledger && (
        <Part title={words.ledger} help={words.ledgerFor}>
          <LedgerLines of={ledger} />
        </Part>
      )}
    </div>
  );
}
