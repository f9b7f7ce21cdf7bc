/** The shell's only script. It blocks the head on purpose: the theme is set before the first paint, no frame is missed. */
import { startActionForms } from '../../bridge/form';
import { startBridge } from '../../bridge/shell';
import { startActions } from './actions';
import { startMenus } from './menus';
import { startStatuses } from './status';
import { startTheme } from './theme';

const theme = startTheme();
const bridge = startBridge(theme.current);
theme.onChange(bridge.themeChanged);
document.addEventListener('DOMContentLoaded', () => {
  theme.bindButtons();
  startMenus();
  startStatuses();
  startActions(bridge.adopt);
  startActionForms();
});
