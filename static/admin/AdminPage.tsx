import './admin.css';
import { Failure } from '../frame/Failure';
import { Loaded } from '../frame/Loaded';
import { RefusalWords } from '../frame/RefusalWords';
import { Bar, Waiting } from '../frame/Skeleton';
import { adminWords as words } from '../words/admin';
import { ErasePart } from './ErasePart';
import { ExportPart } from './ExportPart';
import { FiscalYear } from './FiscalYear';
import { useCalendar } from './useCalendar';
import { useCopy } from './useCopy';

const Pending = () => (
  <Waiting label={words.loading}>
    <Bar width="160px" height="24px" />
    <Bar width="100%" height="220px" />
  </Waiting>
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
              <FiscalYear calendar={calendar} />
              <ExportPart copy={copy} />
              <ErasePart copy={copy} />
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
