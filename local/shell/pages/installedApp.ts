import { addressOf } from '../../instance/address';
import { type Html, html } from '../html';
import { breadcrumbs, layout } from '../layout';
import type { View } from '../view';
import { timeOf } from './time';

/** The app as Jira's administration sees it: to uninstall it, after asking once more, or to install it again. */
export function installedAppPage(view: View, asked: boolean): string {
  const { lifecycle } = view.background;
  return layout(view, {
    title: 'Installed app',
    content: html`<div class="page">
  ${breadcrumbs([{ label: 'Jira administration' }, { label: 'Apps' }])}
  <h1>Installed app</h1>
  <p class="muted lead">${view.manifest.appId}</p>
  <form method="post" action="${view.as}${addressOf.installedApps()}">
  ${lifecycle.isInstalled() ? installed(view, asked) : uninstalled(view)}
  </form>
</div>`,
  });
}

function installed({ background, manifest, as }: View, asked: boolean): Html {
  if (!asked)
    return html`<p>Version ${background.version()}.0.0 is installed and may use ${manifest.scopes.join(', ') || 'nothing'}.</p>
  <p><button class="button" name="change" value="ask">Uninstall app</button></p>`;
  return html`<p role="alert">Its pages leave Jira and none of its functions run any more. What it has stored is kept for 21 days.</p>
  <p><button class="button" name="change" value="uninstall">Uninstall app now</button> <a class="button" href="${as}${addressOf.installedApps()}">Keep it</a></p>`;
}

function uninstalled({ background, clock }: View): Html {
  const until = background.lifecycle.keptUntil() ?? 0;
  const kept = clock.now() <= until;
  return html`<p>The app is not installed. ${kept ? `What it had stored is kept until ${timeOf(until)} (UTC).` : 'What it had stored is gone.'}</p>
  <p><button class="button" name="change" value="install">Install again</button></p>`;
}
