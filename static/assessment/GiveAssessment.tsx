import type { RoomView } from '../../src/api';
import type { Setting } from '../room/useForm';
import { assessWords } from '../words/assessment';
import { today } from '../words/numbers';
import { SteppedAssessment } from './SteppedAssessment';
import { assessmentFrom } from './values';

type Props = { room: RoomView; setting: Setting; barred: string | null };

/** N5: the team says where the measure stands and what it forecasts; with it the seal opens (N6). */
export function GiveAssessment({ room, setting, barred }: Props) {
  const { negotiation, outcome } = room;
  return (
    <SteppedAssessment
      name="assess"
      initial={() => assessmentFrom(outcome, negotiation, today())}
      title={assessWords.title}
      intro={negotiation.need.state === 'sealed' ? assessWords.sealed : assessWords.open}
      room={room}
      setting={setting}
      barred={barred}
    />
  );
}
