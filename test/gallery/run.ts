import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showProgress } from '../../local/progress';
import { type Heard, LOOKS, openCamera, type Scene } from './camera';
import { type Finding, isGrave, told } from './checks';
import { negotiationsOf } from './company';
import { addressesOf, companyScenes, firstDayScenes } from './scenes';
import { companySite, firstDaySite } from './sites';

const HELP = `npm run gallery -- [folder] [options]

  folder         where the pictures go (default a new temporary folder, named at the end)
  --only WORD    only pictures whose name has this word: room, dark, 400; may be given again, all must fit
  --situations   a negotiation of every situation instead of every stage
  --help         this text`;

type Picture = { name: string; findings: Finding[] };

/** Takes the scenes one by one and says what was found as it goes. */
async function take(site: Heard, scenes: Scene[], folder: string, words: string[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const camera = await openCamera();
  const nameOf = (scene: Scene, { theme, width }: (typeof LOOKS)[number]) => `${scene.name}-${theme}-${width}`;
  for (const scene of scenes) {
    const looks = LOOKS.filter(look => words.every(word => nameOf(scene, look).includes(word)));
    if (looks.length === 0) continue;
    try {
      await camera.shoot(site, scene, looks, async (look, findings, page) => {
        const name = nameOf(scene, look);
        // A dialog fills the window, and the page behind it is no part of the picture.
        const fullPage = scene.entry !== 'room' && scene.entry !== 'board';
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
        pictures.push({ name, findings });
        console.log(`${findings.some(isGrave) ? '✗' : '✓'} ${name}`);
        for (const finding of findings.filter(isGrave)) console.log(`    ${told(finding)}`);
      });
    } catch (error) {
      const what = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      pictures.push({ name: scene.name, findings: [{ rule: 'opens', impact: 'critical', where: scene.path, what }] });
      console.log(`✗ ${scene.name}: ${what}`);
    }
  }
  await camera.close();
  return pictures;
}

/** Each finding once, with how many pictures show it and the first of them. */
const table = (pictures: Picture[]): string[] => {
  const kinds = new Map<string, { finding: Finding; seen: string[] }>();
  for (const { name, findings } of pictures)
    for (const finding of findings) {
      const key = `${finding.rule} ${finding.where}`;
      const known = kinds.get(key) ?? { finding, seen: [] };
      if (!known.seen.includes(name)) known.seen.push(name);
      kinds.set(key, known);
    }
  return [...kinds.values()]
    .sort((one, other) => Number(isGrave(other.finding)) - Number(isGrave(one.finding)))
    .map(({ finding, seen }) => `${String(seen.length).padStart(4)}  ${seen[0]}  ${told(finding)}`);
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true, default: [] },
      situations: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const home = mkdtempSync(join(tmpdir(), 'gallery-site-'));
  const folder = positionals[0] ? resolve(positionals[0]) : mkdtempSync(join(tmpdir(), 'gallery-'));
  mkdirSync(folder, { recursive: true });
  const company = await companySite(home, showProgress(process.stdout, 'playing the demo'));
  const firstDay = await firstDaySite(home);
  const all = await negotiationsOf(company);
  const scenes = companyScenes(all, await addressesOf(company), found =>
    values.situations ? found.situation : found.stage,
  );
  const first = firstDayScenes(await addressesOf(firstDay), 'HRB', 'HRB-230', 'odile');
  const pictures = [
    ...(await take(firstDay, first, folder, values.only)),
    ...(await take(company, scenes, folder, values.only)),
  ];
  await Promise.all([company.stop(), firstDay.stop()]);
  rmSync(home, { recursive: true });
  const failed = pictures.filter(({ findings }) => findings.some(isGrave)).length;
  for (const line of table(pictures)) console.log(line);
  console.log(`\n${pictures.length} pictures in ${folder}, ${failed} with something serious`);
  process.exitCode = failed > 0 || pictures.length === 0 ? 1 : 0;
}

void main().catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
