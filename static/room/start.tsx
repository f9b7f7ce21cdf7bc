import { useQuery } from '@tanstack/react-query';
import type { Which } from '../../src/api';
import { Failure } from '../frame/Failure';
import { mount } from '../frame/mount';
import { useOutside } from '../frame/outside';
import { panelWords } from '../words/panel';
import { titles } from '../words/titles';
import { Room } from './Room';

/** Which negotiation whoever opened the dialog asked for. The backend decides whether this person may see it. */
const asked = (modal: unknown): Which | null => {
  if (typeof modal !== 'object' || modal === null) return null;
  const { outcomeId, quarter } = modal as Partial<Record<keyof Which, unknown>>;
  return typeof outcomeId === 'string' && typeof quarter === 'string' ? { outcomeId, quarter } : null;
};

/** The room as a dialog over the work item or the leader's page. */
function RoomOver() {
  const { place } = useOutside();
  const { data, refetch, isFetching } = useQuery({ queryKey: ['place'], queryFn: place });
  if (!data) return null;
  const which = asked(data.modal);
  // The dialog brings its own way out.
  if (which)
    return (
      <main>
        <Room which={which} />
      </main>
    );
  return (
    <Failure
      title={panelWords.title}
      sentence={panelWords.roomFailed}
      id={null}
      onTryAgain={() => void refetch()}
      isTrying={isFetching}
      isWhole
    />
  );
}

mount(<RoomOver />, titles.room);
