import fc from 'fast-check';
import type { Reading } from '../../src/negotiation';
import { decimalShown, readAmount } from '../../static/outcome/import/amounts';
import { orderShown, readDay } from '../../static/outcome/import/days';
import { textOf } from '../../static/outcome/import/decode';
import { csvOf } from '../../static/outcome/import/export';
import { type Against, type Choices, type PreviewRow, previewOf, takenFrom } from '../../static/outcome/import/preview';

const nothingChosen: Choices = { columns: null, order: '', decimal: '', source: 'Weekly export' };
const against: Against = { readings: [], today: '2026-11-23', measure: 'First bookings' };

const read = (text: string, choices: Partial<Choices> = {}, with_: Partial<Against> = {}) =>
  previewOf(text, { ...nothingChosen, ...choices }, { ...against, ...with_ });
const told = (text: string, choices: Partial<Choices> = {}) => takenFrom(read(text, choices)).map(each => each.reading);
const flawsOf = ({ flaws }: PreviewRow) => flaws.map(flaw => flaw.kind);

const two = [
  { on: '2026-11-09', value: 36.1, source: 'Weekly export' },
  { on: '2026-11-16', value: 36.4, source: 'Weekly export' },
];

describe('rows as people have them', () => {
  test.each([
    ['tabs, as a spreadsheet copies', '2026-11-09\t36.1\n2026-11-16\t36.4'],
    ['semicolons and decimal commas', '2026-11-09;36,1\n2026-11-16;36,4'],
    ['commas', '2026-11-09,36.1\n2026-11-16,36.4'],
    ['quoted decimal commas between commas', '"2026-11-09","36,1"\n"2026-11-16","36,4"'],
    ['a known heading', 'Date;Value\n2026-11-09;36,1\n2026-11-16;36,4'],
    ['an unknown heading', 'KW;Quote\n2026-11-09;36,1\n2026-11-16;36,4'],
    ['the measure’s own name as heading', 'Week,Accounts,First bookings\n2026-11-09,410,36.1\n2026-11-16,388,36.4'],
    ['the value before the day', '36.1\t2026-11-09\n36.4\t2026-11-16'],
    ['a byte order mark', '\uFEFF2026-11-09,36.1\n2026-11-16,36.4'],
    ['Windows line ends', '2026-11-09,36.1\r\n2026-11-16,36.4\r\n'],
    ['line ends of two kinds', '"2026-11-09","36.1"\r\n"2026-11-16","36.4"\n'],
    ['empty lines', '\n\n2026-11-09,36.1\n,\n\n2026-11-16,36.4\n \n'],
    ['percent signs', '2026-11-09,36.1%\n2026-11-16,36.4 %'],
    ['day first, as the second row shows', '09/11/2026;36,1\n16/11/2026;36,4'],
    ['month first, as the second row shows', '11/09/2026,36.1\n11/16/2026,36.4'],
    ['dots', '9.11.2026\t36,1\n16.11.2026\t36,4'],
    ['midnights', '2026-11-09 00:00:00,36.1\n2026-11-16T00:00:00.000Z,36.4'],
    ['days in one', '20261109,36.1\n20261116,36.4'],
  ])('%s', (_name, text) => {
    expect(told(text)).toEqual(two);
  });

  test.each([
    ['1,250.5', 1250.5],
    ['1.250,5', 1250.5],
    ['1 250,5', 1250.5],
    ['1\u202F250,5', 1250.5],
    ['1’250.5', 1250.5],
    ['1,250,000', 1_250_000],
    ['−0,5', -0.5],
    ['+3.25', 3.25],
    ['0,125', 0.125],
    ['.5', 0.5],
    ['1.2e-7', 1.2e-7],
  ])('an amount may be written %s', (written, value) => {
    const decimal = decimalShown([written]);
    expect(readAmount(written, decimal === 'any' || decimal === 'ask' ? '.' : decimal)).toBe(value);
    expect(decimal).not.toBe('ask');
  });

  test.each(['', '-', '12 5', '1,25,000', '36.1.2', '36 hours', '=36.1', '1..5', 'NaN', '0x10', '٣٦'])(
    '%p is no amount',
    text => {
      expect([readAmount(text, '.'), readAmount(text, ',')]).toEqual([null, null]);
    },
  );

  test.each([
    '',
    '2026-02-30',
    '31/31/2026',
    '2026-13-01',
    'Nov 9',
    '09/11',
    '2026-11-09 14:30',
    '09-11/2026',
    '0026-11-09',
  ])('%p is no day', text => {
    expect([readDay(text, 'day-first'), readDay(text, 'month-first')]).toEqual([null, null]);
  });

  test('a source of its own goes before the one for all, and a comma in it needs no quotes between tabs', () => {
    expect(told('2026-11-09\t36.1\tPanel, week 45\n2026-11-16\t36.4\t')).toEqual([
      { on: '2026-11-09', value: 36.1, source: 'Panel, week 45' },
      { on: '2026-11-16', value: 36.4, source: 'Weekly export' },
    ]);
  });

  test('under a heading, a text column is a source only where it says so', () => {
    expect(told('day,value,segment\n2026-11-09,36.1,EU\n2026-11-16,36.4,EU')).toEqual(two);
    expect(told('day,value,source\n2026-11-09,36.1,Survey')).toMatchObject([{ source: 'Survey' }]);
  });

  test('formulas are text: a source keeps them, a value is none', () => {
    expect(told("2026-11-09;36,1;=1+1\n2026-11-16;36,4;'=2+2")).toMatchObject([{ source: '=1+1' }, { source: '=2+2' }]);
    expect(read('2026-11-09;=36+1').rows.map(flawsOf)).toEqual([['not-a-number']]);
  });
});

