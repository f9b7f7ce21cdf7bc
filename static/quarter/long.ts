/** From how many lines on a list is long: fewer are drawn at once, without a bar of its own to scroll. */
export const LONG = 60;

/** How high a long list is, in pixels: by the screen, for the frame around the page grows with what is in it. */
export const longHeight = (): number => Math.round(Math.min(960, Math.max(420, window.screen.availHeight * 0.7)));
