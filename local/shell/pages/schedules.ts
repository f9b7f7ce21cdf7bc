import { addressOf } from '../../instance/address';
import type { Interval } from '../../schedules/intervals';
import type { Schedule } from '../../schedules/schedules';
import { type Html, html } from '../html';
import { layout } from '../layout';
import type { View } from '../view';
import { timeOf } from './time';

const EVERY: Record<Interval, string> = {
  fiveMinute: 'Every 5 minutes',
  hour: 'Every hour',
  day: 'Every day',
  week: 'Every week',
};

/** What the app runs by schedule: when it ran, when it is due, and a way to run it now. */
export function schedulesPage(view: View): string {
  const schedules = view.schedules.list();
  return layout(view, {
    title: 'Scheduled functions',
    content: html`<div class="page">
  <h1>Scheduled functions</h1>
  <p class="muted lead">They run by the date of this site. Where it is moved on over several runs, each function runs once, at the new date.</p>
  ${schedules.length > 0 ? table(view, schedules) : html`<p>The app runs nothing by schedule.</p>`}
</div>`,
  });
}

const table = ({ as }: View, schedules: Schedule[]): Html =>
  html`<form method="post" action="${as}${addressOf.schedules()}"><table class="table">
  <thead><tr><th scope="col">Trigger</th><th scope="col" class="wide">Function</th><th scope="col" class="wide">Runs</th><th scope="col">Last run (UTC)</th><th scope="col">Due (UTC)</th><th scope="col"><span class="unseen">Run it</span></th></tr></thead>
  <tbody>${schedules.map(
    each => html`<tr><td>${each.key}</td><td class="wide">${each.function}</td><td class="wide">${EVERY[each.interval]}</td>
    <td>${lastRun(each)}</td><td>${timeOf(each.dueAt)}</td>
    <td><button class="button" name="schedule" value="${each.key}" aria-label="Run ${each.key} now">Run now</button></td></tr>`,
  )}</tbody></table></form>`;

function lastRun({ lastRun: run }: Schedule): Html {
  if (!run) return html`<span class="muted">Not yet</span>`;
  return html`${timeOf(run.startedAt)}${
    run.failure === undefined
      ? html` <span class="lozenge lozenge-done">Done</span>`
      : html` <span class="lozenge lozenge-failed">Failed</span> <span class="muted">${run.failure}</span>`
  }`;
}
