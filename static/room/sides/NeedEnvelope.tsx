import EyeIcon from '@atlaskit/icon/core/eye-open';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import type { NegotiationView } from '../../../src/negotiation/view';
import { amount } from '../../words/numbers';
import { sideWords as words } from '../../words/sides';
import { standingLabels } from '../../words/standing';
import { Said } from '../Said';

/** The need: a closed envelope until the team has given its forecast, an open one afterwards. */
export function NeedEnvelope({ negotiation: { need, assessment, viewer } }: { negotiation: NegotiationView }) {
  if (need.state === 'none')
    return (
      <div className="envelope envelope-none">
        <h3 className="envelope-title">{standingLabels.need}</h3>
        <p>{words.noNeed}</p>
      </div>
    );
  const isClosed = assessment === null;
  return (
    <div className={isClosed ? 'envelope envelope-closed' : 'envelope'}>
      <h3 className="envelope-title">
        {isClosed ? <LockIcon label="" /> : <EyeIcon label="" />}
        {isClosed ? words.needSealed : standingLabels.need}
      </h3>
      {need.state === 'open' && <p className="envelope-level numbers">{amount(need.level, need.unit)}</p>}
      <p>{need.state === 'sealed' ? words.needIn(need.measure, need.unit) : need.measure}</p>
      {isClosed && <p className="envelope-when">{viewer === 'leader' ? words.opensToYou : words.opens}</p>}
      {need.state === 'open' && <Said by={need.by} verb={words.statedBy} />}
    </div>
  );
}
