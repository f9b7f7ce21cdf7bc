import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import type { LeaderPage } from '../../src/api';
import { saveFile } from '../frame/saveFile';
import { quarterWords as words } from '../words/quarter';
import { allLines, type Pages } from './allLines';

type Props = { page: Pick<LeaderPage, 'lines' | 'quarter'>; query: Pages; isFiltered: boolean };

/** The whole quarter as a file, whatever is filtered. */
const DownloadLines = ({ page: { lines, quarter }, query, isFiltered }: Props) => {
  const file = useMutation({
    mutationFn: async () => {
      const [{ csvOf }, all] = await Promise.all([import('./csv'), allLines(query, lines)]);
      saveFile(csvOf(all), `negotiations-${quarter}.csv`);
      return all.length;
    },
  });
  return (
    <div className="filter-download">
      <span className="quarter-quiet" aria-live="polite">
        {file.isPending && words.downloading(lines.length)}
        {file.data !== undefined && words.downloaded(file.data)}
      </span>
      {file.error && (
        <span className="quarter-trouble" role="alert">
          {words.notDownloaded}
        </span>
      )}
      <Button isLoading={file.isPending} onClick={() => file.mutate()}>
        {isFiltered ? words.downloadAll : words.download}
      </Button>
    </div>
  );
};

export default DownloadLines;
