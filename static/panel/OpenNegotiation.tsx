import Button from '@atlaskit/button/new';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { WorkItemView } from '../../src/api';
import { failureOf } from '../backend';
import { useOutside } from '../frame/outside';
import { RefusalWords } from '../frame/RefusalWords';
import { QuarterSwitch } from '../standing/QuarterSwitch';
import { useRoomOver } from '../standing/useRoomOver';
import { panelWords } from '../words/panel';

type Props = { item: WorkItemView; quarters: string[]; isOnlyThing: boolean };

/** Opens a negotiation for one of the quarters that have none yet. */
export const OpenNegotiation = ({ item, quarters, isOnlyThing }: Props) => {
  const { ask } = useOutside();
  const queries = useQueryClient();
  const room = useRoomOver();
  // The quarter to come is what is usually negotiated.
  const [choice, setChoice] = useState(item.quarters[1]);
  const quarter = quarters.includes(choice) ? choice : (quarters[0] ?? choice);
  // One id a quarter: pressing again after a lost answer is the same move, not a second one.
  const ids = useRef(new Map<string, string>());
  const idFor = (wanted: string) => {
    const id = ids.current.get(wanted) ?? crypto.randomUUID();
    ids.current.set(wanted, id);
    return id;
  };
  const opening = useMutation({
    mutationFn: (wanted: string) => ask('open', { outcomeId: item.outcomeId, quarter: wanted, id: idFor(wanted) }),
    onSuccess: async answer => {
      await queries.invalidateQueries();
      if (answer.ok && answer.value.negotiation.turn === answer.value.negotiation.viewer)
        await room.open(answer.value.negotiation);
    },
  });
  const refusal = opening.data?.ok === false ? opening.data.refusal : null;
  const trouble = opening.error ? failureOf(opening.error).message : room.failure;
  const notes = [panelWords.now, panelWords.next];
  return (
    <section className={isOnlyThing ? 'panel-open' : 'panel-open panel-open-below'}>
      {isOnlyThing && <p>{panelWords.none}</p>}
      {quarters.length > 1 && (
        <QuarterSwitch
          label={panelWords.chooseQuarter}
          choices={quarters.map(each => ({ quarter: each, note: notes[item.quarters.indexOf(each)] ?? '' }))}
          chosen={quarter}
          onChoose={setChoice}
        />
      )}
      <Button
        appearance={isOnlyThing ? 'primary' : 'default'}
        isLoading={opening.isPending}
        onClick={() => opening.mutate(quarter)}
      >
        {panelWords.open(quarter)}
      </Button>
      {(refusal || trouble) && (
        <p className="panel-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : trouble}
        </p>
      )}
    </section>
  );
};
