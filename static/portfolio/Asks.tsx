import '../frame/nativeSelect.css';
import './asks.css';
import Lozenge from '@atlaskit/lozenge';
import { useId, useState } from 'react';
import type { AskState, AskView, Portfolio } from '../../src/api';
import { Nothing } from '../frame/Nothing';
import { WorkItemName } from '../quarter/WorkItemName';
import { askWords as words } from '../words/leader';
import { type AskGrouping, askGroupings, askGroups, countsInWords, sumsOf } from './asks';
import { MayBeGiven } from './MayBeGiven';
import type { Open } from './sections';

const looks = {
  asked: 'default',
  offered: 'inprogress',
  granted: 'new',
  overdue: 'removed',
  kept: 'success',
  late: 'moved',
} as const;

const noteOf = (by: string, state: AskState): string => {
  switch (state.kind) {
    case 'asked':
      return words.askedFor(by);
    case 'offered':
    case 'granted':
    case 'overdue':
      return words.promised(state.name, state.by);
    case 'kept':
    case 'late':
      return words.keptOn(state.name, state.by, state.keptOn);
  }
};

const packagesOf = (state: AskState): string | null =>
  (state.kind === 'asked' || state.kind === 'offered') && state.in.length < state.of ? words.inSome(state.in) : null;

const AskLine = ({ ask, onOpen }: { ask: AskView; onOpen: Open }) => {
  const { workItem, what, howMuch, by, state } = ask;
  const packages = packagesOf(state);
  return (
    <li className="line portfolio-line">
      <div className="portfolio-line-head">
        <p className="ask-what">
          <strong>{what}</strong>: {howMuch}
        </p>
        <span className="portfolio-standing">
          <Lozenge appearance={looks[state.kind]}>{words.states[state.kind]}</Lozenge>
        </span>
      </div>
      <p className="numbers">{[noteOf(by, state), ...(packages ? [packages] : [])].join(', ')}</p>
      <WorkItemName item={workItem} onChoose={() => onOpen(ask, workItem)} />
    </li>
  );
};

type Props = { portfolio: Portfolio; onOpen: Open };

/** What teams ask for, beside what the leader has said may be given. */
export const Asks = ({ portfolio: { asks, priorities, quarter }, onOpen }: Props) => {
  const id = useId();
  const [grouping, setGrouping] = useState<AskGrouping>('team');
  const groups = askGroups(asks, grouping).map(group => ({ ...group, sums: sumsOf(group.asks) }));
  return (
    <div className="asks">
      <MayBeGiven priorities={priorities} quarter={quarter} />
      <section className="asks-made">
        <div className="portfolio-head">
          <h2>{words.asks(quarter)}</h2>
          {asks.length > 0 && (
            <div className="asks-grouping">
              <label htmlFor={id}>{words.groupBy}</label>
              <select
                id={id}
                className="native-select"
                value={grouping}
                onChange={event => setGrouping(askGroupings.find(name => name === event.target.value) ?? 'team')}
              >
                {askGroupings.map(name => (
                  <option key={name} value={name}>
                    {words.groupings[name]}
                  </option>
                ))}
              </select>
            </div>
          )}
        </div>
        {asks.length === 0 && <Nothing title={words.none(quarter)}>{words.noneHelp}</Nothing>}
        {groups.map(({ key, name, asks: some, sums }) => (
          <section key={key} className="portfolio-card">
            <div>
              <h3>{name}</h3>
              <p className="portfolio-note numbers">{countsInWords(some)}</p>
              {sums.length > 0 && <p className="portfolio-note numbers">{words.sums(sums)}</p>}
            </div>
            <ul className="portfolio-lines">
              {some.map(ask => (
                <AskLine key={`${ask.outcomeId} ${ask.what} ${ask.howMuch} ${ask.by}`} ask={ask} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        ))}
        {groups.some(({ sums }) => sums.length > 0) && <p className="portfolio-note">{words.sumsHelp}</p>}
      </section>
    </div>
  );
};
