import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { useQueryClient } from '@tanstack/react-query';
import { teamWords } from '../words/team';

/** Back to the list, which is asked for anew. */
export const WayBack = ({ onClose }: { onClose: () => void }) => {
  const queries = useQueryClient();
  return (
    <nav className="team-room-way">
      <Button
        appearance="subtle"
        iconBefore={ArrowLeftIcon}
        onClick={() => {
          void queries.invalidateQueries();
          onClose();
        }}
      >
        {teamWords.back}
      </Button>
    </nav>
  );
};