describe('what rows leave open is asked, never guessed', () => {
  test.each([
    ['both could be the month', ['03/04/2026', '05/06/2026'], 'ask'],
    ['they contradict each other', ['13/04/2026', '04/13/2026'], 'ask'],
    ['one of them can only be read day first', ['03/04/2026', '13/04/2026'], 'day-first'],
    ['one of them can only be read month first', ['03/04/2026', '04/13/2026'], 'month-first'],
    ['day and month are the same', ['05/05/2026'], 'any'],
    ['they begin with the year', ['2026-04-03', '2026/04/03'], 'any'],
  ])('days: %s', (_name, texts, shown) => {
    expect(orderShown(texts)).toBe(shown);
  });

  test.each([
    ['1,250 is more than a thousand, or a little more than one', ['1,250', '980'], 'ask'],
    ['points and commas contradict each other', ['36.1', '36,4'], 'ask'],
    ['a comma that cannot group', ['1,250', '36,1'], ','],
    ['a comma that must group', ['1,250', '1,250,000'], '.'],
    ['whole numbers', ['36', '1 250'], 'any'],
  ])('amounts: %s', (_name, texts, shown) => {
    expect(decimalShown(texts)).toBe(shown);
  });

  const ambiguous = '03/04/2026;1.250\n05/06/2026;1.300';

  test('until somebody has said how, no row is read', () => {
    const { questions, rows } = read(ambiguous);
    expect(questions).toEqual(['order', 'decimal']);
    expect(rows).toMatchObject([
      { day: '03/04/2026', on: null, value: null },
      { day: '05/06/2026', on: null, value: null },
    ]);
    expect(told(ambiguous)).toEqual([]);
  });

  test('then they are read as said', () => {
    expect(told(ambiguous, { order: 'day-first', decimal: '.' })).toMatchObject([
      { on: '2026-04-03', value: 1.25 },
      { on: '2026-06-05', value: 1.3 },
    ]);
    expect(told(ambiguous, { order: 'month-first', decimal: ',' })).toMatchObject([
      { on: '2026-03-04', value: 1250 },
      { on: '2026-05-06', value: 1300 },
    ]);
  });

  test('against what the rows show, a choice still counts, and the rows that do not fit are named', () => {
    const { rows } = read('03/04/2026;36,1\n13/04/2026;36,4', { order: 'month-first' });
    expect(rows.map(flawsOf)).toEqual([[], ['not-a-day']]);
  });

  test('an unquoted decimal comma between commas looks like one column more: which holds the value is asked', () => {
    expect(read('2026-11-09,36,1\n2026-11-16,36,4').questions).toEqual(['value']);
    const columns = { day: 0, value: 2, source: null };
    expect(told('Week,Accounts,Share\n2026-11-09,410,36.1\n2026-11-16,388,36.4', { columns })).toEqual(two);
  });
});

