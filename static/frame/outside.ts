import { createContext, useContext } from 'react';
import type { Which } from '../../src/api';
import type { Ask } from '../backend';
import type { Roster } from '../roster';

/** What Jira tells a page about where it is shown. Never a ground for permission: the backend decides that. */
export type Place = { siteUrl: string | null; issueKey: string | null; projectKey: string | null; modal: unknown };

/** The address of a page inside Jira's own address, so that reload and Back work. */
export type Address = {
  read(): string;
  write(path: string, how: 'push' | 'replace'): void;
  listen(listener: (path: string) => void): () => void;
};

/** A page's only door to the outside: nothing below it calls the bridge by itself, but for `live.ts`, which loads later. */
export type Outside = {
  ask: Ask;
  jira(path: string): Promise<Response>;
  roster: Roster;
  place(): Promise<Place>;
  /** Shows the room over the page; settles once it is closed. */
  openRoom(which: Which, title: string): Promise<void>;
  /** Closes the dialog this page is shown in. */
  close(): Promise<void>;
  /** Takes the reader to a page of Jira. */
  goTo(path: string): Promise<void>;
  /** Opens an address outside Jira in a new tab. The caller has checked where it leads. */
  goOut(address: string): Promise<void>;
  /** Takes the reader to the negotiations of a project's team. */
  goToTeam(projectKey: string): Promise<void>;
  /** Null where Jira gives this page no address of its own. */
  address(): Promise<Address | null>;
};

export const OutsideContext = createContext<Outside | null>(null);

export const useOutside = (): Outside => {
  const outside = useContext(OutsideContext);
  if (!outside) throw new Error('useOutside is used above mount()');
  return outside;
};
