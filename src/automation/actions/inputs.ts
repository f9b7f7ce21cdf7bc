import * as v from 'valibot';
import { dayIn } from '../../calls/zone';
import { Amount, Day, Quarter } from '../../negotiation';

/**
 * Inputs as a rule gives them: text in which smart values were put, with spaces around it, or nothing. Blank is the same as
 * absent. What cannot be read is refused as `bad-input` with the input's name.
 */
const Written = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim());

const Blank = v.pipe(
  Written,
  v.literal(''),
  v.transform(() => null),
);

/** Blank or absent becomes null, anything else what the schema reads in it. */
export const optional = <T>(schema: v.GenericSchema<string, T>) =>
  v.nullish(v.union([Blank, v.pipe(Written, schema)]), null);

/** Blank is refused. */
export const required = <T>(schema: v.GenericSchema<string, T>) => v.pipe(Written, v.nonEmpty(), schema);

/** Key or id of a work item: `HRB-230`, `10101`. */
export const WorkItemName = v.pipe(
  v.string(),
  v.toUpperCase(),
  v.regex(/^(?:[A-Z][A-Z0-9_]{0,254}-[1-9]\d{0,9}|[1-9]\d{0,18})$/),
);

/** Key or id of a project: `HRB`, `10001`. */
export const ProjectName = v.pipe(v.string(), v.toUpperCase(), v.regex(/^(?:[A-Z][A-Z0-9_]{0,254}|[1-9]\d{0,18})$/));

/** `2027-Q1`, also `2027-q1`. */
export const QuarterName = v.pipe(v.string(), v.toUpperCase(), Quarter);

/** `1,234` is a thousand and more to some, and a little more than one to others. */
const isAmbiguous = (text: string): boolean => /^[-+]?[1-9]\d{0,2},\d{3}$/.test(text);

const readNumber = v.pipe(
  v.string(),
  v.regex(/^[-+]?\d{1,13}(?:[.,]\d{1,9})?$/),
  v.check(text => !isAmbiguous(text), 'says one number to some and another to others'),
  v.transform(text => Number(text.replace(',', '.'))),
);

/** A number with a point or a comma: `12.5`, `12,5`. No thousands are set apart. */
export const NumberText = v.pipe(readNumber, Amount);

/** A chance in percent, 0 to 100, with or without the sign; read as 0 to 1. */
export const PercentText = v.pipe(
  v.string(),
  v.transform(text => text.replace(/\s*%$/, '')),
  readNumber,
  v.transform(percent => percent / 100),
  v.minValue(0),
  v.maxValue(1),
);

/** `2027-01-14T10:00:00.0+0000`, as smart values write times, in the form that every reader of times knows. */
const standardTime = (text: string): string => text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2');

const isTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(standardTime(text)));

/** A calendar day, `2027-01-14`, or a time, which is the day it is for the team. */
export const DayText = v.union([Day, v.pipe(v.string(), v.check(isTime))]);

/** The day that a `DayText` or one of Jira's own times means where the team is. */
export const dayOfText = (text: string, timeZone: string): string =>
  v.is(Day, text) ? text : dayIn(timeZone, new Date(standardTime(text)));
