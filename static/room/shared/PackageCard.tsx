import Button from '@atlaskit/button/new';
import { useId } from 'react';
import type { Package, Term, Terms } from '../../../src/negotiation/offer';
import type { NegotiationView, PackageView } from '../../../src/negotiation/view';
import { bridges } from '../../words/fields';
import { refusalSentence } from '../../words/refusals';
import { chanceInFull, standingLabels } from '../../words/standing';
import { packageWords as words } from '../../words/table';
import { termWords } from '../../words/terms';
import { Promises } from './Promises';
import { RangeFigure } from './RangeFigure';
import { TermRow } from './TermRow';
import './package.css';

type Props = {
  offered: PackageView;
  base: Package | null;
  negotiation: NegotiationView;
  onAccept?: (() => void) | undefined;
  onCounter?: (() => void) | undefined;
};

const ROWS: Term[] = ['asks', 'risks', 'counterweights', 'clauses', 'goalKind', 'rhythm', 'conditions'];

const changesAgainst =
  (base: Terms | null, { changed, reasons }: PackageView) =>
  (term: Term) => ({
    was: base && changed.includes(term) ? base : null,
    reason: reasons[term],
  });

const chanceOfNeed = ({ gap, terms }: PackageView, { need }: NegotiationView): string => {
  if (gap) return chanceInFull(gap.chance);
  if (need.state === 'none') return standingLabels.noNeed;
  return terms.forecast ? words.otherUnit : words.unknown;
};

/** One package of an offer: everything that would be signed, what it makes likely, and what can be done with it. */
export function PackageCard({ offered, base, negotiation, onAccept, onCounter }: Props) {
  const id = useId();
  const { assessment, need, viewer } = negotiation;
  if (!assessment) return null;
  const { measure, baseline } = assessment;
  const { letter, bridge, terms, chanceOfTarget, unsignable } = offered;
  const change = changesAgainst(base?.terms ?? null, offered);
  const wantsForecast = unsignable?.code === 'forecast-missing' && viewer === 'team';
  return (
    <article className="package" aria-labelledby={id}>
      <header className="package-head">
        <span className="package-letter" aria-hidden="true">
          {letter}
        </span>
        <h3 id={id} className="package-title">
          <span className="said-only">{words.named(letter)} </span>
          {bridges[bridge]}
        </h3>
      </header>
      <dl className="package-terms">
        <TermRow term="target" terms={terms} measure={measure} {...change('target')} />
        <div className="term">
          <dt>{termWords.chanceOfTarget}</dt>
          <dd className="numbers" title={words.fromForecast}>
            {chanceOfTarget === null ? words.unknown : chanceInFull(chanceOfTarget)}
          </dd>
        </div>
        <div className="term">
          <dt>{termWords.chanceOfNeed}</dt>
          <dd className="numbers" title={words.fromForecast}>
            {chanceOfNeed(offered, negotiation)}
          </dd>
        </div>
        <div className="term package-figure">
          <dt className="said-only">{words.onOneLine}</dt>
          <dd>
            <RangeFigure
              measure={measure}
              baseline={baseline.value}
              forecast={terms.forecast}
              need={need.state === 'open' && negotiation.gap ? need.level : null}
              target={terms.target}
            />
          </dd>
        </div>
        <TermRow term="forecast" terms={terms} measure={measure} {...change('forecast')} />
        {ROWS.map(term => (
          <TermRow key={term} term={term} terms={terms} measure={measure} {...change(term)} />
        ))}
      </dl>
      <Promises of={offered} />
      <footer className="package-foot">
        {unsignable && <p className="package-unsignable">{refusalSentence(unsignable)}</p>}
        <div className="package-ways">
          {onAccept && <Button onClick={onAccept}>{words.accept(letter)}</Button>}
          {onCounter && (
            <Button appearance={onAccept ? 'subtle' : 'default'} onClick={onCounter}>
              {wantsForecast ? words.addForecast(letter) : words.counter(letter)}
            </Button>
          )}
        </div>
      </footer>
    </article>
  );
}
