/** The part of jStat that the rules use; the library ships no types. */
declare module 'jstat' {
  export const jStat: {
    sum(numbers: number[]): number;
    mean(numbers: number[]): number;
    median(numbers: number[]): number;
    normal: {
      cdf(x: number, mean: number, standardDeviation: number): number;
      inv(probability: number, mean: number, standardDeviation: number): number;
    };
  };
}
