/** How far a long piece of work has come. Called as often as one likes, `done` from 0 up to `total`. */
export type Progress = (done: number, total: number) => void;

/** Where lines are printed: a terminal can take one back. */
type Output = { isTTY?: boolean; write(text: string): unknown };

const CLEAR_LINE = '\r\x1b[K';
/** Lines in all where none can be taken back. */
const PARTS = 4;

/** Prints progress on one line of a terminal, and as a few plain lines anywhere else. */
export function showProgress(output: Output, what: string): Progress {
  let shown = -1;
  return (done, total) => {
    const reached = Math.floor(((output.isTTY ? 100 : PARTS) * done) / Math.max(1, total));
    if (reached === shown) return;
    shown = reached;
    const text = `[local] ${what}: ${done} of ${total}`;
    output.write(output.isTTY ? `${CLEAR_LINE}${text}${done === total ? '\n' : ''}` : `${text}\n`);
  };
}
