/** Atlassian Document Format: the only text with structure that Jira takes (Jira bodies: FORGE K). */
export type AdfNode = {
  type: string;
  version?: number;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: AdfNode[];
};

type Mentionable = { accountId: string; displayName: string; slug: string };

const paragraph = (content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const plain = (text: string): AdfNode[] => (text === '' ? [] : [{ type: 'text', text }]);
const doc = (content: AdfNode[]): AdfNode => ({ type: 'doc', version: 1, content });

/** Paragraphs of plain text as a document. */
export const documentOf = (paragraphs: string[]): AdfNode => doc(paragraphs.map(text => paragraph(plain(text))));

/** What somebody typed as a document: an empty line parts paragraphs, `@name` is a mention where it names somebody. */
export function documentFromTyping(typed: string, people: Mentionable[]): AdfNode {
  const paragraphs = typed
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/);
  return doc(paragraphs.map(text => paragraph(withBreaks(text, people))));
}

function withBreaks(text: string, people: Mentionable[]): AdfNode[] {
  return text
    .split('\n')
    .flatMap((line, at) => [...(at === 0 ? [] : [{ type: 'hardBreak' }]), ...withMentions(line, people)]);
}

function withMentions(line: string, people: Mentionable[]): AdfNode[] {
  const [first = '', ...rest] = line.split(/(?<![\w.])@/);
  return [...plain(first), ...rest.flatMap(after => mention(after, people))];
}

function mention(after: string, people: Mentionable[]): AdfNode[] {
  const begins = (name: string) =>
    after.toLowerCase().startsWith(name.toLowerCase()) && !/^\w/.test(after.slice(name.length));
  const names = people.flatMap(person => [person.displayName, person.slug].map(name => ({ person, name })));
  const found = names.filter(({ name }) => begins(name)).sort((a, b) => b.name.length - a.name.length)[0];
  if (!found) return plain(`@${after}`);
  const { accountId, displayName } = found.person;
  return [
    { type: 'mention', attrs: { id: accountId, text: `@${displayName}` } },
    ...plain(after.slice(found.name.length)),
  ];
}

/** The words of a document, for searching and mail: blocks on lines of their own. */
export function textOf(node: AdfNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'mention' || node.type === 'emoji' || node.type === 'status')
    return String(node.attrs?.text ?? node.attrs?.shortName ?? '');
  if (node.type === 'inlineCard') return String(node.attrs?.url ?? '');
  const parts = (node.content ?? []).map(textOf);
  return parts.join(INLINE_HOLDERS.has(node.type) ? '' : '\n');
}

/** Account ids that a document mentions. */
export function mentionedIn(node: AdfNode): string[] {
  const own = node.type === 'mention' ? [String(node.attrs?.id)] : [];
  return [...new Set([...own, ...(node.content ?? []).flatMap(mentionedIn)])];
}

const INLINE_HOLDERS = new Set(['paragraph', 'heading', 'codeBlock']);
const INLINE = ['text', 'hardBreak', 'mention', 'emoji', 'inlineCard', 'date', 'status'];
const LISTS = ['bulletList', 'orderedList'];
const BLOCKS = ['paragraph', ...LISTS, 'heading', 'blockquote', 'codeBlock', 'rule', 'panel'];

/** What may stand in what. The part of the format that the local Jira takes and shows. */
const INSIDE: Record<string, readonly string[]> = {
  doc: BLOCKS,
  paragraph: INLINE,
  heading: INLINE,
  codeBlock: ['text'],
  blockquote: ['paragraph', ...LISTS, 'codeBlock'],
  panel: ['paragraph', ...LISTS, 'heading'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', ...LISTS, 'codeBlock'],
};

/** The value as a document, or nothing where Jira would refuse it. */
export function asDocument(value: unknown): AdfNode | undefined {
  return isNode(value, ['doc']) && value.version === 1 && Array.isArray(value.content) ? value : undefined;
}

function isNode(value: unknown, allowed: readonly string[]): value is AdfNode {
  if (typeof value !== 'object' || value === null) return false;
  const { type, text, attrs, content, marks } = value as Record<string, unknown>;
  if (typeof type !== 'string' || !allowed.includes(type)) return false;
  if (type === 'text' && (typeof text !== 'string' || text === '')) return false;
  if (attrs !== undefined && (typeof attrs !== 'object' || attrs === null)) return false;
  if (marks !== undefined && !(Array.isArray(marks) && marks.every(each => typeof each?.type === 'string')))
    return false;
  if (type === 'mention' && typeof (attrs as { id?: unknown } | undefined)?.id !== 'string') return false;
  if (content === undefined) return true;
  return Array.isArray(content) && content.every(each => isNode(each, INSIDE[type] ?? []));
}
