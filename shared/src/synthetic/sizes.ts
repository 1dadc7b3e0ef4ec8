/** How much of everything a size has. Readings and flows follow from days × stations. */
export interface Volume {
  readonly persons: number;
  readonly enterprises: number;
  /** Inspections of each of the five departments, planted faults not counted. */
  readonly inspections: number;
  /** Cases of each of the five departments, planted faults not counted. */
  readonly cases: number;
  readonly readingDays: number;
  /** Multiplies the officers of each organ. */
  readonly officers: number;
}

/** s: demonstration; m: about 1 million rows; l: about 10 million rows over all departments. */
export const volumes = {
  s: { persons: 20_000, enterprises: 2_000, inspections: 700, cases: 300, readingDays: 30, officers: 1 },
  m: {
    persons: 240_000,
    enterprises: 30_000,
    inspections: 10_500,
    cases: 4_500,
    readingDays: 300,
    officers: 2,
  },
  l: {
    persons: 1_800_000,
    enterprises: 300_000,
    inspections: 130_000,
    cases: 42_000,
    readingDays: 730,
    officers: 4,
  },
} as const satisfies Record<string, Volume>;

export type Size = keyof typeof volumes;
export const isSize = (text: string): text is Size => text in volumes;
