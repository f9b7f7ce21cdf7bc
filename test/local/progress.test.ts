import { showProgress } from '../../local/progress';

const shownOn = (isTTY: boolean, total: number) => {
  const written: string[] = [];
  const progress = showProgress({ isTTY, write: text => written.push(text) }, 'playing');
  for (let done = 0; done <= total; done++) progress(done, total);
  return written;
};

describe('progress', () => {
  test('is one line of a terminal, written anew at each percent', () => {
    const written = shownOn(true, 900);
    expect(written).toHaveLength(101);
    expect(written.every(each => each.startsWith('\r\x1b[K[local] playing: '))).toBe(true);
    expect(written.filter(each => each.includes('\n'))).toEqual(['\r\x1b[K[local] playing: 900 of 900\n']);
  });

  test('is a few plain lines anywhere else', () => {
    expect(shownOn(false, 900)).toEqual([0, 225, 450, 675, 900].map(done => `[local] playing: ${done} of 900\n`));
  });

  test('of nothing to do ends at once', () => {
    expect(shownOn(true, 0)).toEqual(['\r\x1b[K[local] playing: 0 of 0\n']);
  });
});
