import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-circle';
import CopyIcon from '@atlaskit/icon/core/copy';
import { useState } from 'react';
import type { AgreementView, NegotiationView } from '../../../src/negotiation/view';
import { Person } from '../../people';
import { moment } from '../../words/numbers';
import { agreementWords as words } from '../../words/table';
import { FanChart } from '../fan/FanChart';
import { Promises } from './Promises';
import { RangeFigure } from './RangeFigure';
import { Section } from './Section';
import { TermsRead } from './TermsRead';
import './package.css';

const SIGNERS = ['leader', 'team'] as const;

const Fingerprint = ({ hash }: { hash: string }) => {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(hash).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="fingerprint">
      <p className="fact-from">{words.hashOfAll}</p>
      <code className="hash">{hash}</code>
      <Button spacing="compact" iconBefore={CopyIcon} onClick={() => void copy()}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </div>
  );
};

type SignedProps = { negotiation: NegotiationView; agreement: AgreementView; isFolded?: boolean };

const Signed = ({ negotiation, agreement, isFolded = false }: SignedProps) => {
  const { need } = negotiation;
  const { measure, baseline, terms, signatures, hash, letter, offer, bridge, chanceOfTarget, gap } = agreement;
  const level = need.state === 'open' && gap ? need.level : null;
  return (
    <div className="agreement">
      <ul className="signatures">
        {SIGNERS.map(party => (
          <li key={party} className={`signature signature-${party}`}>
            <span className="signature-mark">
              <CheckIcon label="" /> {words.signedBy[party]}
            </span>
            <Person accountId={signatures[party].account} />
            <time className="fact-from" dateTime={signatures[party].at}>
              {moment(signatures[party].at)}
            </time>
          </li>
        ))}
      </ul>
      <p>{words.which(letter, offer, bridge)}</p>
      {isFolded ? (
        <RangeFigure
          measure={measure}
          baseline={baseline.value}
          forecast={terms.forecast}
          need={level}
          target={terms.target}
        />
      ) : (
        <FanChart
          negotiation={negotiation}
          picture={{ measure, baseline, forecast: terms.forecast, need: level, target: terms.target }}
        />
      )}
      <TermsRead terms={terms} measure={measure} chanceOfTarget={chanceOfTarget} />
      <Promises of={agreement} />
      <Fingerprint hash={hash} />
    </div>
  );
};

/** The one package that both signed. */
export function AgreementPart({ negotiation }: { negotiation: NegotiationView }) {
  const { agreement } = negotiation;
  if (!agreement) return null;
  return (
    <Section title={words.title}>
      <Signed negotiation={negotiation} agreement={agreement} />
    </Section>
  );
}

/** The same once the quarter runs on it: to look up, beneath how it runs. */
export function AgreementFolded({ negotiation }: { negotiation: NegotiationView }) {
  const { agreement } = negotiation;
  if (!agreement) return null;
  return (
    <details className="fold">
      <summary>
        <h2 className="section-title">{words.title}</h2>
        <span className="fold-count">{words.all}</span>
      </summary>
      <Signed negotiation={negotiation} agreement={agreement} isFolded />
    </details>
  );
}
