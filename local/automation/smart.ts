/** What `{{…}}` can name: objects by their names, below them more of the same or a value. */
export type SmartValues = Record<string, unknown>;

/** A text with its smart values filled in, and what in it named nothing: that is empty, as in Jira. */
export type Resolved = { text: string; unknown: string[] };

const SMART = /\{\{\s*([^{}]*?)\s*\}\}/g;

export function resolve(text: string, values: SmartValues, shown: (value: unknown) => string): Resolved {
  const unknown: string[] = [];
  const resolved = text.replaceAll(SMART, (_, name: string) => {
    const found = evaluated(name, values, shown);
    if (found === MISSING) unknown.push(name);
    return found === MISSING ? '' : shown(found);
  });
  return { text: resolved, unknown };
}

/** No such name. A name whose value is empty exists all the same. */
const MISSING = Symbol('no such smart value');

/** `comment.body.match("…")`: a function at the end, with one text. */
const MATCH = /^(.+?)\.match\("(.*)"\)$/s;

function evaluated(name: string, values: SmartValues, shown: (value: unknown) => string): unknown {
  const [, of, pattern = ''] = MATCH.exec(name) ?? [];
  if (of === undefined) return lookUp(name, values);
  const found = lookUp(of, values);
  return found === MISSING ? MISSING : matchesIn(shown(found), pattern);
}

/** The first group of every match; what no expression is names nothing. Unverified: an expression without a group (here all of a match). */
function matchesIn(text: string, pattern: string): unknown {
  const expression = expressionIn(pattern);
  return expression ? [...text.matchAll(expression)].map(([whole, group]) => group ?? whole) : MISSING;
}

/** A regular expression as JavaScript reads it, nothing where it cannot; Jira reads Java's, which agree in what is common. */
export function expressionIn(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'g');
  } catch {
    return undefined;
  }
}

function lookUp(name: string, values: SmartValues): unknown {
  const [first = '', ...rest] = name.split('.');
  // A custom field goes by its name, which may hold dots.
  const whole = rest.join('.');
  const known = below(values, first);
  if (rest.length > 1 && isObject(known) && whole in known) return known[whole];
  return rest.reduce(below, known);
}

function below(value: unknown, name: string): unknown {
  if (value === MISSING || value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    const each = value.map(item => below(item, name));
    return each.includes(MISSING) ? MISSING : each;
  }
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : MISSING;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A value as a text: lists with commas, things by their name. */
export function shownAs(value: unknown, document: (value: object) => string | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(each => shownAs(each, document)).join(', ');
  if (!isObject(value)) return String(value);
  const name = value.displayName ?? value.name ?? value.key ?? value.iso;
  return document(value) ?? (typeof name === 'string' ? name : JSON.stringify(value));
}
