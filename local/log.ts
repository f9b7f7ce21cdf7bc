/** One line about what the host does or refuses. Tests collect the lines; `npm start` prints them. */
export type Log = (line: string) => void;

export const consoleLog: Log = line => console.log(line);
