import './admin.css';
import './contents.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { Failure } from '../frame/Failure';
import { Loaded } from '../frame/Loaded';
import { RefusalWords } from '../frame/RefusalWords';
import { Bar, Waiting } from '../frame/Skeleton';
import { eraseWords, exportWords, fiscalWords, adminWords as words } from '../words/admin';
import { partTitles } from '../words/admin-parts';
import { orphanWords } from '../words/orphans';
import { Contents, type Place } from './Contents';
import { ErasePart } from './ErasePart';
import { ExportPart } from './ExportPart';
import { FiscalYear } from './FiscalYear';
import { useCalendar } from './useCalendar';
import { useCopy } from './useCopy';

const PrioritiesPart = lazy(() => import('./PrioritiesPart'));
const SignalsPart = lazy(() => import('./signals/SignalsPart'));
const RemindersPart = lazy(() => import('./reminders/RemindersPart'));
const ParkedPart = lazy(() => import('./parked/ParkedPart'));
const OrphansPart = lazy(() => import('./OrphansPart'));

const Pending = () => (
  <Waiting label={words.loading}>
    <Bar width="160px" height="24px" />
    <Bar width="100%" height="220px" />
  </Waiting>
);

const places = {
  calendar: { id: 'calendar', title: fiscalWords.title },
  priorities: { id: 'priorities', title: partTitles.priorities },
  signals: { id: 'signals', title: partTitles.signals },
  reminders: { id: 'reminders', title: partTitles.reminders },
  parked: { id: 'parked', title: partTitles.parked },
  orphans: { id: 'orphans', title: orphanWords.title },
  export: { id: 'export', title: exportWords.title },
  erase: { id: 'erase', title: eraseWords.title },
};

type At = { at: Place; children: ReactNode };

/** Where a part stands that brings its own heading. */
const Standing = ({ at: { id }, children }: At) => (
  <div id={id} className="admin-place" tabIndex={-1}>
    {children}
  </div>
);

/** A part that loads after its heading. */
const Coming = ({ at, children }: At) => (
  <section id={at.id} className="admin-part admin-place" tabIndex={-1}>
    <h2>{at.title}</h2>
    <Suspense fallback={<Bar width="100%" height={`var(--admin-${at.id})`} />}>{children}</Suspense>
  </section>
);

/** What an administrator of Jira sets for the whole site, takes along, or erases. */
export const AdminPage = () => {
  const query = useCalendar();
  const copy = useCopy();
  return (
    <main className="admin">
      <header className="admin-part">
        <h1>{words.title}</h1>
        <p className="admin-quiet">{words.intro}</p>
      </header>
      <Loaded query={query} skeleton={<Pending />}>
        {calendar =>
          calendar.maySet ? (
            <>
              <Contents places={Object.values(places)} />
              <Standing at={places.calendar}>
                <FiscalYear calendar={calendar} />
              </Standing>
              <Coming at={places.priorities}>
                <PrioritiesPart />
              </Coming>
              <Coming at={places.signals}>
                <SignalsPart />
              </Coming>
              <Coming at={places.reminders}>
                <RemindersPart />
              </Coming>
              <Coming at={places.parked}>
                <ParkedPart />
              </Coming>
              <Standing at={places.orphans}>
                <Suspense fallback={<Bar width="100%" height="150px" />}>
                  <OrphansPart />
                </Suspense>
              </Standing>
              <Standing at={places.export}>
                <ExportPart copy={copy} />
              </Standing>
              <Standing at={places.erase}>
                <ErasePart copy={copy} />
              </Standing>
            </>
          ) : (
            <Failure
              title={words.notYours}
              sentence={<RefusalWords refusal={{ code: 'not-jira-administrator', about: [] }} />}
            />
          )
        }
      </Loaded>
    </main>
  );
};
