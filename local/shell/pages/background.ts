import type { Happening } from '../../events/happenings';
import { addressOf } from '../../instance/address';
import type { Listed } from '../../queue/deliveries';
import { type Html, html } from '../html';
import { layout } from '../layout';
import type { View } from '../view';
import { timeOf } from './time';

/** Events on their way to the app's functions, and what Jira has told it of: a way to deliver one now, or not at all. */
export function backgroundWorkPage(view: View): string {
  const listed = view.background.deliveries.list();
  const recent = view.background.triggers.recent();
  return layout(view, {
    title: 'Queue and events',
    content: html`<div class="page">
  <h1>Queue and events</h1>
  <p class="muted lead">What waits for a function of the app, by the date of this site. An event may arrive more than once and in any order, as on Forge.</p>
  ${listed.length > 0 ? deliveries(view, listed) : html`<p>Nothing is waiting.</p>`}
  <h2 class="events-head">What the app was told</h2>
  ${recent.length > 0 ? happenings(recent) : html`<p>No trigger of the app has heard of anything yet.</p>`}
</div>`,
  });
}

const deliveries = ({ as }: View, listed: Listed[]): Html =>
  html`<form method="post" action="${as}${addressOf.background()}"><table class="table events">
  <thead><tr><th scope="col">For</th><th scope="col">State</th><th scope="col" class="wide">What it holds</th><th scope="col" class="wide">Calls</th><th scope="col" class="wide">Due (UTC)</th><th scope="col"><span class="unseen">Deliver or discard it</span></th></tr></thead>
  <tbody>${listed.map(
    each => html`<tr><td>${each.target}${each.name !== '' && html` <span class="muted">${each.name}</span>`}</td>
    <td>${stateOf(each)}</td><td class="wide"><code>${excerpt(each.body)}</code></td><td class="wide">${each.tries}</td><td class="wide">${timeOf(each.dueAt)}</td>
    <td>${!each.running && html`<button class="button" name="run" value="${each.id}" aria-label="Run now: event for ${each.target}">Run now</button>`}
    <button class="button" name="discard" value="${each.id}" aria-label="Discard: event for ${each.target}">Discard</button></td></tr>`,
  )}</tbody></table></form>`;

function stateOf({ running, state, tries, failure }: Listed): Html {
  const why = failure !== undefined && html` <span class="muted">${failure}</span>`;
  if (running) return html`<span class="lozenge">Running</span>`;
  if (state === 'dead') return html`<span class="lozenge lozenge-failed">Dead</span>${why}`;
  return tries === 0 ? html`<span class="lozenge">Waiting</span>` : html`<span class="lozenge">Retried</span>${why}`;
}

const happenings = (recent: Happening[]): Html =>
  html`<table class="table events">
  <thead><tr><th scope="col">Event</th><th scope="col" class="wide">When (UTC)</th><th scope="col" class="wide">Caused by</th><th scope="col">Triggers</th></tr></thead>
  <tbody>${recent.map(
    each => html`<tr><td>${each.name}</td><td class="wide">${timeOf(each.at)}</td><td class="wide">${each.selfGenerated ? 'the app' : 'others'}</td>
    <td>${each.heardBy.join(', ')}${each.passedOver.map(({ trigger, why }) => html` <span class="muted">not ${trigger}: ${why}</span>`)}</td></tr>`,
  )}</tbody></table>`;

const LONGEST = 120;

function excerpt(body: Record<string, unknown>): string {
  const text = JSON.stringify(body);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
