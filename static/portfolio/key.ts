/** Under which answers of `portfolio` are kept while a page lives, whatever the quarter. */
export const PORTFOLIO = 'portfolio';
