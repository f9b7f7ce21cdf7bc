import Button from '@atlaskit/button/new';
import type { RoomView } from '../../src/api';
import { GiveAssessment } from '../assessment/GiveAssessment';
import { SharePriority } from '../priority/SharePriority';
import { refusalSentence } from '../words/refusals';
import { AcceptSheet } from './accept/AcceptSheet';
import { MakeOffer } from './offer/MakeOffer';
import { barredFrom, type Opened } from './opened';
import { ReasonForm } from './pause/ReasonForm';
import type { Setting } from './useForm';

/** The offer that was about to be signed has been answered or replaced meanwhile. */
const OfferGone = ({ onClose }: { onClose: () => void }) => (
  <div className="form" role="status">
    <p>{refusalSentence({ code: 'offer-moved-on', about: [] })}</p>
    <div>
      <Button onClick={onClose}>Read it</Button>
    </div>
  </div>
);

type Props = { room: RoomView; opened: Opened; setting: Setting };

/** Where one writes: the form that is open, in the middle between both sides. */
export function Desk({ room, opened, setting }: Props) {
  const { negotiation } = room;
  const barred = barredFrom(opened.form, negotiation.legal);
  switch (opened.form) {
    case 'shareIntent':
      return <SharePriority negotiation={negotiation} setting={setting} barred={barred} />;
    case 'assess':
      return <GiveAssessment room={room} setting={setting} barred={barred} />;
    case 'offer':
      return (
        <MakeOffer
          negotiation={negotiation}
          letter={opened.letter}
          answers={opened.answers}
          setting={setting}
          barred={barred}
        />
      );
    case 'accept': {
      const { standing } = negotiation;
      const offered = standing?.packages.find(each => each.hash === opened.hash);
      return standing && offered ? (
        <AcceptSheet
          key={offered.hash}
          negotiation={negotiation}
          standing={standing}
          offered={offered}
          setting={setting}
          barred={barred}
        />
      ) : (
        <OfferGone onClose={setting.onCancel} />
      );
    }
    case 'handBack':
    case 'park':
    case 'resume':
      return <ReasonForm key={opened.form} kind={opened.form} setting={setting} barred={barred} />;
    case 'ask':
    case 'answer':
      return null;
  }
}
