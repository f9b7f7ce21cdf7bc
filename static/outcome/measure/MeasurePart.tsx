import Button from '@atlaskit/button/new';
import type { OutcomePage } from '../../../src/api';
import { Fact, Facts, longer } from '../../room/Facts';
import { Said } from '../../room/Said';
import { directions, measureFields, measureKinds } from '../../words/fields';
import { measureWords } from '../../words/outcome';
import { NothingYet, Part } from '../Part';
import type { Opening } from '../useOpened';
import { MeasureForm } from './MeasureForm';

type Version = OutcomePage['measures'][number];

const VersionFacts = ({ version: { measure, by } }: { version: Version }) => (
  <>
    <Facts>
      <Fact
        label={measureFields.name}
        from={`${measureKinds[measure.kind]}. ${directions[measure.direction]}. ${measureFields.unit}: ${measure.unit}`}
      >
        {measure.name}
      </Fact>
      <Fact label={measureFields.definition}>{longer(measure.definition)}</Fact>
      <Fact label={measureFields.source}>{measure.source}</Fact>
    </Facts>
    <Said by={by} verb={measureWords.definedBy} />
  </>
);

const Earlier = ({ versions }: { versions: Version[] }) => (
  <details className="outcome-fold">
    <summary>{measureWords.earlier(versions.length - 1)}</summary>
    <ol className="outcome-versions">
      {versions
        .map((version, at) => ({ version, number: at + 1 }))
        .slice(0, -1)
        .toReversed()
        .map(({ version, number }) => (
          <li key={number}>
            <h3>{measureWords.version(number, versions.length)}</h3>
            <VersionFacts version={version} />
          </li>
        ))}
    </ol>
  </details>
);

type Props = { page: OutcomePage; opening: Opening; onRoom: () => void };

/** What is counted, by which definition, and by which before. Under an agreement a re-opening is the way to change it (N12). */
export const MeasurePart = ({ page, opening, onRoom }: Props) => {
  const { measures, inForce } = page;
  const { open, opened, setting } = opening;
  const current = measures.at(-1);
  const isWriting = opened?.form === 'measure';
  const mayChange = open && !inForce && !isWriting;
  return (
    <Part
      note={opening.noteIn('measure')}
      title={measureWords.title}
      isWide
      ways={
        mayChange && (
          <Button
            id="outcome-open-measure"
            appearance={current ? 'default' : 'primary'}
            onClick={() => open({ form: 'measure' })}
          >
            {current ? measureWords.change : measureWords.define}
          </Button>
        )
      }
    >
      {isWriting && <MeasureForm setting={setting} inUse={current?.measure ?? null} />}
      {!current && !isWriting && (
        <NothingYet title={measureWords.none}>{open ? measureWords.noneTeam : measureWords.noneOthers}</NothingYet>
      )}
      {current && !isWriting && (
        <div className="outcome-measure">
          <VersionFacts version={current} />
        </div>
      )}
      {open && inForce && !isWriting && (
        <div className="outcome-in-force">
          <p>{measureWords.inForce}</p>
          <Button spacing="compact" onClick={onRoom}>
            {measureWords.toRoom}
          </Button>
        </div>
      )}
      {measures.length > 1 && <Earlier versions={measures} />}
    </Part>
  );
};
