import type { RoomView } from '../../../../src/api';
import type { MoveKind } from '../../../../src/negotiation/move';
import type { Setting } from '../../useForm';
import { AssessAgain } from './AssessAgain';
import { CheckInForm } from './CheckInForm';
import { ConfirmForm } from './ConfirmForm';
import { FallBackForm } from './FallBackForm';
import { ReopenForm } from './ReopenForm';
import { ReportForm } from './ReportForm';
import { ReviewForm } from './ReviewForm';
import '../lived.css';
import './forms.css';

/** Forms of a quarter that is lived; they load once the first is opened. */
export type LivedForm = Extract<
  MoveKind,
  'assess' | 'checkIn' | 'confirm' | 'fallBack' | 'reopen' | 'report' | 'review'
>;

type Props = { form: LivedForm; room: RoomView; setting: Setting; barred: string | null };

export function LivedDesk({ form, room, setting, barred }: Props) {
  const { negotiation } = room;
  switch (form) {
    case 'assess':
      return <AssessAgain room={room} setting={setting} barred={barred} />;
    case 'checkIn':
      return <CheckInForm room={room} setting={setting} barred={barred} />;
    case 'confirm':
      return <ConfirmForm negotiation={negotiation} setting={setting} barred={barred} />;
    case 'fallBack':
      return <FallBackForm negotiation={negotiation} setting={setting} barred={barred} />;
    case 'reopen':
      return <ReopenForm negotiation={negotiation} setting={setting} barred={barred} />;
    case 'report':
      return <ReportForm room={room} setting={setting} barred={barred} />;
    case 'review':
      return <ReviewForm negotiation={negotiation} setting={setting} barred={barred} />;
  }
}
