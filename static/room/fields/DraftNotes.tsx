import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { draftWords } from '../../words/assessment';
import type { Filled } from '../useForm';
import type { Keeping } from '../useKept';
import './draft.css';

/** Quietly how far the draft is kept: it has its room from the start, and is announced to nobody. */
export const KeepingNote = ({ of }: { of: Keeping }) => (
  <p className="draft-kept">{of === 'none' ? '' : draftWords[of]}</p>
);

/** What the same person wrote elsewhere, to be taken or left. */
export const OtherDraft = ({ of: { offered, take, leave } }: { of: NonNullable<Filled['kept']> }) =>
  offered && (
    <div role="status">
      <SectionMessage>
        <p>
          {draftWords.offered(offered.at)} {draftWords.ifTaken}
        </p>
        <div className="draft-ways">
          <Button spacing="compact" onClick={take}>
            {draftWords.take}
          </Button>
          <Button spacing="compact" appearance="subtle" onClick={leave}>
            {draftWords.leave}
          </Button>
        </div>
      </SectionMessage>
    </div>
  );
