/** Markup that is safe to send: everything put into it was escaped, unless it was markup already. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | Html[] | string | number | undefined | false;

/** html`<b>${name}</b>`; `undefined` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  const parts = strings.flatMap((text, at) => [text, shown(values[at])]);
  return new Html(parts.join(''));
}

function shown(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(each => each.text).join('');
  return String(value).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
