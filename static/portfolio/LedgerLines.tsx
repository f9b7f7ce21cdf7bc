import type { LeaderLedger } from '../../src/negotiation/ledger';
import { ledgerLines } from '../words/portfolio';
import './ledger.css';

/** Promises, changes and bets of a leader, always with their n: counts, never a score. */
export const LedgerLines = ({ of }: { of: LeaderLedger }) => (
  <dl className="ledger">
    {ledgerLines(of).map(({ name, count, note }) => (
      <div key={name} className="ledger-line">
        <dt>{name}</dt>
        <dd>
          <strong className="numbers">{count}</strong>
          <span className="ledger-note numbers">{note}</span>
        </dd>
      </div>
    ))}
  </dl>
);
