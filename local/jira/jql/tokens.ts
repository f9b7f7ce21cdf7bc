import { JqlRefusal } from './refusal';

export type Token =
  | { kind: 'word'; text: string }
  | { kind: 'string'; text: string }
  | { kind: 'sign'; text: string }
  | { kind: 'end'; text: '' };

/** Longer signs first: `!=` is not `!` and `=`. */
const SIGNS = ['!=', '!~', '<=', '>=', '&&', '||', '=', '~', '<', '>', '!', '&', '|', '(', ')', ',', '[', ']'];
const RESERVED = /[;?*/%^$#@+{}`\\]/;
const WORD = /[^\s"'=!<>~&|(),[\]]/;
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/** The words, strings and signs of JQL. */
export function tokensOf(jql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < jql.length) {
    const character = jql.charAt(at);
    const sign = SIGNS.find(each => jql.startsWith(each, at));
    if (/\s/.test(character)) at += 1;
    else if (character === '"' || character === "'") {
      const read = stringAt(jql, at);
      tokens.push({ kind: 'string', text: read.text });
      at = read.end;
    } else if (sign !== undefined) {
      tokens.push({ kind: 'sign', text: sign });
      at += sign.length;
    } else {
      const start = at;
      while (at < jql.length && WORD.test(jql.charAt(at))) at += 1;
      const text = jql.slice(start, at);
      const odd = RESERVED.exec(text)?.[0];
      if (odd !== undefined)
        throw new JqlRefusal(
          `Error in the JQL Query: The character '${odd}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}' instead.`,
        );
      tokens.push({ kind: 'word', text });
    }
  }
  return [...tokens, { kind: 'end', text: '' }];
}

/** A string from its opening quote on, with `\"`, `\\`, `\n` and `\u0041` read. */
function stringAt(jql: string, start: number): { text: string; end: number } {
  const quote = jql.charAt(start);
  let text = '';
  for (let at = start + 1; at < jql.length; at += 1) {
    const character = jql.charAt(at);
    if (character === quote) return { text, end: at + 1 };
    if (character !== '\\') {
      text += character;
      continue;
    }
    const escaped = jql.charAt(at + 1);
    const code = /^u([0-9a-fA-F]{4})/.exec(jql.slice(at + 1))?.[1];
    text += code === undefined ? (ESCAPES[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(code, 16));
    at += code === undefined ? 1 : 5;
  }
  throw new JqlRefusal(`Error in the JQL Query: The quoted string '${jql.slice(start + 1)}' has not been completed.`);
}
