import type { RefusalCode } from '../../../../src/negotiation/refusal';
import { FINAL_DAYS } from '../../../../src/negotiation/thresholds';
import {
  attemptFields,
  baselineFields,
  inSentence,
  measureFields,
  needFields,
  priorityFields,
  termNames,
} from '../../fields';
import { day, list } from '../../numbers';
import type { About } from '../../refusals';

type Names = Readonly<Record<string, string>>;

const intentNames: Names = {
  ...priorityFields,
  needUnit: needFields.unit,
  needMeasure: needFields.measure,
};
const offerNames: Names = {
  ...termNames,
  reason: 'Begründung des Angebots',
  grants: 'Zusagen',
  acceptances: 'Annahme von Risiken',
};

const businessOutcomeNames: Names = { name: 'Name', unit: 'Einheit' };

const named = (about: About, names: Names, none: string): string => {
  const known = about.knownIn(names).map(inSentence);
  return known.length > 0 ? list(known) : none;
};

const inPackage = ({ letter }: About): string => (letter ? `Paket ${letter}: ` : '');

type Noun = { one: string; all: string };
const attempts: Noun = { one: 'Versuch', all: 'jeden Versuch' };
const asks: Noun = { one: 'Bitte', all: 'jede Bitte' };
const risks: Noun = { one: 'Risiko', all: 'jedes Risiko' };

const places = ({ places }: About, { one, all }: Noun): string =>
  places.length === 0 ? all : `${one} ${list(places)}`;

/** „ in Zeile 3“, „ in den Zeilen 3 und 5“; leer, wo keine genannt ist. */
const rows = ({ rows }: About): string =>
  rows.length === 0 ? '' : ` in ${rows.length === 1 ? 'Zeile' : 'den Zeilen'} ${list(rows)}`;

