/** The shell's only script. It blocks the head on purpose: the theme is set before the first paint, no frame is missed. */
import { startBridge } from '../../bridge/shell';
import { startMenus } from './menus';
import { startTheme } from './theme';

const theme = startTheme();
const bridge = startBridge(theme.current);
theme.onChange(bridge.themeChanged);
document.addEventListener('DOMContentLoaded', () => {
  theme.bindButtons();
  startMenus();
});
