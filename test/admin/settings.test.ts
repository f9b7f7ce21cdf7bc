import { placeholders as known, unknownPlaceholders } from '../../src/automation/signals/comment';
import { occasions, type Signals as StoredSignals } from '../../src/storage';
import { WORDING_LENGTH as MOST } from '../../src/storage/settings/signals';
import {
  differing as differingReminders,
  hoursOf,
  quietOf,
  toSave as remindersToSave,
} from '../../static/admin/reminders/settings';
import { differing, toSave } from '../../static/admin/signals/settings';
import { filledIn, inserted, placeholders, unknownIn, WORDING_LENGTH } from '../../static/admin/signals/wording';
import { parkedWords, reminderWords, signalWords } from '../../static/words/signals';

const kept: StoredSignals = {
  property: true,
  labels: true,
  field: true,
  comment: { on: true, occasions: ['phase'], wording: '{status}' },
};

describe('the wording of a comment', () => {
  test('the page offers the placeholders and the length that the backend takes', () => {
    expect(placeholders).toEqual(known);
    expect(WORDING_LENGTH).toBe(MOST);
    expect(Object.keys(signalWords.occasion)).toEqual(occasions);
  });

  test.each(['{status} {state} {state} {}', '{status', '{{status}}', '{ status }', 'nothing'])(
    'the page and the backend refuse the same in %s',
    wording => expect(unknownIn(wording)).toEqual(unknownPlaceholders(wording)),
  );

  test('a placeholder takes the place of what is selected, and the cursor follows it', () => {
    expect(inserted('It is now.', 'status', { from: 6, to: 9 })).toEqual({ wording: 'It is {status}.', cursor: 14 });
  });

  test('the preview fills in what is known and leaves everything else as it is', () => {
    const example = { ...signalWords.example, status: '$& <b>' };
    expect(filledIn('{status} {state} {quarter}', example)).toBe('$& <b> {state} 2027-Q1');
  });
});

describe('what is saved', () => {
  test('comments that are off keep the wording that was kept', () => {
    const half = { ...kept, comment: { on: false, occasions: [], wording: '{hal' } };
    expect(toSave(half, kept)).toEqual({ ...kept, comment: { ...kept.comment, on: false } });
  });

  test('what differs is named part by part', () => {
    expect(differing({ ...kept, field: false, comment: { ...kept.comment, wording: 'x' } }, kept)).toEqual([
      'field',
      'wording',
    ]);
    expect(differing(kept, structuredClone(kept))).toEqual([]);
  });

  test('reminders that are off keep the days that were kept', () => {
    const reminders = { on: true, workingDays: [1, 2], quiet: { from: 17, to: 9 } };
    const off = { on: false, workingDays: [], quiet: { from: 1, to: 2 } };
    expect(remindersToSave(off, reminders)).toEqual({ ...reminders, on: false });
    expect(differingReminders(off, reminders)).toEqual(['on', 'workingDays', 'quiet']);
  });

  test.each([
    [
      { from: 17, to: 9 },
      { from: 9, to: 17 },
    ],
    [
      { from: 0, to: 8 },
      { from: 8, to: 24 },
    ],
    [
      { from: 6, to: 22 },
      { from: 22, to: 6 },
    ],
  ])('quiet hours %j are hours of work %j, and back', (quiet, hours) => {
    expect(hoursOf({ on: true, workingDays: [1], quiet })).toEqual(hours);
    expect(quietOf(hours)).toEqual(quiet);
  });
});

describe('sentences', () => {
  test.each([
    [[1, 2, 3, 4, 5], 9, 17, 'Monday to Friday, between 09:00 and 17:00'],
    [[1, 3], 0, 24, 'Monday and Wednesday, at any hour, at night too'],
    [[6, 7], 9, 9, 'Saturday and Sunday, at any hour, at night too'],
    [[2], 22, 6, 'Tuesday, from 00:00 to 06:00 and from 22:00 to 24:00'],
  ])('on %j from %d to %d', (days, from, to, said) => {
    expect(reminderWords.when(days, from, to)).toBe(`Messages go out ${said}, where the team is.`);
  });

  test.each([null, 400, 401, 403, 404, 408, 409, 429, 503])(
    'of status %s it is said why, and nothing of the number',
    status => {
      expect(parkedWords.why(status)).toMatch(/^[A-Z][^0-9]+\.$/);
    },
  );

  test('an event that is not known is called by its name', () => {
    expect([parkedWords.event('offered'), parkedWords.event('newer')]).toEqual(['An offer was made', 'newer']);
  });
});
