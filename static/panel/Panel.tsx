import './panel.css';
import type { WorkItemView } from '../../src/api';
import type { NegotiationView } from '../../src/negotiation/view';
import { Loaded } from '../frame/Loaded';
import { loadingKeys, useWorkItem } from '../frame/loading';
import { useListsChanged } from '../frame/useListsChanged';
import { GoalLater } from '../goal/GoalLater';
import { unreadableSentence } from '../words/failures';
import { panelWords } from '../words/panel';
import { NegotiationBlock } from './NegotiationBlock';
import { OpenNegotiation } from './OpenNegotiation';
import { PanelSkeleton } from './PanelSkeleton';

const Content = ({ item }: { item: WorkItemView }) => {
  const { negotiations, mayOpen, team, viewer } = item;
  const waits = (each: NegotiationView) => (each.turn === viewer ? 0 : 1);
  const shown = [...negotiations].sort(
    (one, other) => waits(one) - waits(other) || one.quarter.localeCompare(other.quarter),
  );
  return (
    <>
      {shown.map(each => (
        <NegotiationBlock key={each.quarter} negotiation={each} />
      ))}
      {shown.length > 0 && <GoalLater goal={item.goal} />}
      {!team && shown.length === 0 && (
        <div className="panel-empty">
          <p>{panelWords.noTeam}</p>
          <p className="panel-quiet">{panelWords.noTeamWho}</p>
        </div>
      )}
      {team && viewer === 'observer' && shown.length === 0 && <p>{panelWords.noneYet}</p>}
      {mayOpen.length > 0 && (
        <OpenNegotiation item={item} quarters={mayOpen} isOnlyThing={shown.length + item.unreadable.length === 0} />
      )}
      {item.unreadable.length > 0 && <p className="panel-quiet">{unreadableSentence(item.unreadable)}</p>}
    </>
  );
};

/** A work item's negotiations: where each stands, and the one thing to do. Each block listens for its own. */
export const Panel = () => {
  const query = useWorkItem();
  useListsChanged(null, [loadingKeys.workItem]);
  return (
    <main className="panel">
      <h1 className="said-only">{panelWords.title}</h1>
      <Loaded query={query} skeleton={<PanelSkeleton />}>
        {item => <Content item={item} />}
      </Loaded>
    </main>
  );
};
