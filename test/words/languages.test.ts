import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awaited, wordless } from '../../static/words/de/complete';
import { known, samples, unheard } from './samples';
import { modulesIn, WORDS, type Words, wordsIn } from './speak';

const translated = modulesIn(join(WORDS, 'de')).filter(name => name !== 'complete');
const compared = [...readFileSync(join(WORDS, 'de/complete.ts'), 'utf8').matchAll(/import\('\.\/([^']+)'\)/g)].map(
  ([, name]) => name,
);
const english = modulesIn(WORDS).filter(name => !name.startsWith('de/'));

/** The same in both languages: names, symbols and figures, and the words of others. */
const same = [
  'assessment.lackWords.definition',
  'assessment.stepWords.numbered',
  'fan.fanWords.level',
  'fan.fanWords.month',
  'fields.measureFields.definition',
  'fields.parties.team',
  'leader.askWords.groupings.team',
  'lived.small',
  'orphans.orphanWords.name',
  'orphans.orphanWords.sure',
  'outcome.attemptWords.effect',
  'outcome.importWords.column',
  'outcome.readingWords.file',
  'panel.panelWords.roomTitle',
  'people-changes.peopleWords.between',
  'portfolio.ledgerLines.1.count',
  'portfolio.outcomeFormWords.name',
  'quarter.columns.status',
  'quarter.quarterWords.team',
  'quarter.quarterWords.unknown',
  'said/moves.moveLabels.keep',
  'sheet.headings',
  'signals.signalWords.example.link',
  'signals.signalWords.example.quarter',
  'signals.signalWords.example.status',
  'signals.signalWords.example.work-item',
  'standing.standingLabels.inUnit',
  'standing.standingLabels.quantiles',
  'tour.tourSteps.assessed.who',
  'tour.tourSteps.offered.who',
  'tour.tourSteps.running.who',
  'tour.tourWords.chance',
  'tour.tourWords.who.team',
];

let en: Words;
let de: Words;
let pairs: Map<string, Pair[]>;
beforeAll(async () => {
  [en, de] = await Promise.all([wordsIn('en', translated), wordsIn('de', translated)]);
  pairs = new Map(translated.map(name => [name, pairsOf(name, en[name], de[name])]));
});

type Told = { path: string; text: string };

/** Neither what is missing nor what was no text to begin with. */
const isClean = (text: string): boolean =>
  text.trim() !== '' && !/undefined|NaN|null|\[object|=>|Invalid Date|function/.test(text);

const textsOf = (path: string, value: unknown): Told[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(`${path}.${name}`, each));
};

const called = (said: unknown, args: unknown[]): unknown => {
  if (typeof said !== 'function') return said;
  try {
    const told: unknown = said(...args);
    // What only hands its facts on says nothing.
    return typeof told === 'object' && args.includes(told) ? undefined : told;
  } catch {
    return undefined;
  }
};

/** Every choice of so many samples; where there are many arguments, of the simple ones. */
function* choices(count: number): Generator<unknown[]> {
  if (count === 0) return yield [];
  const few = count <= 2 ? samples : samples.slice(0, 22);
  for (const rest of choices(count - 1)) for (const each of few) yield [each, ...rest];
}

/** Tries of a function before it is said to understand nothing, and how many of its texts are looked at. */
const [TRIES, ENOUGH] = [12_000, 40];

/** The facts that a sentence understands in English, and what it says of them. */
const understood = (path: string, said: (...facts: unknown[]) => unknown): { facts: unknown[]; texts: Told[] }[] => {
  const found: { facts: unknown[]; texts: Told[] }[] = [];
  let tries = 0;
  for (const facts of known[path] ?? choices(Math.max(said.length, 1))) {
    if (found.length === ENOUGH || tries++ === TRIES) break;
    const texts = textsOf(path, called(said, facts));
    if (texts.length > 0 && texts.every(({ text }) => isClean(text))) found.push({ facts, texts });
  }
  return found;
};

const isSaid = (value: unknown): value is (...facts: unknown[]) => unknown => typeof value === 'function';

type Pair = [english: Told, german: string | undefined];

/** What English and German say of the same facts, wherever English understands them. */
const pairsOf = (path: string, one: unknown, other: unknown): Pair[] => {
  if (isSaid(one))
    return understood(path, one).flatMap(({ facts, texts }) => {
      const twins = textsOf(path, called(other, facts));
      return texts.map((text, place): Pair => [text, twins[place]?.text]);
    });
  if (typeof one === 'string') return [[{ path, text: one }, typeof other === 'string' ? other : undefined]];
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([name, each]) =>
    pairsOf(`${path}.${name}`, each, Object.entries(other ?? {}).find(([known]) => known === name)?.[1]),
  );
};

const functionsIn = (path: string, said: unknown): string[] => {
  if (isSaid(said)) return [path];
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([name, each]) => functionsIn(`${path}.${name}`, each));
};

test('every file of words is translated, has no words, or is awaited', () => {
  const listed = [...translated, ...wordless, ...awaited];
  expect(english.filter(name => !listed.includes(name))).toEqual([]);
  expect([...wordless, ...awaited].filter(name => translated.includes(name))).toEqual([]);
});

/** A German short month ends in a full stop, which is also that of its sentence: „am 18. Nov.“. */
const isStoppedTwice = (text: string): boolean => text.includes('..');

test('no German sentence ends in two full stops', () => {
  const found = [...pairs.values()].flat().map(([, german]) => german ?? '');
  expect(found.some(text => text.includes('18. Nov.'))).toBe(true);
  expect([...new Set(found)].filter(isStoppedTwice)).toEqual([]);
});

test('the compiler compares every German file with its English one', () => {
  expect(translated.filter(name => !compared.includes(name))).toEqual([]);
});

describe.each(translated)('%s', name => {
  test('German says each thing that English says, and nothing that is no text', () => {
    const found = pairs.get(name) ?? [];
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, german]) => german === undefined || !isClean(german))).toEqual([]);
    const tried = new Set(found.map(([{ path }]) => path));
    const silent = functionsIn(name, en[name]).filter(path => ![...tried].some(each => each.startsWith(path)));
    expect(silent.filter(path => !unheard.includes(path))).toEqual([]);
  });

  test('no sentence is left in English', () => {
    const left = (pairs.get(name) ?? []).flatMap(([{ path, text }, german]) =>
      german === text ? [`${path}: ${text}`] : [],
    );
    expect([...new Set(left)].filter(line => !same.some(path => line.startsWith(path)))).toEqual([]);
  });
});
