/**
 * Stands in for `@atlaskit/tooltip` in the build. Icon buttons import it and show none unless they are told to, and it
 * brings a layer and a positioning engine along that weigh more than most pages. No page of ours shows one.
 */
const Tooltip = (): never => {
  throw new Error(
    '@atlaskit/tooltip is left out of the build (static/vite.config.mts): use a title, or take it in again',
  );
};

export default Tooltip;
