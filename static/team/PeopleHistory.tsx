import './peopleHistory.css';
import { useQuery } from '@tanstack/react-query';
import type { PeopleChange } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { useOutside } from '../frame/outside';
import { Bar, Waiting } from '../frame/Skeleton';
import { Woven } from '../frame/Woven';
import { PersonName } from '../people';
import { peopleWords as words } from '../words/people-changes';
import { peopleHistory as history } from '../words/people-history';

type Say = (...names: string[]) => string;

/** One change, with names that may still be loading. */
const Told = ({ say, accounts }: { say: Say; accounts: string[] }) => (
  <p>
    <Woven say={say} parts={accounts.map(account => <PersonName key={account} accountId={account} />)} />
  </p>
);

const Leader = ({ leader: { before, after } }: { leader: NonNullable<PeopleChange['leader']> }) => {
  if (after && before) return <Told say={history.leads} accounts={[after, before]} />;
  if (after) return <Told say={history.leadsFirst} accounts={[after]} />;
  return before && <Told say={history.placeEmpty} accounts={[before]} />;
};

const Change = ({ change: { leader, joined, left, account, at } }: { change: PeopleChange }) => (
  <li>
    {leader && <Leader leader={leader} />}
    {joined.length > 0 && <Told say={history.joined} accounts={joined} />}
    {left.length > 0 && <Told say={history.left} accounts={left} />}
    <p className="people-history-by">
      <time dateTime={at}>{words.when(at)}</time>
      {' · '}
      {account ? (
        <Woven say={history.changedBy} parts={[<PersonName key={account} accountId={account} />]} />
      ) : (
        words.byClosing
      )}
    </p>
  </li>
);

const Pending = () => (
  <Waiting label={words.loading}>
    <Bar width="320px" height="40px" />
  </Waiting>
);

/** Who led and who was in the team before, and who changed that. */
const PeopleHistory = () => {
  const { ask } = useOutside();
  const query = useQuery({ queryKey: ['peopleChanges'], queryFn: () => ask('peopleChanges', {}) });
  return (
    <Loaded query={query} skeleton={<Pending />}>
      {({ changes }) =>
        changes.length === 0 ? (
          <p className="people-history-by">{words.none}</p>
        ) : (
          <ol className="people-history">
            {changes.map(change => (
              <Change key={change.number} change={change} />
            ))}
          </ol>
        )
      }
    </Loaded>
  );
};

export default PeopleHistory;
