import './cards.css';
import { memo } from 'react';
import type { Listed } from '../../src/api';
import { GapLine } from '../standing/GapLine';
import { PhaseLozenge } from '../standing/PhaseLozenge';
import { TurnLine } from '../standing/TurnLine';
import { amount } from '../words/numbers';
import { quarterWords } from '../words/quarter';
import { lineWords } from '../words/quarter-line';
import { openAsks, targetKind, targetOf, whereNow } from './line';
import { WorkItemName } from './WorkItemName';

/** A line where there is no room for a table. */
export const LineCard = memo(({ line, onChoose }: { line: Listed; onChoose: (line: Listed) => void }) => {
  const { negotiation, workItem } = line;
  const target = targetOf(negotiation);
  const asks = openAsks(negotiation);
  const now = whereNow(negotiation);
  const { assessment, lived, agreed } = negotiation;
  const unit = (lived.course ?? assessment)?.measure.unit ?? '';
  return (
    <div className="card line">
      <WorkItemName item={workItem} onChoose={() => onChoose(line)} />
      <div className="card-status">
        <PhaseLozenge of={negotiation} />
        <TurnLine of={negotiation} />
      </div>
      {agreed === null && <GapLine of={negotiation} />}
      {(target !== null || asks > 0 || now) && (
        <p className="card-rest numbers">
          {target !== null && <span>{lineWords.target(amount(target, unit), targetKind(negotiation))}</span>}
          {now && <span>{now}</span>}
          {asks > 0 && <span>{quarterWords.asksInFull(asks)}</span>}
        </p>
      )}
    </div>
  );
});
