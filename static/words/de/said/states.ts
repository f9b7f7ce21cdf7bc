import type { Viewer } from '../../../../src/negotiation/shape';
import type { NegotiationView } from '../../../../src/negotiation/view';
import {
  clauseMet,
  dueOn,
  ended,
  inForce,
  offersNext,
  promised,
  reopenedBy,
  resultSentence,
  runsOn,
  signedUntil,
} from '../../lived';
import type { Situation } from '../../situation';

export type Sentence = string | ((view: NegotiationView) => string);
export type Said = { sentence: Sentence; label: string };

export const waiting: string = 'Stand ansehen';

const waits = (sentence: Sentence): Said => ({ sentence, label: waiting });
const leads = (sentence: Sentence, label: string): Said => ({ sentence, label });
const each = (said: Said): Record<Viewer, Said> => ({ leader: said, team: said, observer: said });
const leaders = (leader: Said, others: Said): Record<Viewer, Said> => ({ leader, team: others, observer: others });
const teams = (team: Said, others: Said): Record<Viewer, Said> => ({ leader: others, team, observer: others });

const exchanging = 'Leitung und Team tauschen Angebote aus.';
const reopenedInForce = (view: NegotiationView): string => `${reopenedBy(view)}; ${inForce(view)}.`;

export const states: Record<Situation, Record<Viewer, Said>> = {
  parked: {
    leader: leads('Diese Aushandlung ist pausiert, bis eine der Seiten sie fortsetzt.', 'Fortsetzen'),
    team: leads('Diese Aushandlung ist pausiert, bis eine der Seiten sie fortsetzt.', 'Fortsetzen'),
    observer: waits('Leitung und Team haben diese Aushandlung pausiert.'),
  },
  lapsed: each(waits('Das Quartal endete, bevor etwas vereinbart werden konnte, daher gibt es nichts zu berichten.')),
  'question-to-leader': {
    leader: leads('Das Team hat Ihnen eine Frage gestellt und kommt ohne Antwort nicht weiter.', 'Frage beantworten'),
    team: waits('Ihre Frage liegt bei der Leitung; die Antwort steht noch aus.'),
    observer: waits('Das Team hat der Leitung eine Frage gestellt.'),
  },
  'question-to-team': {
    leader: waits('Ihre Frage liegt beim Team; die Antwort steht noch aus.'),
    team: leads('Die Leitung hat Ihnen eine Frage gestellt und kommt ohne Antwort nicht weiter.', 'Frage beantworten'),
    observer: waits('Die Leitung hat dem Team eine Frage gestellt.'),
  },
  intent: {
    leader: leads('Zu sagen ist, was in diesem Quartal am meisten zählt und warum jetzt.', 'Priorität mitteilen'),
    team: waits('Als Nächstes sagt die Leitung, was in diesem Quartal am meisten zählt und warum jetzt.'),
    observer: waits('Die Leitung sagt als Nächstes, was in diesem Quartal am meisten zählt.'),
  },
  'intent-again': {
    leader: leads(
      'Ihre Antwort liegt beim Team: nun die Priorität erneut mitteilen, geändert oder wie zuvor.',
      'Priorität mitteilen',
    ),
    team: waits('Die Leitung hat geantwortet und teilt als Nächstes die Priorität erneut mit.'),
    observer: waits('Die Leitung sagt als Nächstes, was in diesem Quartal am meisten zählt.'),
  },
  assessment: {
    leader: waits('Das Team klärt, wo die Messgröße steht und was es prognostizieren kann.'),
    team: leads(
      'Zu sagen ist, wo die Messgröße steht, was schon versucht wurde und wie die Prognose lautet.',
      'Einschätzung abgeben',
    ),
    observer: waits('Das Team schätzt die Priorität der Leitung ein.'),
  },
  'first-offer': {
    leader: waits('Das Team hat seine Prognose abgegeben und macht das erste Angebot.'),
    team: leads('Die Einschätzung ist abgegeben; das erste Angebot liegt bei Ihnen.', 'Erstes Angebot machen'),
    observer: waits(exchanging),
  },
  'offer-to-leader': {
    leader: leads(
      'Das Team hat ein Angebot gemacht: annehmen oder mit einem eigenen antworten.',
      'Auf das Angebot antworten',
    ),
    team: waits('Ihr Angebot liegt bei der Leitung.'),
    observer: waits(exchanging),
  },
  'offer-to-team': {
    leader: waits('Ihr Angebot liegt beim Team.'),
    team: leads(
      'Die Leitung hat ein Angebot gemacht: annehmen oder mit einem eigenen antworten.',
      'Auf das Angebot antworten',
    ),
    observer: waits(exchanging),
  },
  'forecast-wanted': {
    leader: waits(
      'Ihr Angebot ändert Bitten oder Risiken, daher ergänzt das Team seine Prognose, bevor unterzeichnet werden kann.',
    ),
    team: leads(
      'Das Angebot der Leitung ändert Bitten oder Risiken und braucht Ihre Prognose, bevor unterzeichnet werden kann.',
      'Prognose ergänzen',
    ),
    observer: waits(exchanging),
  },
  'too-late': {
    leader: leads(
      'Das Quartal ist vorbei, und nichts wurde vereinbart: nun die Auffanglösung nutzen, damit berichtet werden kann.',
      'Auffanglösung nutzen',
    ),
    team: leads(
      'Das Quartal ist vorbei, und nichts wurde vereinbart: nun die Auffanglösung nutzen, damit berichtet werden kann.',
      'Auffanglösung nutzen',
    ),
    observer: waits('Das Quartal ist vorbei, und nichts wurde vereinbart.'),
  },
  agreed: {
    leader: leads(view => `Von Ihnen und dem Team unterzeichnet; ${signedUntil(view)}.`, 'Vereinbarung lesen'),
    team: leads(view => `Von Ihnen und der Leitung unterzeichnet; ${signedUntil(view)}.`, 'Vereinbarung lesen'),
    observer: leads(view => `Von Leitung und Team unterzeichnet; ${signedUntil(view)}.`, 'Vereinbarung lesen'),
  },
  running: teams(
    leads(view => `Das Quartal läuft; Ihr nächster Zwischenstand ist ${dueOn(view)} fällig.`, 'Zwischenstand geben'),
    leads(
      view => `Das Quartal läuft; der nächste Zwischenstand des Teams ist ${dueOn(view)} fällig.`,
      'Verlauf ansehen',
    ),
  ),
  'check-in-due': teams(
    leads(
      view =>
        `Ihr Zwischenstand war ${dueOn(view)} fällig: zu sagen ist, wo die Messgröße steht und was gelernt wurde.`,
      'Zwischenstand geben',
    ),
    leads(view => `Das Quartal läuft; der Zwischenstand des Teams war ${dueOn(view)} fällig.`, 'Verlauf ansehen'),
  ),
  'not-agreed': teams(
    leads(view => `Nicht vereinbart: ${runsOn(view)}.`, 'Zwischenstand geben'),
    leads(view => `Nicht vereinbart: ${runsOn(view)}.`, 'Verlauf ansehen'),
  ),
  'not-agreed-check-in-due': teams(
    leads(
      view => `Nicht vereinbart: ${runsOn(view)}, und Ihr Zwischenstand war ${dueOn(view)} fällig.`,
      'Zwischenstand geben',
    ),
    leads(
      view => `Nicht vereinbart: ${runsOn(view)}, und der Zwischenstand des Teams war ${dueOn(view)} fällig.`,
      'Verlauf ansehen',
    ),
  ),
  'clause-to-leader': leaders(
    leads(view => `${clauseMet(view)}: die Vereinbarung neu eröffnen oder bei ihr bleiben.`, 'Neu eröffnen'),
    waits(view => `${clauseMet(view)}: die Leitung eröffnet die Vereinbarung neu oder bleibt bei ihr.`),
  ),
  'clause-to-team': teams(
    leads(view => `${clauseMet(view)}: die Vereinbarung neu eröffnen oder bei ihr bleiben.`, 'Neu eröffnen'),
    waits(view => `${clauseMet(view)}: das Team eröffnet die Vereinbarung neu oder bleibt bei ihr.`),
  ),
  'promise-late': teams(
    leads(
      view => `${promised(view)}: den Tag des Eintreffens nennen, neu eröffnen oder ohne weitermachen.`,
      'Eintreffen melden',
    ),
    waits(view => `${promised(view)}, und das Team hat kein Eintreffen gemeldet.`),
  ),
  'stop-asked-of-leader': {
    leader: leads(
      'Das Team bittet, dieses Quartal zu beenden: zustimmen oder mit Begründung ablehnen.',
      'Beenden zustimmen',
    ),
    team: waits('Ihre Bitte, dieses Quartal zu beenden, liegt bei der Leitung; sie stimmt zu oder lehnt ab.'),
    observer: waits('Das Team hat darum gebeten, dieses Quartal zu beenden.'),
  },
  'stop-asked-of-team': {
    leader: waits('Ihre Bitte, dieses Quartal zu beenden, liegt beim Team; es stimmt zu oder lehnt ab.'),
    team: leads(
      'Die Leitung bittet, dieses Quartal zu beenden: zustimmen oder mit Begründung ablehnen.',
      'Beenden zustimmen',
    ),
    observer: waits('Die Leitung hat darum gebeten, dieses Quartal zu beenden.'),
  },
  'reopened-to-leader': {
    leader: leads(
      view => `${reopenedBy(view)}: das nächste Angebot liegt bei Ihnen, und ${inForce(view)}.`,
      'Neue Bedingungen anbieten',
    ),
    team: waits(view => `${reopenedBy(view)}: das nächste Angebot macht die Leitung; ${inForce(view)}.`),
    observer: waits(reopenedInForce),
  },
  'reopened-to-team': {
    leader: waits(view => `${reopenedBy(view)}: ${offersNext(view)}; ${inForce(view)}.`),
    team: leads(
      view => `${reopenedBy(view)}: das nächste Angebot liegt bei Ihnen, und ${inForce(view)}.`,
      'Neue Bedingungen anbieten',
    ),
    observer: waits(reopenedInForce),
  },
  'measure-wrong': {
    leader: waits(view => `${reopenedBy(view)}: das Team schätzt sie neu ein; ${inForce(view)}.`),
    team: leads(view => `${reopenedBy(view)}: neu einschätzen; ${inForce(view)}.`, 'Neu einschätzen'),
    observer: waits(reopenedInForce),
  },
  'new-terms-to-leader': {
    leader: leads(
      view => `Das Team hat neue Bedingungen angeboten: annehmen oder antworten; ${inForce(view)}.`,
      'Auf das Angebot antworten',
    ),
    team: waits(view => `Ihre neuen Bedingungen liegen bei der Leitung; ${inForce(view)}.`),
    observer: waits(reopenedInForce),
  },
  'new-terms-to-team': {
    leader: waits(view => `Ihre neuen Bedingungen liegen beim Team; ${inForce(view)}.`),
    team: leads(
      view => `Die Leitung hat neue Bedingungen angeboten: annehmen oder antworten; ${inForce(view)}.`,
      'Auf das Angebot antworten',
    ),
    observer: waits(reopenedInForce),
  },
  'new-forecast-wanted': {
    leader: waits(view => `Ihre neuen Bedingungen warten auf die Prognose des Teams; ${inForce(view)}.`),
    team: leads(
      view =>
        `Die neuen Bedingungen der Leitung brauchen Ihre Prognose, bevor unterzeichnet werden kann; ${inForce(view)}.`,
      'Prognose ergänzen',
    ),
    observer: waits(reopenedInForce),
  },
  'report-due': teams(
    leads('Das Quartal ist vorbei: zu berichten ist, wo die Messgröße geendet hat.', 'Berichten'),
    waits('Das Quartal ist vorbei; als Nächstes berichtet das Team, wo die Messgröße geendet hat.'),
  ),
  stopped: teams(
    leads('Beide Seiten haben dieses Quartal beendet: zu berichten ist, wo die Messgröße steht.', 'Berichten'),
    waits('Beide Seiten haben dieses Quartal beendet; als Nächstes berichtet das Team, wo die Messgröße steht.'),
  ),
  review: {
    leader: leads(
      view => `${ended(view)}: erst der eigene Rückblick, dann ist der des Teams zu lesen.`,
      'Rückblick schreiben',
    ),
    team: leads(
      view => `${ended(view)}: erst der eigene Rückblick, dann ist der der Leitung zu lesen.`,
      'Rückblick schreiben',
    ),
    observer: waits(
      view => `${ended(view)}; Leitung und Team schreiben ihre Rückblicke, ohne den der anderen Seite zu sehen.`,
    ),
  },
  'review-of-leader': {
    leader: leads(
      view => `${ended(view)}: der Rückblick des Teams liegt vor, und Ihrer schließt das Quartal ab.`,
      'Rückblick schreiben',
    ),
    team: waits('Ihr Rückblick liegt vor; der der Leitung schließt das Quartal ab.'),
    observer: waits(view => `${ended(view)}; der Rückblick der Leitung schließt das Quartal ab.`),
  },
  'review-of-team': {
    leader: waits('Ihr Rückblick liegt vor; der des Teams schließt das Quartal ab.'),
    team: leads(
      view => `${ended(view)}: der Rückblick der Leitung liegt vor, und Ihrer schließt das Quartal ab.`,
      'Rückblick schreiben',
    ),
    observer: waits(view => `${ended(view)}; der Rückblick des Teams schließt das Quartal ab.`),
  },
  closed: each(leads(resultSentence, 'Resultat lesen')),
};

export const lately = (sentence: string): string =>
  `${sentence.slice(0, -1)}; die Frist ist verstrichen, daher darf jede Seite die Auffanglösung nutzen.`;

export const notAgreed = (sentence: string): string => `Nicht vereinbart. ${sentence}`;

export const yourTurn = (sentence: string): string => `Sie sind am Zug. ${sentence}`;
