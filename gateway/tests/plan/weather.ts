/** What goes wrong in a made-up world, in percent where nothing else is said. */
export interface Weather {
  /** The data. */
  readonly world: number;
  /** What goes wrong. */
  readonly seed: number;
  /** How many things there are: few meet often. */
  readonly things: number;
  /** Lists are shorter than this; 4 when left out. */
  readonly longest?: number;
  readonly null: number;
  /** A null where the department's own schema has none. */
  readonly badNull: number;
  readonly error: number;
  readonly wrongKind: number;
  readonly wrongType: number;
  readonly missing: number;
  readonly extra: number;
  readonly disorder: number;
  /** Numbers and texts written in unusual ways. */
  readonly odd: number;
  readonly lostEntity: number;
  readonly fewEntities: number;
  readonly garbage: number;
  /** The department cannot be reached. */
  readonly down: number;
  readonly isSpaced: boolean;
  /** Answers come in another order than they were asked for. */
  readonly isSlow: boolean;
}

export const fair = (world: number): Weather => ({
  world,
  seed: world,
  things: 7,
  null: 8,
  badNull: 0,
  error: 0,
  wrongKind: 0,
  wrongType: 0,
  missing: 0,
  extra: 0,
  disorder: 0,
  odd: 0,
  lostEntity: 0,
  fewEntities: 0,
  garbage: 0,
  down: 0,
  isSpaced: false,
  isSlow: false,
});

/** FNV-1a with a last stir: a number that depends on nothing but its parts. */
export function hashOf(seed: number, ...parts: readonly unknown[]): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  const text = parts.join('\u0000');
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

export const chanceOf = ({ seed }: Weather, percent: number, ...parts: readonly unknown[]): boolean =>
  percent > 0 && hashOf(seed, ...parts) % 10_000 < percent * 100;
