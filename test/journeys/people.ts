import type { FrameLocator, Page } from 'playwright-core';
import { appPage, type Stage } from './site';
import { press, says } from './telling';

/** Finds somebody by the first letters of their name, as people do, and takes them. */
export const choosePerson = async (frame: FrameLocator, label: string, name: string): Promise<void> => {
  const picker = frame.getByRole('combobox', { name: label });
  await picker.fill(name.slice(0, 5));
  await frame.getByRole('option', { name }).click();
};

/** A team of one, which its product manager sets up under Tomasz. */
export const setUpTeam = async (
  { url }: Pick<Stage, 'url'>,
  page: Page,
  slug: string,
  workItem: string,
  name: string,
): Promise<void> => {
  await page.goto(`${url}/as/${slug}/browse/${workItem}`);
  await page.getByRole('link', { name: 'Negotiations' }).first().click();
  const frame = appPage(page, 'team');
  await choosePerson(frame, 'Leader', 'Tomasz Ferrant');
  await choosePerson(frame, 'Team', name);
  await press(frame, 'Save team');
  await says(frame, /No negotiation is open/);
};
