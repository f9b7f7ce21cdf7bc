import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalForge } from '../../local/forge';
import { type Camera, openCamera, type Scene } from '../gallery/camera';
import { told } from '../gallery/checks';
import { negotiationsOf } from '../gallery/company';
import { addressesOf, companyScenes } from '../gallery/scenes';
import { companySite } from '../gallery/sites';

jest.setTimeout(180_000);

const home = mkdtempSync(join(tmpdir(), 'axe-'));
let site: LocalForge;
let camera: Camera;
let scenes: Scene[];
beforeAll(async () => {
  site = await companySite(home, () => {});
  camera = await openCamera();
  scenes = companyScenes(await negotiationsOf(site), await addressesOf(site), ({ stage }) => stage);
});
afterAll(async () => {
  await camera.close();
  await site.stop();
  rmSync(home, { recursive: true });
});

const looks = (['light', 'dark'] as const).map(theme => ({ theme, width: 1280 }));

describe('the main page of each surface, in light and dark', () => {
  test.each([
    'leader-negotiations',
    'team-leader',
    'outcome-team',
    'board-team',
    'panel-running-team',
    'dialog-room',
    'admin',
  ])('%s overflows nowhere, complains about nothing, and axe finds nothing', async name => {
    const scene = scenes.find(each => each.name === name);
    if (!scene) throw new Error(`the gallery has no ${name}`);
    const found: string[] = [];
    await camera.shoot(site, scene, looks, async ({ theme }, findings) => {
      found.push(theme, ...findings.map(told));
    });
    expect(found).toEqual(['light', 'dark']);
  });
});
