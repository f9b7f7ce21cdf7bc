import { exportWords as words } from '../words/admin';
import { uninstallWords } from '../words/orphans';
import { CopyWay } from './CopyWay';
import type { Copy } from './useCopy';

/** Everything as one file, to take along or to keep. */
export const ExportPart = ({ copy }: { copy: Copy }) => (
  <section className="admin-part">
    <h2>{words.title}</h2>
    <p>{words.what}</p>
    <p>{words.careful}</p>
    <p>{uninstallWords}</p>
    <CopyWay copy={copy} />
  </section>
);
