import Button from '@atlaskit/button/new';
import { failureOf } from '../backend';
import { RefusalWords } from '../frame/RefusalWords';
import { kinds, exportWords as words } from '../words/admin';
import { moment } from '../words/numbers';
import { everyKind } from './collect';
import type { Copy } from './useCopy';

/** Starts an export, shows how far it has come, and offers the file. */
export const CopyWay = ({ copy: { file, progress, isUnderWay, refusal, error, start } }: { copy: Copy }) => (
  <div className="admin-copy">
    {(refusal || error) && (
      <p className="admin-trouble" role="alert">
        {refusal ? <RefusalWords refusal={refusal} /> : failureOf(error).message}
      </p>
    )}
    <div className="admin-ways">
      {file && !isUnderWay && (
        <a className="admin-download" href={file.url} download={file.name}>
          {words.download(file.name)}
        </a>
      )}
      <Button appearance={file ? 'subtle' : 'default'} isLoading={isUnderWay} onClick={start}>
        {file ? words.again : words.start}
      </Button>
    </div>
    <p className="admin-quiet numbers" aria-live="polite">
      {progress && (
        <>
          <progress className="admin-progress" value={progress.place} max={everyKind.length} aria-label={words.title} />
          {words.reading(kinds[progress.entity], progress.records)}
        </>
      )}
      {file && !isUnderWay && words.ready(file.records, file.bytes, moment(file.at))}
    </p>
  </div>
);
