import '@atlaskit/css-reset';
import './frame.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from './FailureBoundary';
import { enableTheme, forge } from './forge';
import { OutsideContext } from './outside';

const queries = new QueryClient({
  defaultOptions: {
    // A second try hides a passing fault; a third would only hide how long the reader waits.
    queries: { retry: 1, retryDelay: 800, staleTime: 5_000 },
    mutations: { retry: false },
  },
});

/** Puts a page on the screen: its title as a document, theme, loading, and a boundary that says what happened when something breaks. */
export const mount = (page: ReactElement, title: string): void => {
  document.title = title;
  enableTheme();
  const root = document.getElementById('root');
  if (!root) throw new Error('the HTML entry has no element with id "root"');
  createRoot(root).render(
    <OutsideContext.Provider value={forge}>
      <QueryClientProvider client={queries}>
        <FailureBoundary>{page}</FailureBoundary>
      </QueryClientProvider>
    </OutsideContext.Provider>,
  );
};
