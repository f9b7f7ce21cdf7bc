import type { Instant } from '../../../src/negotiation/shape';
import { moment } from '../numbers';

export const peopleWords = {
  title: 'Frühere Wechsel von Leitung und Team',
  loading: 'Frühere Wechsel werden geladen',
  none: 'Seit das Team eingerichtet ist, ist niemand gekommen oder gegangen.',
  when: (at: Instant) => moment(at),
  leads: 'leitet jetzt anstelle von',
  leadsFirst: 'leitet das Team',
  placeEmpty: 'leitet nicht mehr. Der Platz der Leitung ist leer.',
  joined: 'neu im Team',
  left: 'nicht mehr im Team',
  by: 'Geändert durch',
  byClosing: 'Jira hat das Konto geschlossen',
  between: ', ',
  noLeader: 'Niemand ist mehr da, um für die Leitung zu handeln: Das Konto ist nicht aktiv.',
  noTeam: 'Niemand ist mehr da, um für das Team zu handeln: Kein Konto darin ist aktiv.',
  whoMends: {
    leader:
      'Ein Teammitglied oder die Projektadministration benennt die neue Leitung auf der Projektseite „Negotiations“. Bis dahin bleibt alles, wie es ist.',
    team: 'Die Leitung oder die Projektadministration benennt das neue Team auf der Projektseite „Negotiations“. Bis dahin bleibt alles, wie es ist.',
  },
};
