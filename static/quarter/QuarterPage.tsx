import './quarter.css';
import './lines.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LeaderPage, Listed, Which } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { loadingKeys } from '../frame/loading';
import { Bar } from '../frame/Skeleton';
import { useAddress } from '../frame/useAddress';
import { useListsChanged } from '../frame/useListsChanged';
import { isOpeningAt, pathToOpening } from '../opening/address';
import { PORTFOLIO } from '../portfolio/key';
import { useRoomOver } from '../standing/useRoomOver';
import { pathToWay, wayAt } from '../start/ways';
import { choiceAt, searchFor } from './filter';
import { LinesSkeleton } from './LinesSkeleton';
import { Negotiations } from './Negotiations';
import { QuarterHead } from './QuarterHead';
import { PANEL, SectionTabs, tabOf } from './SectionTabs';
import { pathToSection, sectionAt } from './sections';
import { useQuarter } from './useQuarter';

const OpeningDoor = lazy(() => import('../opening/OpeningDoor'));
const OpeningPart = lazy(() => import('../opening/OpeningPart'));
const PortfolioPart = lazy(() => import('../portfolio/PortfolioPart'));
const StartPart = lazy(() => import('../start/StartPart'));

/** A leader's quarter: the negotiations over all teams and, in sections of their own, what belongs to none alone. */
export const QuarterPage = () => {
  const [path, go] = useAddress();
  const choice = useMemo(() => choiceAt(path ?? '/'), [path]);
  const { quarter: chosen } = choice;
  const { query, readsOn } = useQuarter(chosen, choice, path !== null);
  const room = useRoomOver();
  const page: LeaderPage | null = query.data?.ok ? query.data.value : null;
  // Quarters and teams stay while another quarter is on its way, and with them what has the focus.
  const [known, setKnown] = useState<LeaderPage | null>(null);
  if (page && page !== known) setKnown(page);
  const isComing = !known && !query.error && query.data?.ok !== false;
  const leads = known?.leads ?? [];
  const isLeader = leads.length > 0;
  const section = isLeader ? sectionAt(path ?? '/') : 'negotiations';
  const way = wayAt(path ?? '/');
  useListsChanged(isLeader ? 'leader' : null, [loadingKeys.leaderPage(chosen), [PORTFOLIO]]);
  const open = ({ outcomeId, quarter }: Which, { key, summary }: Listed['workItem']) =>
    void room.open({ outcomeId, quarter }, `${key} ${summary}`);
  // The same function for as long as the page lives, so that lines are drawn again only where they changed.
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  const choose = useCallback(({ negotiation, workItem }: Listed) => latest.current(negotiation, workItem), []);
  if (way)
    return (
      <main className="quarter">
        <Suspense fallback={<Bar width="240px" height="28px" />}>
          <StartPart way={way} leads={leads} onBack={() => go(`/${searchFor(choice)}`)} />
        </Suspense>
      </main>
    );
  if (known && isLeader && isOpeningAt(path ?? '/'))
    return (
      <main className="quarter">
        <Suspense fallback={<Bar width="240px" height="28px" />}>
          <OpeningPart
            leads={leads}
            quarters={known.quarters}
            quarter={chosen}
            onQuarter={quarter => go(pathToOpening(searchFor({ ...choice, quarter })))}
            onBack={() => go(pathToSection('negotiations') + searchFor(choice))}
          />
        </Suspense>
      </main>
    );
  return (
    <main className="quarter">
      <QuarterHead
        page={page}
        known={known}
        quarter={chosen ?? known?.quarter}
        isComing={isComing}
        readsOn={readsOn}
        onQuarter={quarter => go(pathToSection(section) + searchFor({ ...choice, quarter }))}
      />
      {isLeader && <SectionTabs shown={section} onShow={name => go(pathToSection(name) + searchFor(choice))} />}
      {isComing && <div className="section-tabs section-tabs-pending" />}
      {room.failure && (
        <p className="quarter-trouble" role="alert">
          {room.failure}
        </p>
      )}
      <div
        className="section-panel"
        {...(isLeader ? { id: PANEL, role: 'tabpanel', 'aria-labelledby': tabOf(section) } : {})}
      >
        {section === 'negotiations' ? (
          <Loaded query={query} skeleton={<LinesSkeleton />}>
            {loaded => (
              <>
                {isLeader && (
                  <Suspense fallback={<Bar width="240px" height="32px" />}>
                    <OpeningDoor onGo={() => go(pathToOpening(searchFor(choice)))} />
                  </Suspense>
                )}
                <Negotiations
                  page={loaded}
                  query={query}
                  readsOn={readsOn}
                  choice={choice}
                  onFilter={(next, how) => go(pathToSection('negotiations') + searchFor(next), how)}
                  onChoose={choose}
                  onWay={name => go(pathToWay(name) + searchFor(choice))}
                />
              </>
            )}
          </Loaded>
        ) : (
          <Suspense fallback={<Bar width="240px" height="28px" />}>
            <PortfolioPart section={section} quarter={chosen} leads={leads} onOpen={open} />
          </Suspense>
        )}
      </div>
    </main>
  );
};
