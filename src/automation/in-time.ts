/** Work that somebody waits for: fails where it is not done in so many milliseconds, whatever becomes of it later. */
export const inTime = <T>(work: Promise<T>, most: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${most} ms`)), most);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};
