import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const STATIC = join(__dirname, '../../static');

/** Folders of pages from which every sentence has gone to `static/words`. */
const done = [
  'admin',
  'advice',
  'assessment',
  'board',
  'frame',
  'goal',
  'lean',
  'opening',
  'outcome',
  'panel',
  'portfolio',
  'priority',
  'quarter',
  'room',
  'rule',
  'standing',
  'start',
  'team',
];

/** What looks like words and is none, by file and text, with the reason. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'admin/parked/workItems.ts': { 'Content-Type': 'the name of a header' },
  'opening/FindOutcome.tsx': { 'find …': 'the name of a field' },
  'opening/epics.ts': { 'project = … AND issuetype = Epic ORDER BY created DESC': 'a query that Jira reads' },
  'outcome/import/RowsField.tsx': { Files: 'what the browser calls files that are dragged' },
  'outcome/useOutcome.ts': { 'work item name': 'a key of the cache' },
  'quarter/rows.ts': { 'heading …': 'a key of a row' },
  'standing/RangeBar.tsx': { 'target …': 'a key of a mark' },
};

/** What people read; a single word in small letters is a name for the browser elsewhere, here it is none. */
const READ = /^(title|label|help|send|intro|placeholder|alt|aria-label|aria-description|sentence|verb|noun)$/;
/** Attributes of elements that nobody reads. */
const UNREAD = /^(className|d|key|viewBox|transform)$/;
/** These are asked for elements by a selector. */
const SEARCHES = /^(querySelector|querySelectorAll|closest|matches)$/;

const WORDS = /(^|\s)\p{L}{2,}/u;
/** `step step-now`: a class and its variants. */
const CLASSES = /^(\S+)( \1-\S*)+$/;

/** Words to read: several of them, or one that begins like a sentence. */
const isRead = (text: string): boolean =>
  WORDS.test(text) && !CLASSES.test(text) && (/\S\s+\S/.test(text) || /^\s*\p{Lu}\p{Ll}/u.test(text));

/** The fixed text of a literal or a template, with a mark for each value; null for anything else. */
const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
};

const isComparison = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;

const isSearch = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && SEARCHES.test(expression.name.text);

/** Beneath these stands nothing that a page shows. What is thrown is for whoever repairs it. */
const isUnread = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isThrowStatement(node) ||
  (ts.isBinaryExpression(node) && isComparison(node)) ||
  (ts.isCallExpression(node) && isSearch(node)) ||
  (ts.isJsxAttribute(node) && UNREAD.test(node.name.getText()));

const isNamedRead = (node: ts.Node): boolean =>
  (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) && READ.test(node.name.getText().replace(/['"]/g, ''));

type Found = { file: string; line: number; text: string };

/** What stands in a component and is read by people. */
const sentencesIn = (file: string, source: string): Found[] => {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: Found[] = [];
  const note = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file, line: line + 1, text: text.replace(/\s+/g, ' ').trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isUnread(node)) return;
    const text = textOf(node);
    const isText = ts.isJsxText(node) && /\p{L}/u.test(node.text);
    const isLiteral = text !== null && (isRead(text) || (isNamedRead(node.parent) && /^\p{Lu}/u.test(text)));
    if (isText || isLiteral) note(node, text ?? node.getText());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

const filesIn = (folder: string): string[] =>
  readdirSync(join(STATIC, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => `${folder}/${name}`)
    .sort();

const foundIn = (file: string): Found[] => sentencesIn(file, readFileSync(join(STATIC, file), 'utf8'));

const isAllowed = ({ file, text }: Found): boolean => allowed[file]?.[text] !== undefined;

test.each(done)('no sentence stands in %s', folder => {
  const files = filesIn(folder);
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap(foundIn).filter(each => !isAllowed(each));
  expect(found.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
});

test.each(Object.keys(allowed))('every exception in %s is still one', file => {
  const found = foundIn(file).map(({ text }) => text);
  expect(Object.keys(allowed[file] ?? {}).filter(text => !found.includes(text))).toEqual([]);
});

test.each([
  ['text', '<p>None yet.</p>', 'None yet.'],
  ['text of one word', '<p>none</p>', 'none'],
  ['text beside a value', '<p>{count} asks</p>', 'asks'],
  ['a property', '<Field label="Reason" />', 'Reason'],
  ['a property that chooses', '<Field title={is ? "Agreed" : other} />', 'Agreed'],
  ['a template', `<p>{\`by \${name} today\`}</p>`, 'by … today'],
  ['a table', 'const words = { open: "Open" };', 'Open'],
  ['an error of a field', 'from.mark("day", "Choose one.");', 'Choose one.'],
])('finds %s', (_, source, text) => {
  expect(sentencesIn('one.tsx', source)).toEqual([{ file: 'one.tsx', line: 1, text }]);
});

test.each([
  ['a value', '<p>{words.none}</p>'],
  ['signs', '<p>{low} – {high}</p>'],
  ['classes', '<p className="field field-wide">{text}</p>'],
  ['a class and its variant', 'const of = isNow ? "step step-now" : "step";'],
  ['a selector', 'list.querySelector("input, textarea");'],
  ['a key', 'if (event.key === "ArrowRight") go(1);'],
  ['what is thrown', 'throw new Error("Nobody plays this side");'],
  ['a module', 'import { Words } from "Some Module";'],
])('leaves %s alone', (_, source) => {
  expect(sentencesIn('one.tsx', source)).toEqual([]);
});
