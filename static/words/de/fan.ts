import type { EndMark } from '../../room/fan/drawing';
import type { Dated, Fan } from '../../room/fan/fan';
import { cameOut } from '../facts';
import { amount, bare, day, monthName, range, shortUnit } from '../numbers';

const markNames: Record<EndMark, string> = {
  p10: 'P10',
  p50: 'P50',
  p90: 'P90',
  need: 'Bedarf',
  target: 'Ziel',
  actual: 'Resultat',
};

const read = ({ value, on }: Dated, unit: string): string => `${amount(value, unit)} (${day(on)})`;

const inRange = ({ forecast, actual, measure: { direction } }: Fan): string =>
  forecast && actual
    ? {
        worse: ', schlechter als die Prognose von',
        inside: ', innerhalb der Prognose von',
        better: ', besser als die Prognose von',
      }[cameOut(actual.value, forecast, direction)]
    : '';

const heldAgainst = ({ target, need, measure: { unit } }: Fan): string => {
  const told = [
    ...(target === null ? [] : [`Ziel ${amount(target, unit)}`]),
    ...(need === null ? [] : [`Bedarf ${amount(need, unit)}`]),
  ];
  return told.length === 0 ? '' : `; ${told.join(', ')}`;
};

export const fanSentence = (fan: Fan): string => {
  const { measure, baseline, forecast, actual, ends, readings } = fan;
  const { unit } = measure;
  const from = `Von ${read(baseline, unit)}`;
  const rest = heldAgainst(fan);
  if (actual) {
    const ended = `${from} auf ${read(actual, unit)}`;
    return `${ended}${forecast ? `${inRange(fan)} ${range(forecast, unit)}` : ''}${rest}.`;
  }
  const last = readings.at(-1);
  const since = last && last.on > baseline.on ? ` auf ${read(last, unit)}` : '';
  const ahead = forecast
    ? `Prognose für den ${day(ends)}: ${range(forecast, unit)}`
    : `für den ${day(ends)} noch keine Prognose`;
  return `${from}${since}, ${ahead}${rest}.`;
};

export const fanWords = {
  mark: (mark: EndMark, value: number, unit: string): string => `${markNames[mark]} ${amount(value, shortUnit(unit))}`,
  level: (level: number): string =>
    Number(level.toFixed(2)) === level ? bare(level) : String(level).replace('.', ','),
  month: (on: string): string => (on.slice(5, 7) === '01' ? on.slice(0, 4) : monthName(Number(on.slice(5, 7)))),
  today: 'Heute',
  higher: '↑ höher ist besser',
  lower: '↓ niedriger ist besser',
  baseline: 'Ausgangswert',
  readings: 'Messwerte',
  outer: '8 von 10 Quartalen wie diesem enden hier (P10 bis P90)',
  inner: 'die Hälfte davon hier',
  reading: (on: string, value: number, unit: string): string => `${day(on)}: ${amount(value, unit)}`,
  twin: 'Diese Werte als Tabelle',
  columns: { what: 'Was', when: 'Wann', value: 'Wert' },
  reads: 'Messwert',
  needed: 'Bedarf',
  targeted: 'Ziel',
  result: 'Resultat',
  cautious: 'Prognose, P10 (vorsichtiges Ende)',
  likely: 'Prognose, P50 (Mitte)',
  hopeful: 'Prognose, P90 (hoffnungsvolles Ende)',
  drawn:
    'Prognostiziert sind die Werte am Ende des Quartals. Wie sich der Fächer bis dahin öffnet, ist nur gezeichnet.',
};
