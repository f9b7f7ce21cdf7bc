import { buildAll } from './build/build';

/** `npm run build`: everything that `npm start` serves, without starting it. */
void buildAll({ root: process.cwd(), log: console.log }).catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
