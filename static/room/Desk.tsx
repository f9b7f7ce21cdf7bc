import Button from '@atlaskit/button/new';
import { lazy, Suspense } from 'react';
import type { RoomView } from '../../src/api';
import { refusalSentence } from '../words/refusals';
import { roomWords } from '../words/room';
import { FormSkeleton } from './FormSkeleton';
import { barredFrom, type Opened } from './opened';
import type { Setting } from './useForm';

// One reads more often than one writes: a form loads once it is opened.
const SharePriority = lazy(async () => ({ default: (await import('../priority/SharePriority')).SharePriority }));
const GiveAssessment = lazy(async () => ({ default: (await import('../assessment/GiveAssessment')).GiveAssessment }));
const MakeOffer = lazy(async () => ({ default: (await import('./offer/MakeOffer')).MakeOffer }));
const AcceptSheet = lazy(async () => ({ default: (await import('./accept/AcceptSheet')).AcceptSheet }));
const ReasonForm = lazy(async () => ({ default: (await import('./pause/ReasonForm')).ReasonForm }));
const LivedDesk = lazy(async () => ({ default: (await import('./lived/forms/LivedDesk')).LivedDesk }));

/** The offer that was about to be signed has been answered or replaced meanwhile. */
const OfferGone = ({ onClose }: { onClose: () => void }) => (
  <div className="form" role="status">
    <p>{refusalSentence({ code: 'offer-moved-on', about: [] })}</p>
    <div>
      <Button onClick={onClose}>{roomWords.readOffer}</Button>
    </div>
  </div>
);

type Props = { room: RoomView; opened: Opened; setting: Setting };

const Opening = ({ room, opened, setting }: Props) => {
  const { negotiation } = room;
  const barred = barredFrom(opened.form, negotiation.legal);
  switch (opened.form) {
    case 'shareIntent':
      return <SharePriority negotiation={negotiation} setting={setting} barred={barred} />;
    case 'assess':
      if (negotiation.phase !== 'assessment')
        return <LivedDesk form="assess" room={room} setting={setting} barred={barred} />;
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
    case 'keep':
    case 'stop':
      return (
        <ReasonForm key={opened.form} kind={opened.form} negotiation={negotiation} setting={setting} barred={barred} />
      );
    case 'checkIn':
    case 'confirm':
    case 'fallBack':
    case 'reopen':
    case 'report':
    case 'review':
      return <LivedDesk key={opened.form} form={opened.form} room={room} setting={setting} barred={barred} />;
    case 'ask':
    case 'answer':
      return null;
  }
};

/** Where one writes: the form that is open, in the middle between both sides. */
export const Desk = (props: Props) => (
  <Suspense fallback={<FormSkeleton />}>
    <Opening {...props} />
  </Suspense>
);
