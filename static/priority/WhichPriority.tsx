import Button from '@atlaskit/button/new';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Answer, Portfolio, PriorityView } from '../../src/api';
import { Bar, Waiting } from '../frame/Skeleton';
import { mostSharedFirst } from '../portfolio/usePortfolio';
import { Choice } from '../room/fields/Choice';
import { Part } from '../room/fields/Form';
import { priorityWords } from '../words/portfolio';
import type { SharedWords } from './values';
import { wordsOf } from './values';
import './priority.css';

type Props = {
  query: UseQueryResult<Answer<Portfolio>>;
  quarter: string;
  chosen: SharedWords | null;
  onChoose: (shared: SharedWords | null) => void;
};

const NEW = 'new';

const teamsOf = ({ sharedWith }: PriorityView): string[] => [
  ...new Set(sharedWith.map(({ workItem }) => workItem.projectName)),
];

/** What no negotiation goes by any more is not offered again: other words took its place. */
const isOffered =
  (chosen: SharedWords | null) =>
  ({ id, sharedWith }: PriorityView): boolean =>
    sharedWith.length > 0 || id === chosen?.id;

const Offered = ({
  priorities,
  chosen,
  onChoose,
}: Pick<Props, 'chosen' | 'onChoose'> & { priorities: PriorityView[] }) => (
  <Choice
    name="priority"
    label={priorityWords.which}
    isTitled
    value={chosen?.id ?? NEW}
    options={{
      ...Object.fromEntries(priorities.map(({ id, mattersMost }) => [id, mattersMost])),
      [NEW]: priorityWords.newOne,
    }}
    meaning={{
      ...Object.fromEntries(priorities.map(each => [each.id, priorityWords.sharedWith(teamsOf(each))])),
      [NEW]: priorityWords.newMeans,
    }}
    onChange={id => {
      const found = priorities.find(each => each.id === id);
      onChoose(found ? wordsOf(found) : null);
    }}
  />
);

/** Where the form begins: with a priority that other teams have already, or with a new one. */
export function WhichPriority({ query, quarter, chosen, onChoose }: Props) {
  const { data, isFetching, refetch } = query;
  const known = data?.ok ? mostSharedFirst(data.value.priorities).filter(isOffered(chosen)) : null;
  const isFailed = !known && !isFetching;
  return (
    <Part title={priorityWords.which} help={priorityWords.whichHelp}>
      <div className="which-priority">
        {known && known.length > 0 && <Offered priorities={known} chosen={chosen} onChoose={onChoose} />}
        {known?.length === 0 && <p>{priorityWords.none(quarter)}</p>}
        {isFailed && (
          <>
            <p>{priorityWords.failed}</p>
            <div>
              <Button spacing="compact" onClick={() => void refetch()}>
                {priorityWords.again}
              </Button>
            </div>
          </>
        )}
        {!known && isFetching && (
          <Waiting label={priorityWords.loading}>
            <Bar width="70%" height="20px" />
            <Bar width="40%" height="16px" />
          </Waiting>
        )}
      </div>
    </Part>
  );
}