export const refusals: Record<RefusalCode, (about: About) => string> = {
  'already-open': () => 'Diese Aushandlung ist für das Quartal schon eröffnet. Neu laden, um sie zu sehen.',
  'not-a-party': () => 'Hier ziehen nur Leitung und Team. Mitlesen, worauf sie sich einigen, ist möglich.',
  'not-your-move': () => 'Dieser Zug gehört der anderen Seite. Möglich ist stattdessen eine Frage an sie.',
  'not-your-turn': () => 'Die andere Seite ist am Zug. Auf ihren Zug warten oder ihr eine Frage stellen.',
  'wrong-phase': () =>
    'Die Aushandlung ist inzwischen in einer anderen Phase. Den jetzigen Stand ansehen und von dort weitermachen.',
  parked: () => 'Diese Aushandlung ist pausiert. Vor dem Weitermachen mit einer Begründung fortsetzen.',
  'not-parked': () => 'Diese Aushandlung ist nicht mehr pausiert. Den jetzigen Stand ansehen.',
  'moved-on': () =>
    'Jemand war mit einem Zug schneller. Den jetzigen Stand ansehen, dann entscheiden, ob der eigene Zug noch passt.',
  'quarter-over': () =>
    'Dieses Quartal ist vorbei; angeboten und unterzeichnet wird dafür nichts mehr. Mit dem laufenden oder dem nächsten Quartal weitermachen.',

  'intent-incomplete': about =>
    `Es fehlt noch oder ist ungültig: ${named(about, intentNames, 'ein Pflichtfeld')}. Ergänzen, dann erneut mitteilen.`,
  'solution-dictated': about =>
    `Das schreibt dem Team vor, was es bauen soll: ${named(about, intentNames, 'die Priorität')}. Sagen, was sich für die Kundschaft ändern soll, oder das Gesetz, den Vertrag oder den Termin nennen, der keine Wahl lässt.`,
  'question-missing': () => 'Zuerst die Frage schreiben.',
  'question-unknown': () =>
    'Diese Frage ist schon beantwortet oder nicht an Sie gerichtet. Neu laden, um die offenen zu sehen.',
  'question-open': () => 'Eine Frage wartet noch auf Antwort. Sie muss beantwortet sein, bevor unterzeichnet wird.',
  'answer-missing': () => 'Erst die Antwort schreiben, dann senden.',
  'too-many-questions': () =>
    'Zu viele Fragen sind gleichzeitig offen. Auf Antworten warten oder selbst einige beantworten.',
  'reason-missing': about =>
    `${inPackage(about)}Es fehlt eine Begründung für ${named(about, termNames, 'diesen Zug')}.`,

  'measure-incomplete': about => `Der Messgröße fehlt noch: ${named(about, measureFields, 'ein Pflichtfeld')}.`,
  'output-not-outcome': () =>
    'Das ist etwas zum Ausliefern, keine Änderung im Verhalten der Kundschaft. Nennen, was sich für sie ändert, wenn es ausgeliefert ist.',
  'baseline-incomplete': about =>
    about.has('on')
      ? 'Das Datum des Ausgangswerts liegt in der Zukunft. Den Tag der Messung angeben.'
      : `Dem Ausgangswert fehlt noch: ${named(about, baselineFields, 'ein Pflichtfeld')}.`,
  'baseline-stale': () => 'Der Ausgangswert ist älter als 28 Tage. Neu messen oder einen neueren Wert angeben.',
  'history-missing': about =>
    about.all.length > 0
      ? `Für ${places(about, attempts)} fehlt noch, was wann versucht wurde.`
      : 'Mindestens einen Versuch angeben oder festhalten, dass noch nichts versucht wurde.',
  'forecast-unordered': about =>
    `${inPackage(about)}Die Prognose muss von vorsichtig bis hoffnungsvoll gehen: P10, dann P50, dann P90 in Richtung der Messgröße.`,

  'no-change': about =>
    `${inPackage(about)}Das sagt dasselbe wie ein anderes Paket oder wie das, worauf es antwortet. Eine Bedingung ändern oder stattdessen annehmen.`,
  'not-yours-to-write': about =>
    `Nur die andere Seite kann das schreiben: ${named(about, offerNames, 'dieser Teil')}. So lassen, wie es war, oder sie um die Änderung bitten.`,
  'terms-incomplete': about =>
    `${inPackage(about)}Noch unvollständig: ${named(about, termNames, 'die Bedingungen')}. Ergänzen oder die leeren Zeilen entfernen.`,
  'forecast-missing': about =>
    `${inPackage(about)}Das Team hat unter diesen Bedingungen keine Prognose abgegeben. Es ergänzt eine, bevor unterzeichnet werden kann.`,
  'offer-moved-on': () =>
    'Ein neueres Angebot ist an die Stelle des gelesenen getreten. Erst lesen, dann neu entscheiden.',
  'ask-not-granted': about =>
    `Vor dem Unterzeichnen ${places(about, asks)} namentlich gewähren, mit einem Datum nicht später als erbeten.`,
  'risk-not-accepted': about =>
    about.has('odds')
      ? 'Das Ziel ist unwahrscheinlich oder könnte unter dem heutigen Stand enden. In eigenen Worten sagen, dass dies verstanden und angenommen ist.'
      : `In eigenen Worten sagen, dass dies verstanden und angenommen ist: ${places(about, risks)}.`,
  'counterweight-missing': () =>
    'Eine Nutzungskennzahl braucht ein Gegengewicht. Eine zweite Messgröße ergänzen, die nicht schlechter werden darf.',
  'too-many-outcomes': () =>
    'Das Team hat in diesem Quartal schon zwei Vereinbarungen. Eine davon abschließen oder beenden oder dieses Ergebnis auf ein anderes Quartal legen.',
  'deadline-not-reached': () =>
    'Die Frist ist noch nicht verstrichen. Weiter aushandeln; danach darf jede Seite die Auffanglösung nutzen.',

  'quarter-not-begun': () => 'Das Quartal hat noch nicht begonnen. Der erste Zwischenstand kommt, wenn es läuft.',
  'reading-missing': () => 'Einen Messwert angeben oder sagen, warum es keinen gibt.',
  'reading-incomplete': about => {
    if (about.has('counterweights'))
      return 'Die Gegengewichte sind nicht mehr die vereinbarten. Die Vereinbarung ansehen, dann ihre Werte neu eingeben.';
    const isFuture = about.all.some(each => each.endsWith('on'));
    return isFuture
      ? `Ein Tag${rows(about)} liegt in der Zukunft oder steht doppelt da. Den Tag der Messung angeben.`
      : `Es fehlt, wo die Zahl${rows(about)} abgelesen wurde.`;
  },
  'learning-missing': () => 'Mindestens eines nennen, das gelernt wurde. Ein Satz genügt.',
  'ask-unknown': () => 'Keine Bitte der Vereinbarung wartet auf Bestätigung. Den jetzigen Stand ansehen.',
  'already-kept': about =>
    about.places.length === 0
      ? 'Jede Bitte wurde schon bestätigt.'
      : `Schon bestätigt: ${places(about, asks)}. Bitte eine andere wählen.`,
  'nothing-to-keep': () => 'Nichts wartet mehr auf eine Antwort. Den jetzigen Stand ansehen.',
  'already-stopping': () =>
    'Eine Seite hat gebeten, das Quartal zu beenden. Zuerst stimmt die andere Seite zu oder lehnt ab.',

  'quarter-running': () =>
    'Das Quartal läuft noch. Berichtet wird, wenn es vorbei ist oder beide Seiten es beendet haben.',
  'report-incomplete': about => {
    if (about.has('unmeasured')) return 'Den Endwert angeben oder sagen, warum nicht gemessen werden konnte.';
    if (about.has('on'))
      return `Der Endwert gehört zum Ende des Quartals: gemessen höchstens ${FINAL_DAYS} Tage davor und nicht in der Zukunft.`;
    return about.has('source')
      ? 'Angeben, wo der Endwert abgelesen wurde.'
      : 'Die Gegengewichte sind nicht mehr die vereinbarten. Die Vereinbarung ansehen, dann ihre Werte neu eingeben.';
  },
  'not-reported': () =>
    'Das Team hat noch nicht berichtet. Rückblicke werden geschrieben, wenn feststeht, wo die Messgröße geendet hat.',
  'already-reviewed': () =>
    'Ihre Seite hat ihren Rückblick geschrieben. Nach der Abgabe lässt er sich nicht mehr ändern.',

  'agreement-in-force': () =>
    'Für dieses Ergebnis ist eine Vereinbarung in Kraft. Sie im Raum neu eröffnen und angeben, dass die Messgröße falsch ist.',
  'attempt-incomplete': about => {
    if (about.has('interval')) return 'Die Wirkung muss in ihrem Intervall liegen, vom unteren bis zum oberen Ende.';
    return about.has('when')
      ? `Dem Versuch fehlt noch: ${named(about, attemptFields, 'ein Pflichtfeld')}.`
      : 'Angeben, was versucht wurde. Jeder Versuch braucht eigene Worte oder eine andere Zeit.';
  },
  'attempt-unknown': () =>
    'Diesen Versuch gibt es nicht mehr, oder er folgt aus dem Bericht eines abgeschlossenen Quartals. In dem Fall den Bericht berichtigen.',
  'reading-unknown': about =>
    `Es gibt keinen Messwert${about.all.length > 0 ? ` vom ${list(about.all.map(day))}` : ''} mehr. Neu laden, um die vorhandenen zu sehen.`,
  'too-much-remembered': about =>
    about.has('attempts')
      ? 'Dieses Ergebnis bewahrt schon so viele Versuche auf wie möglich. Diesen an die Stelle eines älteren setzen.'
      : 'Dieses Ergebnis bewahrt schon so viele Messwerte auf wie möglich. Nicht benötigte zurücknehmen, dann diese ergänzen.',
  'priority-unknown': () => 'Diese Priorität gibt es nicht mehr. Eine andere wählen oder sie neu schreiben.',
  'priority-differs': () =>
    'Eine mitgeteilte Priorität wird nie geändert, weil andere sie gelesen haben. Sie so mitteilen, wie sie ist, oder eine neue schreiben.',
  'not-a-leader': () => 'Diese Seite ist für Leitungen. Die Projektadministration benennt die Leitung eines Teams.',
  'business-outcome-unknown': () => 'Dieses Geschäftsergebnis gibt es nicht mehr. Bitte ein anderes wählen.',
  'business-outcome-incomplete': about =>
    about.rows.length === 0
      ? `Dem Geschäftsergebnis fehlt noch: ${named(about, businessOutcomeNames, 'ein Pflichtfeld')}.`
      : `Jeder Messwert braucht einen eigenen Tag, der nicht in der Zukunft liegt, und eine Quelle: nachsehen${rows(about)}.`,

  'may-not-set-priorities': () =>
    'Was für das Geschäft am meisten zählt, können Sie hier nicht sagen. Die Jira-Administration gewährt „Set business priorities“ unter den globalen Berechtigungen von Jira.',
  'goal-incomplete': about =>
    about.has('title') && !about.has('link')
      ? 'Angeben, wie das Ziel heißt.'
      : 'Das ist kein Ziel aus Atlassian Home. Dessen Link kopieren, der mit https://home.atlassian.com/ beginnt, oder dessen ARI.',

  'placeholder-unknown': about =>
    `Hinter ${list(about.all.map(name => `{${name}}`))} steht nichts. Möglich sind {work-item}, {quarter}, {status}, {turn} und {link}.`,
  'errand-unknown': () => 'Das wartet nicht mehr auf die Administration. Die Liste neu laden.',

  'not-signed-in': () => 'Jira teilt nicht mit, wer Sie sind. In Jira anmelden, dann dies noch einmal öffnen.',
  'cannot-browse': () =>
    'Dieser Vorgang ist für Sie in Jira nicht sichtbar. Die Projektadministration kann Zugriff geben.',
  'no-team': () =>
    'Für dieses Projekt ist kein Team eingerichtet. Die Projektadministration richtet es auf der Projektseite „Negotiations“ ein.',
  'not-project-administrator': () =>
    'Nur die Projektadministration richtet das Team ein. Bitte an sie oder an die Jira-Administration wenden.',
  'not-of-this-team': () =>
    'Wer hier verhandelt, ändern nur die Leitung, ein Teammitglied oder die Projektadministration. Bitte dort nachfragen.',
  'not-jira-administrator': () => 'Nur die Jira-Administration ändert dies, weil es für die ganze Site gilt.',
  'leader-in-team': () =>
    'Die Leitung kann nicht zugleich im Team sein, denn niemand verhandelt mit sich selbst. Eine andere Leitung wählen oder die Person aus dem Team nehmen.',
  'unknown-person': () => 'Jira kennt eine dieser Personen nicht mehr. Jemanden mit aktivem Konto wählen.',
  'not-open': () => 'Hier ist für dieses Quartal keine Aushandlung eröffnet. Sie lässt sich aus dem Vorgang eröffnen.',
  'bad-input': about =>
    `Das war nicht zu verstehen${about.all.length > 0 ? ` (${list(about.all)})` : ''}. Berichtigen, dann noch einmal versuchen.`,
  'too-much-text': () => 'Das enthält mehr Text, als gespeichert werden kann. Kürzen, dann noch einmal versuchen.',
  'record-unreadable': about =>
    `Ein gespeicherter Datensatz war nicht lesbar${about.all.length > 0 ? ` (${list(about.all)})` : ''}. Bitte der Jira-Administration melden; geändert wurde nichts.`,

  'project-archived': () =>
    'Das Projekt ist archiviert, daher ändert sich darin nichts. Die Jira-Administration stellt es wieder her oder bringt die Aushandlung zu einem anderen Vorgang.',
  'not-orphaned': () => 'Jira zeigt diesen Vorgang, daher ist nichts anderswohin zu bringen. Die Liste neu laden.',
  'work-item-taken': about =>
    about.has('memory') || about.all.length === 0
      ? 'Der andere Vorgang hat eigene Messwerte, Versuche, ein Ziel oder eine Aushandlung. Einen Vorgang ohne das wählen.'
      : `Der andere Vorgang hat eine eigene Aushandlung für ${list(about.all)}. Einen Vorgang ohne das wählen.`,
  'being-attached': () =>
    'Das ist schon auf dem Weg zu einem anderen Vorgang. Jenen noch einmal wählen, damit es zu einem Ende kommt.',
};
