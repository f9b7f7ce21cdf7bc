import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { Fact, Facts, longer } from '../room/Facts';
import { fallbacks, priorityFields } from '../words/fields';
import { amount, day } from '../words/numbers';
import { openingWords as words } from '../words/opening';
import { inTurn } from './course';
import { StepSign } from './StepSign';
import { isLeft, type OpeningValues, type Team } from './values';

type Props = {
  quarter: string;
  values: OpeningValues;
  teams: Team[];
  nameOf: (projectId: string) => string;
  isRunning: boolean;
  /** For these alone, or for all that are left (null). */
  onRun: (only: Team[] | null) => void;
  onChange: () => void;
  onDone: () => void;
};

const fallbackOf = ({ content: { priority } }: Team): string =>
  priority.fallback.kind === 'other' ? priority.fallback.text : fallbacks[priority.fallback.kind];

const termsOf = (team: Team): string[] => {
  const { priority, need } = team.content;
  return [
    `${priorityFields.deadline}: ${day(priority.deadline)}`,
    `${priorityFields.fallback}: ${fallbackOf(team)}`,
    need ? words.need(amount(need.level, need.unit), need.measure) : words.noNeed,
  ];
};

/** What will be shared with whom, and then how far it came: one list for both, so that nothing moves when it begins. */
export const CourseView = ({ quarter, values, teams, nameOf, isRunning, onRun, onChange, onDone }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { steps, founding, priority } = values;
  const left = inTurn(teams, values);
  const done = teams.length - left.length;
  const hasBegun = teams.some(({ item }) => steps[item.id]);
  // What was sent and not answered may be saved: it is sent again as it was, and not changed.
  const isOpenEnded = teams.some(({ item }) => {
    const step = steps[item.id];
    return step?.kind === 'unanswered' && step.isSent;
  });
  const { mattersMost, whyNow, businessOutcome } = priority.shared ?? priority;
  // Where it is not known whether the priority was made, its maker comes first, whoever is tried again.
  const again = (team: Team) => onRun(left.filter(each => each === team || each.item.id === founding));
  return (
    <section className="form opening-course" aria-labelledby="opening-over">
      <h2 id="opening-over" ref={heading} tabIndex={-1} className="form-title">
        {words.over(quarter)}
      </h2>
      <p className="opening-quiet">{words.overIntro(teams.length)}</p>
      <Facts>
        <Fact label={priorityFields.mattersMost}>{longer(mattersMost)}</Fact>
        <Fact label={priorityFields.whyNow}>{longer(whyNow)}</Fact>
        <Fact label={priorityFields.businessOutcome}>{businessOutcome}</Fact>
      </Facts>
      <div className="opening-progress">
        <progress value={done} max={teams.length} aria-label={words.progress} />
        <span className="numbers" aria-live="polite">
          {words.soFar(done, teams.length)}
        </span>
      </div>
      <ul className="opening-steps">
        {teams.map(team => {
          const { item } = team;
          const step = steps[item.id];
          const name = `${nameOf(item.projectId)} ${item.key}`;
          return (
            <li key={item.id} className="opening-step">
              <p>
                <b>{nameOf(item.projectId)}</b> {item.key} {item.summary}
              </p>
              <p className="opening-quiet">{termsOf(team).join(' · ')}</p>
              <div className="opening-result">
                <StepSign step={step} isRunning={isRunning} />
                {step && isLeft(step) && !isRunning && (
                  <Button spacing="compact" aria-label={words.again(name)} onClick={() => again(team)}>
                    {words.tryAgain}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {founding !== null && !isRunning && <p role="status">{words.lost}</p>}
      <div className="form-ways">
        {left.length > 0 && (
          <Button appearance="primary" isLoading={isRunning} onClick={() => onRun(null)}>
            {hasBegun ? words.goOn(left.length) : words.start(left.length)}
          </Button>
        )}
        {left.length === 0 && (
          <Button appearance="primary" onClick={onDone}>
            {words.done}
          </Button>
        )}
        {left.length > 0 && !isOpenEnded && (
          <Button appearance="subtle" isDisabled={isRunning} onClick={onChange}>
            {hasBegun ? words.changeRest : words.change}
          </Button>
        )}
      </div>
    </section>
  );
};
