import type { Instant } from '../../src/negotiation/shape';
import { PersonName } from '../people';
import { moment } from '../words/numbers';

/** Who said it and when: small, beneath what was said (N27). */
export const Said = ({ by, verb = '' }: { by: { account: string; at: Instant }; verb?: string }) => (
  <p className="said">
    {verb && `${verb} `}
    <PersonName accountId={by.account} />
    {', '}
    <time dateTime={by.at}>{moment(by.at)}</time>
  </p>
);
