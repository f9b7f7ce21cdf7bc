import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOutside } from '../frame/outside';
import { TextLine } from '../room/fields/TextLine';
import { openingWords as words } from '../words/opening';
import { epicsOf, matching } from './epics';
import type { WorkItem } from './values';

type Props = {
  projectId: string;
  name: string;
  /** What stands above already, or is under way. */
  taken: ReadonlySet<string>;
  onChoose: (item: WorkItem) => void;
};

/** Finds an outcome of a team's project, as Jira shows it to the leader; Jira is asked once it is opened. */
export const FindOutcome = ({ projectId, name, taken, onChoose }: Props) => {
  const { jira } = useOutside();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { data, isPending, isError, refetch } = useQuery({
    queryKey: ['epics', projectId],
    queryFn: () => epicsOf(jira, projectId),
    enabled: isOpen,
  });
  const found = matching(data?.filter(({ id }) => !taken.has(id)) ?? [], text);
  return (
    <details className="opening-more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.find(name)}</summary>
      {isOpen && (
        <div className="opening-found">
          <TextLine
            name={`find ${projectId}`}
            label={words.find(name)}
            isTitled
            help={words.findHelp}
            value={text}
            onChange={next => {
              setText(next);
              if (isError) void refetch();
            }}
          />
          <p className="opening-quiet" aria-live="polite">
            {isError ? words.searchFailed : isPending ? words.searching : found.length === 0 && words.noneFound}
          </p>
          {found.map(item => (
            <label key={item.id} className="opening-tick">
              <input type="checkbox" checked={false} onChange={() => onChoose(item)} />
              <span>
                <b>{item.key}</b> {item.summary}
              </span>
            </label>
          ))}
        </div>
      )}
    </details>
  );
};
