import type { Bridge } from '../../../src/negotiation/offer';
import type { Party } from '../../../src/negotiation/shape';
import { OWN_WORDS } from '../../../src/negotiation/thresholds';
import { bridges } from '../fields';
import { day } from '../numbers';

export const acceptWords = {
  title: (letter: string, bridge: Bridge) => `Paket ${letter} annehmen: ${bridges[bridge]}`,
  intro: {
    leader: 'Mit Ihrer Unterschrift haben beide Seiten unterzeichnet, und diese Bedingungen sind vereinbart.',
    team: 'Ihre Unterschrift gilt für das Team. Mit ihr haben beide Seiten unterzeichnet, und diese Bedingungen sind vereinbart.',
  } satisfies Record<Party, string>,
  send: 'Unterzeichnen',
  signed: 'Was Sie unterzeichnen',
};

export const promiseWords = {
  grant: 'Gewähren, worum gebeten wird',
  grantHelp: 'Die Bedingungen hängen davon ab. Nennen, wer es gibt, damit für die Zusage jemand einsteht.',
  grantedBy: 'Gewährt von',
  grantedByHelp: 'Eine Person, ein Team oder ein Budget.',
  grantedByInOffer: 'Wer es gibt, oder aus welchem Team oder Budget es kommt.',
  by: 'Gewährt bis',
  byHelp: (asked: string) => `Nicht später als am ${day(asked)}, wie erbeten.`,
  byInOffer: 'Nicht später als erbeten.',
  accept: 'Das Risiko annehmen',
  odds: 'Das Ziel kann verfehlt werden, oder die Messgröße kann schlechter enden als heute.',
  oddsInOffer:
    'Das Ziel ist unwahrscheinlich, oder sein vorsichtiges Ende ist schlechter als heute. Sagen, dass Sie das verstehen und annehmen.',
  ownWords: 'In eigenen Worten',
  ownWordsHelp: `Dass Sie dies verstehen und annehmen; mindestens ${OWN_WORDS} Zeichen.`,
  ownWordsInOffer: 'Dass Sie dieses Risiko verstehen und annehmen.',
  notGranted: 'Nennen, wer oder was gewährt wird, bis zu einem Tag nicht später als erbeten.',
  notOwnWords: 'In eigenen Worten sagen, in einem Satz.',
};
