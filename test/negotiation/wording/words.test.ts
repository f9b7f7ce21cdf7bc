import { pluralsOf } from '../../../src/negotiation/grammar';
import { dictatesSolution, isBusinessOutcome, isOutput, isTraction } from '../../../src/negotiation/wording';
import * as words from '../../../src/negotiation/words';

const named = (name: string, unit = '%') => isOutput({ name, unit, definition: 'By the list of March' });
const used = (name: string) => isTraction({ name, definition: 'By week' });
const owed = (name: string, unit = '%') => isBusinessOutcome({ name, unit });
const ordered = dictatesSolution;

const { shippingVerbs, projectVerbs, looseVerbs, makingVerbs } = words;
const made = makingVerbs.done.filter(word => !words.doneWords.includes(word) && !makingVerbs.orders.includes(word));

/** A sentence for each list in which every one of its words decides. */
const deciding: [list: string, entries: readonly string[], decides: (word: string) => boolean][] = [
  [
    'orders to ship',
    [...shippingVerbs.orders, ...projectVerbs.orders, ...looseVerbs.orders],
    word => named(`${word} the roof`) && !named('the roof'),
  ],
  ['orders to make', makingVerbs.orders, word => named(`${word} dashboards`) && !named(`${word} roofs`)],
  ['shipped', [...shippingVerbs.done, ...projectVerbs.done, ...looseVerbs.done], word => named(`Ledger ${word}`)],
  ['made', made, word => named(`Migration ${word}`) && !named(`Ledger ${word}`)],
  ['shipping', [...shippingVerbs.doing, ...projectVerbs.doing], word => ordered(`${word} our roof`)],
  [
    'making',
    [...looseVerbs.doing, ...makingVerbs.doing],
    word => ordered(`${word} a chatbot`) && !ordered(`${word} a roof`),
  ],
  ['projectNouns', words.projectNouns, word => named(`${word} of the roof`)],
  ['doneWords', words.doneWords, word => named(`Ledger ${word}`)],
  ['readyWords', words.readyWords, word => named(`Ledger ${word}`) && !ordered(`Our app must be ${word}`)],
  ['endWords', words.endWords, word => named(`Migration ${word}`) && !named(`Ledger ${word}`)],
  ['yesNoUnits', words.yesNoUnits, word => named('Roof', word)],
  ['workWords', words.workWords, word => named(`${word} done`) && named(`${pluralsOf([word])} done`)],
  ['things', words.things, word => ordered(`Create a ${word}`) && ordered(`Create ${pluralsOf([word])}`)],
  ['people', pluralsOf(words.people), word => !named(`${word} with a roof`, 'done')],
  ['people, one of them', words.people, word => named(`${word} roof`, 'done')],
  ['crowds', words.crowds, word => !named(`${word} with a roof`, 'done')],
  ['relatives', words.relatives, word => !named(`Roofs ${word} hold`, 'done')],
  ['rates', words.rates, word => !named(`Launch ${word}`)],
  ['manners', words.manners, word => !named(`Roofs ${word} rain`, 'done')],
  ['goods', words.goods, word => !named(`Ship ${word}s`) && !named(`Ship the ${word}`)],
  ['intangibles', words.intangibles, word => !named(`Create ${word} by app`) && !ordered(`Create ${word} app`)],
  ['periods', words.periods, word => !named(`Launch ${word} sales`)],
  ['numbers', words.numbers.with(0, '40'), word => named(`Fix ${word} leaks`) && !named('Fix leaks')],
  ['articles', words.articles, word => ordered(`Increase trust with ${word} chatbot`)],
  ['determiners', words.determiners, word => ordered(`Launch ${word} roof of the house in a week of rain`)],
  ['links', words.links, word => named(`Rollout ${word} Ghent`)],
  ['ours', words.ours, word => ordered(`Now ${word} must launch roofs`)],
  ['openers', words.openers, word => ordered(`${word} launch a roof`)],
  ['pleas', words.pleas, word => ordered(`In spring ${word} launch roofs`)],
  ['modals', words.modals, word => ordered(`In spring we ${word} launch roofs`)],
  ['needs', words.needs, word => ordered(`In spring we ${word} a chatbot`)],
  ['changes', words.changes, word => ordered(`${word} sales by launching a chatbot`)],
  ['means', words.means, word => ordered(`More trust ${word} a chatbot`)],
  ['aims', words.aims, word => ordered(`The ${word} is a chatbot`)],
  ['pains', words.pains, word => !ordered(`Migrating the ledger ${word} long`)],
  ['businessWords', words.businessWords, word => owed(`Yearly ${word}`) && owed('Roof', `k€ ${word}`)],
  ['measureWords', words.measureWords, word => owed(`Revenue ${word}`)],
  ['features', words.features, word => used(`Users of the ${word}`) && used(`Use of ${pluralsOf([word])}`)],
  ['uses', words.uses, word => used(`${word} of the banner`) && used(`${pluralsOf([word])} of the banner`)],
  ['usings', words.usings, word => used(`Nurses who ${word} the banner`)],
];

test.each(deciding)('every word of this list decides: %s', (_list, entries, decides) => {
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.filter(word => !decides(word))).toEqual([]);
});
