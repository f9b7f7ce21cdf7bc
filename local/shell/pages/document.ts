import type { AdfNode } from '../../jira/adf';
import { type Html, html } from '../html';

/** A document of Jira as markup: made node by node, so that nothing somebody wrote becomes markup itself. */
export function documentView(node: AdfNode): Html {
  const inner = () => (node.content ?? []).map(documentView);
  switch (node.type) {
    case 'doc':
      return html`<div class="document">${inner()}</div>`;
    case 'paragraph':
      return html`<p>${inner()}</p>`;
    case 'heading':
      return html`<p><strong>${inner()}</strong></p>`;
    case 'bulletList':
      return html`<ul>${inner()}</ul>`;
    case 'orderedList':
      return html`<ol>${inner()}</ol>`;
    case 'listItem':
      return html`<li>${inner()}</li>`;
    case 'blockquote':
      return html`<blockquote>${inner()}</blockquote>`;
    case 'panel':
      return html`<div class="document-panel">${inner()}</div>`;
    case 'codeBlock':
      return html`<pre><code>${inner()}</code></pre>`;
    case 'rule':
      return html`<hr>`;
    case 'hardBreak':
      return html`<br>`;
    case 'text':
      return (node.marks ?? []).reduce(marked, html`${node.text}`);
    case 'mention':
      return html`<span class="mention">${text(node, 'text')}</span>`;
    case 'status':
      return html`<span class="lozenge">${text(node, 'text')}</span>`;
    case 'emoji':
      return html`${text(node, 'text') || text(node, 'shortName')}`;
    case 'date':
      return html`${new Date(Number(node.attrs?.timestamp ?? 0)).toISOString().slice(0, 10)}`;
    case 'inlineCard':
      return link(text(node, 'url'), html`${text(node, 'url')}`);
    default:
      return html`<span class="muted">[${node.type} is not shown here]</span>`;
  }
}

const text = (node: AdfNode, name: string): string => String(node.attrs?.[name] ?? '');

function marked(inner: Html, mark: { type: string; attrs?: Record<string, unknown> }): Html {
  if (mark.type === 'strong') return html`<strong>${inner}</strong>`;
  if (mark.type === 'em') return html`<em>${inner}</em>`;
  if (mark.type === 'code') return html`<code>${inner}</code>`;
  if (mark.type === 'strike') return html`<s>${inner}</s>`;
  if (mark.type === 'underline') return html`<u>${inner}</u>`;
  return mark.type === 'link' ? link(String(mark.attrs?.href ?? ''), inner) : inner;
}

/** Only addresses of the web become links: anything else could run. */
const link = (address: string, inner: Html): Html =>
  /^https?:\/\//i.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer" target="_blank">${inner}</a>`
    : inner;
