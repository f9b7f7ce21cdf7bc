/** Where amounts lie on a line from 0 to 100, with a little room at both ends. */
export const scaleFor = (amounts: number[]): ((amount: number) => number) => {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  if (low === high) return () => 50;
  return amount => 4 + ((amount - low) / (high - low)) * 92;
};
