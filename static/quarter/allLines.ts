import type { Answer, LeaderPage, Listed } from '../../src/api';

/** The pages of a quarter that are there, and how to have the next. */
export type Pages = {
  hasNextPage: boolean;
  fetchNextPage: (options: {
    throwOnError: true;
  }) => Promise<Pages & { data: Answer<Pick<LeaderPage, 'lines'>> | undefined }>;
};

/** All lines of a quarter: pages that are not there yet are loaded one after the other. Throws where one is not to be had. */
export const allLines = async ({ hasNextPage, fetchNextPage }: Pages, lines: Listed[]): Promise<Listed[]> => {
  if (!hasNextPage) return lines;
  const read = await fetchNextPage({ throwOnError: true });
  if (!read.data?.ok)
    throw new Error('[quarter] a page was refused, so the file would not be whole: load the page again');
  return allLines(read, read.data.value.lines);
};
