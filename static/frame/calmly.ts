/** At most this part of the time is spent on reading a page anew, however much changes meanwhile. */
const BUSY = 0.2;
/** Between two changes that belong together, in milliseconds. */
const LEAST_PAUSE = 1_000;

/**
 * A refresh that may be asked for at any time and is made calmly: the first one at once, those asked for meanwhile as a
 * single one later. How much later follows from how long the last one took. A refresh that fails is not tried again: the
 * page still shows what it showed.
 */
export const calmly = (refresh: () => Promise<unknown>): { ask: () => void; stop: () => void } => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isRunning = false;
  let isAsked = false;
  let isStopped = false;

  const run = async (): Promise<void> => {
    timer = null;
    if (!isAsked || isStopped) return;
    isAsked = false;
    isRunning = true;
    const began = Date.now();
    await refresh().catch(() => undefined);
    isRunning = false;
    if (isStopped) return;
    const pause = Math.max(LEAST_PAUSE, (Date.now() - began) * (1 / BUSY - 1));
    timer = setTimeout(() => void run(), pause);
  };

  return {
    ask: () => {
      isAsked = true;
      if (timer === null && !isRunning) void run();
    },
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
};
