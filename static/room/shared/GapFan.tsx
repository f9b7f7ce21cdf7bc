import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { NegotiationView } from '../../../src/negotiation/view';
import { standingLabels } from '../../words/standing';
import { FanChart } from '../fan/FanChart';
import type { Picture } from '../fan/fan';

type Choice = { name: string; picture: Picture };

/** The forecast as things are and, while an offer stands, each of its packages. */
const choicesOf = ({ assessment, need, gap, standing }: NegotiationView): Choice[] => {
  if (!assessment) return [];
  const { measure, baseline, forecast } = assessment;
  const level = need.state === 'open' && gap ? need.level : null;
  const isOne = standing?.packages.length === 1;
  const offered = (standing?.packages ?? []).map(({ letter, terms }) => ({
    name: isOne ? standingLabels.offerNumber(standing?.number ?? 0) : standingLabels.packageLetter(letter),
    picture: { measure, baseline, forecast: terms.forecast, need: level, target: terms.target },
  }));
  return [
    ...offered,
    { name: standingLabels.asThingsAre, picture: { measure, baseline, forecast, need: level, target: null } },
  ];
};

/** The fan of what is on the table, and one step away that of things as they are. */
export function GapFan({ negotiation }: { negotiation: NegotiationView }) {
  const [place, setPlace] = useState(0);
  const choices = choicesOf(negotiation);
  const shown = choices[place] ?? choices[0];
  if (!shown) return null;
  return (
    <div className="gap-fan">
      {choices.length > 1 && (
        <fieldset className="fan-choice" aria-label={standingLabels.whichForecast}>
          {choices.map(({ name }, at) => (
            <Button key={name} spacing="compact" isSelected={choices[at] === shown} onClick={() => setPlace(at)}>
              {name}
            </Button>
          ))}
        </fieldset>
      )}
      <FanChart negotiation={negotiation} picture={shown.picture} />
    </div>
  );
}
