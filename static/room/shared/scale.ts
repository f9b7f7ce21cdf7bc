/** Where a value lies between left and right, in percent. */
export type Scale = (value: number) => number;

const MARGIN = 4;

export const scaleOver = (values: number[]): Scale => {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (least === most) return () => 50;
  return value => MARGIN + ((value - least) / (most - least)) * (100 - 2 * MARGIN);
};
