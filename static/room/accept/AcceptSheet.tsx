import type { NegotiationView, OfferView, PackageView } from '../../../src/negotiation/view';
import { acceptWords as words } from '../../words/accept';
import { termWords } from '../../words/terms';
import { Form, Part } from '../fields/Form';
import { Promises } from '../shared/Promises';
import { RangeFigure } from '../shared/RangeFigure';
import { TermsRead } from '../shared/TermsRead';
import { misses } from '../shared/termLines';
import { type Setting, useForm } from '../useForm';
import { Promising } from './Promising';
import { markPromises, promisesFrom, readPromises } from './values';
import '../fields/rows.css';
import '../shared/package.css';

type Props = {
  negotiation: NegotiationView;
  standing: OfferView;
  offered: PackageView;
  setting: Setting;
  barred: string | null;
};

/** N8: everything that is signed, read back before the signature is given. */
export function AcceptSheet({ negotiation, standing, offered, setting, barred }: Props) {
  const { viewer } = setting;
  const { letter, hash, terms, bridge, chanceOfTarget, risksToAccept } = offered;
  const form = useForm(setting, {
    name: `accept/${hash}`,
    initial: () => promisesFrom(offered),
    read: values => readPromises(values, { offer: standing.number, letter, hash, by: viewer, risks: risksToAccept }),
    mark: markPromises,
  });
  const { assessment, need, gap } = negotiation;
  const saysOdds = viewer === 'leader' && risksToAccept.length > 0;
  if (!assessment) return null;
  return (
    <Form
      title={words.title(letter, bridge)}
      intro={words.intro[viewer]}
      send={words.send}
      onCancel={setting.onCancel}
      form={form}
      barred={barred}
    >
      <Part title={words.signed}>
        <RangeFigure
          measure={assessment.measure}
          baseline={assessment.baseline.value}
          forecast={terms.forecast}
          need={need.state === 'open' && gap ? need.level : null}
          target={terms.target}
        />
        <TermsRead terms={terms} measure={assessment.measure} chanceOfTarget={chanceOfTarget} />
        {chanceOfTarget !== null && !saysOdds && <p>{misses(chanceOfTarget)}</p>}
        <Promises of={offered} />
      </Part>
      {viewer === 'leader' && <Promising offered={offered} values={form.values} onChange={form.change} />}
      <p className="fact-from" title={hash}>
        {termWords.hash} <code className="hash">{hash.slice(0, 12)}</code>
      </p>
    </Form>
  );
}
