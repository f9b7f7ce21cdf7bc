import './opening.css';
import Button from '@atlaskit/button/new';
import ArrowLeftIcon from '@atlaskit/icon/core/arrow-left';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { TeamView } from '../../src/api';
import { Loaded } from '../frame/Loaded';
import { Bar, Waiting } from '../frame/Skeleton';
import { useProjects } from '../quarter/useProjects';
import { QuarterSwitch } from '../standing/QuarterSwitch';
import { withNotes } from '../standing/quarterNotes';
import { openingWords as words } from '../words/opening';
import { Opening } from './Opening';
import { useGround } from './useGround';

type Props = {
  leads: TeamView[];
  quarters: [current: string, next: string];
  /** The one that the address names, if any; else the one to come. */
  quarter: string | null;
  onQuarter: (quarter: string) => void;
  onBack: () => void;
};

const skeleton = (
  <Waiting label={words.loading}>
    <Bar width="280px" height="28px" />
    <Bar width="100%" height="320px" />
  </Waiting>
);

/** Where a leader starts a quarter for several teams: the quarter, then all that is shared with them. */
const OpeningPart = ({ leads, quarters, quarter, onQuarter, onBack }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const client = useQueryClient();
  const chosen = quarters.find(each => each === quarter) ?? quarters[1];
  const ground = useGround(chosen);
  const projects = useProjects(leads);
  const leave = () => {
    // The list was read before anything was shared.
    void client.invalidateQueries();
    onBack();
  };
  return (
    <div className="opening">
      <nav className="opening-back">
        <Button appearance="subtle" iconBefore={ArrowLeftIcon} onClick={leave}>
          {words.back}
        </Button>
      </nav>
      <div className="opening-head">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <QuarterSwitch
          label={words.quarter}
          choices={withNotes(quarters, quarters)}
          chosen={chosen}
          onChoose={onQuarter}
        />
      </div>
      <Loaded query={ground} skeleton={skeleton}>
        {loaded =>
          projects ? (
            <Opening key={chosen} quarter={chosen} ground={loaded} leads={leads} projects={projects} onLeave={leave} />
          ) : (
            skeleton
          )
        }
      </Loaded>
    </div>
  );
};

export default OpeningPart;
