/** What a process tells of the campaigns that it played: milliseconds of the rules alone and of all, the last one's hash. */
export interface Told {
  readonly runs: number;
  readonly steps: number;
  readonly rules: number;
  readonly whole: number;
  readonly hash: string;
}
