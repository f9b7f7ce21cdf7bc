import type { Listed } from '../../src/api';
import { useOutside } from '../frame/outside';
import { quarterWords } from '../words/quarter';

/** The work item's summary opens the room, from anywhere on its line; its key leads to Jira. */
export const WorkItemName = ({ item, onChoose }: { item: Listed['workItem']; onChoose: () => void }) => {
  const { goTo } = useOutside();
  const address = `/browse/${encodeURIComponent(item.key)}`;
  return (
    <div className="work-item">
      <button type="button" className="work-item-summary" onClick={onChoose}>
        {item.summary}
      </button>
      <p className="work-item-origin">
        <a
          href={address}
          title={quarterWords.goTo(item.key)}
          onClick={event => {
            event.preventDefault();
            void goTo(address);
          }}
        >
          {item.key}
        </a>
        <span>{item.projectName}</span>
      </p>
    </div>
  );
};
