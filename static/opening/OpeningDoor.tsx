import Button from '@atlaskit/button/new';
import { openingWords } from '../words/opening';

/** The way from the leader's list to where a quarter is started for several teams. */
const OpeningDoor = ({ onGo }: { onGo: () => void }) => (
  <div>
    <Button onClick={onGo}>{openingWords.door}</Button>
  </div>
);

export default OpeningDoor;
