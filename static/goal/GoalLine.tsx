import './goal.css';
import type { GoalLink } from '../../src/api';
import { useOutside } from '../frame/outside';
import { goalWords as words } from '../words/goal';

/** Where goals are, and the only place a goal's link may lead to: the backend has checked it, and so does the page. */
const HOME = 'https://home.atlassian.com/';

/** The goal that an outcome serves, as a way to it where there is one. */
export const GoalLine = ({ goal }: { goal: GoalLink }) => {
  const { goOut } = useOutside();
  const { title, address } = goal;
  return (
    <p className="goal-line">
      <span className="goal-label">{words.serves}</span>{' '}
      {address?.startsWith(HOME) ? (
        <a
          href={address}
          aria-label={words.opens(title)}
          onClick={event => {
            event.preventDefault();
            void goOut(address);
          }}
        >
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
    </p>
  );
};
