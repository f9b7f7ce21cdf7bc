import type { Frame, Page } from 'playwright-core';

/** What one visit to one list took; milliseconds, but for the counts. */
export type Figures = {
  calls: number;
  firstLines: number;
  allLines: number;
  lines: number;
  scrolling: number;
  typing: number;
};

const ENTRY = 'leader.html';

const leaderFrame = async (page: Page): Promise<Frame> => {
  const handle = await page.waitForSelector(`iframe[src*="${ENTRY}"]`, { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error(`no frame shows ${ENTRY}`);
  return frame;
};

/** As text: what a compiler adds to functions is not known in the page. */
const WATCH = `(() => {
  const kept = { longest: 0, isOver: false, before: performance.now() };
  window.kept = kept;
  const next = now => {
    kept.longest = Math.max(kept.longest, now - kept.before);
    kept.before = now;
    if (!kept.isOver) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})()`;
const WATCHED = '(window.kept.isOver = true, window.kept.longest)';

/** Begins to note how long each frame of the page takes; `longestFrame` ends it. */
const watchFrames = (frame: Frame): Promise<unknown> => frame.evaluate(WATCH);
const longestFrame = (frame: Frame): Promise<number> => frame.evaluate<number>(WATCHED);

const WORDS = 'market 7';
const STEPS = 40;

/** The wheel turned over the list, as fast as a hand does. */
const scroll = async (page: Page, frame: Frame): Promise<number> => {
  const box = await frame.locator('.line-table').boundingBox();
  if (!box) throw new Error('there is no table to scroll');
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 200));
  await watchFrames(frame);
  for (let step = 0; step < STEPS; step += 1) await page.mouse.wheel(0, 300);
  return longestFrame(frame);
};

const type = async (frame: Frame): Promise<number> => {
  const field = frame.getByLabel('Find');
  await field.focus();
  await watchFrames(frame);
  await field.pressSequentially(WORDS, { delay: 60 });
  await frame.waitForFunction(
    () => /\d+ of \d+ shown/.test(document.querySelector('.filter-count')?.textContent ?? ''),
    undefined,
    { polling: 'raf' },
  );
  await frame.evaluate(() => new Promise<void>(done => void requestAnimationFrame(() => setTimeout(done, 0))));
  const longest = await longestFrame(frame);
  await field.fill('');
  return longest;
};

/** One visit: from the address to the last line, then a hand on the wheel, then one on the keys. */
export const visit = async (page: Page, address: string): Promise<Figures> => {
  let calls = 0;
  const count = (request: { postData(): string | null }) => {
    if (request.postData()?.includes('"leaderPage"')) calls += 1;
  };
  page.on('request', count);
  const began = performance.now();
  await page.goto(address);
  const frame = await leaderFrame(page);
  await frame.waitForSelector('tr.line');
  const firstLines = performance.now() - began;
  await frame.waitForFunction(() => /\d negotiation/.test(document.querySelector('.quarter-count')?.textContent ?? ''));
  const allLines = performance.now() - began;
  page.off('request', count);
  const told = await frame.locator('.quarter-count').textContent();
  return {
    calls,
    firstLines,
    allLines,
    lines: Number(/[\d,]+/.exec(told ?? '')?.[0].replaceAll(',', '')),
    scrolling: await scroll(page, frame),
    typing: await type(frame),
  };
};