describe('what is wrong is said row by row', () => {
  test.each([
    ['a day that is none', 'yesterday;36,1', ['not-a-day']],
    ['a year of two digits', '09.11.26;36,1', ['short-year']],
    ['a day to come', '2026-11-24;36,1', ['in-future']],
    ['a value that is none', '2026-11-09;n/a', ['not-a-number']],
    ['a value too large to keep', '2026-11-09;10000000000000', ['too-large']],
    ['a row cut short', '2026-11-09', ['not-a-number']],
    ['both', 'soon;much', ['not-a-day', 'not-a-number']],
    ['a source too long', `2026-11-09;36,1;${'x'.repeat(301)}`, ['long-source']],
  ])('%s', (_name, row, flaws) => {
    const { rows } = read(`2026-11-02;35,9\n${row}`);
    expect(rows.map(flawsOf)).toEqual([[], flaws]);
    expect(rows.map(each => each.number)).toEqual([1, 2]);
  });

  test('no source, and none for all rows', () => {
    expect(read('2026-11-09;36,1', { source: ' ' }).rows.map(flawsOf)).toEqual([['no-source']]);
  });

  test('today is no day to come', () => {
    expect(told('2026-11-23;36,1')).toHaveLength(1);
  });

  test('a day twice is taken once, and the second row says where the first is', () => {
    const { rows } = read('day;value\n2026-11-09;36,1\n\n20261109;36,4\n2026-11-09;n/a');
    expect(rows.map(({ number, flaws }) => [number, flaws])).toEqual([
      [2, []],
      [4, [{ kind: 'same-day', row: 2 }]],
      [5, [{ kind: 'not-a-number' }]],
    ]);
  });

  test('a day whose first row cannot be read is taken from the second', () => {
    expect(told('2026-11-09;n/a\n2026-11-09;36,1')).toEqual([two[0]]);
  });

  test('a quotation mark that never closes is named where it is', () => {
    const { rows } = read('2026-11-02;35,9;Survey\n2026-11-09;36,1;"Panel\n2026-11-16;36,4;Survey');
    expect(rows.map(({ number, flaws }) => [number, flaws])).toEqual([
      [1, []],
      [2, [{ kind: 'open-quote' }]],
    ]);
  });

  test('a single row is never taken for a heading', () => {
    expect(read('soon;much').rows.map(flawsOf)).toEqual([['not-a-day', 'not-a-number']]);
    expect(read('').rows).toEqual([]);
  });
});

describe('against the readings there are', () => {
  const by = { account: 'a1', at: '2026-11-10T09:00:00.000Z' };
  const readings: Reading[] = [
    { on: '2026-11-09', value: 36.1, source: 'Weekly export', version: 0, by },
    { on: '2026-11-16', value: 35.2, source: 'Weekly export', version: 0, by },
  ];

  test('[N27] what is there already stays as it is; what differs says what it replaces', () => {
    const preview = read('2026-11-09;36,1\n2026-11-16;36,4\n2026-11-20;36,6', {}, { readings });
    expect(preview.rows).toMatchObject([
      { isKnown: true, replaces: null },
      { isKnown: false, replaces: 35.2 },
      { isKnown: false, replaces: null },
    ]);
    expect(takenFrom(preview)).toEqual([
      { row: 2, reading: { on: '2026-11-16', value: 36.4, source: 'Weekly export' } },
      { row: 3, reading: { on: '2026-11-20', value: 36.6, source: 'Weekly export' } },
    ]);
  });

  test('the same value from another source is another reading', () => {
    expect(read('2026-11-09;36,1;Survey', {}, { readings }).rows).toMatchObject([{ isKnown: false, replaces: 36.1 }]);
  });
});

describe('what is exported comes back the same', () => {
  // Ends of lines are made alike on the way in, so a source has none of the old kind.
  const source = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '=1+1',
        "'=1+1",
        "''@x",
        '-5',
        '+1',
        '"',
        'a,b;c\td',
        'two\nlines',
        '2026-11-01',
        '36,1',
        'source',
      ),
    )
    .map(text => text.replaceAll('\r', ' ').trim())
    .filter(text => text !== '' && text.length <= 300);
  const value = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.constantFrom(1250, 1.25, 0.125, -0.5),
    // With three places after the point, which might as well group thousands.
    fc.integer({ min: -999_999, max: 999_999 }).map(thousandths => thousandths / 1000 + 0),
  );
  const day = fc.integer({ min: 0, max: 9000 }).map(after => new Date(Date.UTC(2002, 0, 1) + after * 86_400_000));
  const list = fc.uniqueArray(
    fc.record({ on: day.map(each => each.toISOString().slice(0, 10)), value: value.map(each => each + 0), source }),
    { selector: ({ on }) => on, minLength: 1, maxLength: 30 },
  );

  test('whatever the readings are', () => {
    fc.assert(
      fc.property(list, readings => {
        expect(told(csvOf(readings), { source: 'none' })).toEqual(readings);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  test('and no source begins like a formula in the file itself', () => {
    const file = csvOf([{ on: '2026-11-09', value: -36.1, source: '=HYPERLINK("http://x")' }]);
    expect(file).toContain(`-36.1,"'=HYPERLINK(""http://x"")"`);
  });

  test('a file is the same text in whichever way a spreadsheet encodes it', () => {
    const text = '2026-11-09;36,1;Größe';
    const bytes = (encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
    expect(textOf(bytes('utf8'))).toBe(text);
    expect(textOf(bytes('latin1'))).toBe(text);
    expect(textOf(new Uint8Array([0xff, 0xfe, ...bytes('utf16le')]))).toBe(text);
  });
});
