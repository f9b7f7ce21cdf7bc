import Button from '@atlaskit/button/new';
import type { Refusal } from '../../../src/negotiation/refusal';
import { failureOf } from '../../backend';
import { RefusalWords } from '../../frame/RefusalWords';
import { savingWords as words } from '../../words/signals';

type Props = {
  label: string;
  draft: {
    isChanged: boolean;
    isSaving: boolean;
    isSaved: boolean;
    refusal: Refusal | null;
    error: Error | null;
    behind: string[] | null;
    takeTheirs: () => void;
  };
  /** How the parts of the setting are called. */
  names: Readonly<Record<string, string>>;
};

/** Saves a part's settings, and says what became of it: saved, refused, or somebody was faster. */
export const SaveRow = ({ label, draft, names }: Props) => {
  const { isChanged, isSaving, isSaved, refusal, error, behind, takeTheirs } = draft;
  return (
    <>
      {(refusal || error) && (
        <p className="admin-trouble" role="alert">
          {refusal ? <RefusalWords refusal={refusal} /> : failureOf(error, false).message}
        </p>
      )}
      {behind && (
        <p className="admin-trouble" role="alert">
          {words.faster(behind.flatMap(part => names[part] ?? []))}
        </p>
      )}
      <div className="admin-ways">
        <Button type="submit" isDisabled={!isChanged} isLoading={isSaving}>
          {label}
        </Button>
        {behind && behind.length > 0 && (
          <Button appearance="subtle" isDisabled={isSaving} onClick={takeTheirs}>
            {words.theirs}
          </Button>
        )}
        <span className="admin-quiet" aria-live="polite">
          {isSaved && words.saved}
        </span>
      </div>
    </>
  );
};
