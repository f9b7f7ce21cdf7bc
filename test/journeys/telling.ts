import type { FrameLocator } from 'playwright-core';
import type { Stage } from './site';

/** Finds what a person would: by its label, its name, its words. */
export const field = (frame: FrameLocator, label: string | RegExp) =>
  frame.getByLabel(label, { exact: typeof label === 'string' });

export const press = (frame: FrameLocator, name: string | RegExp) =>
  frame
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

export const choose = (frame: FrameLocator, name: string | RegExp) =>
  frame.getByRole('radio', { name, exact: typeof name === 'string' }).check();

/** Waits until the page says so. */
export const says = (frame: FrameLocator, text: string | RegExp) =>
  frame.getByText(text).filter({ visible: true }).first().waitFor();

export const fillForecast = async (frame: FrameLocator, p10: string, p50: string, p90: string) => {
  await field(frame, 'P10').fill(p10);
  await field(frame, 'P50').fill(p50);
  await field(frame, 'P90').fill(p90);
};

/** A story in chapters: each begins where the one before it ended, and none is told after a broken one. */
export const storyOf = (stage: () => Pick<Stage, 'takePictures'>) => {
  let broken: string | null = null;
  return (name: string, tell: () => Promise<void>) =>
    test(name, async () => {
      if (broken) throw new Error(`the story broke off at "${broken}"`);
      broken = name;
      try {
        await tell();
      } catch (error) {
        await stage().takePictures();
        throw error;
      }
      broken = null;
    });
};
