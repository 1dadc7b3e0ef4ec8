import { organsOf, type OrganFact } from './organ';
import { loadPlaces, type Places } from './places';
import { volumes, type Size, type Volume } from './sizes';

/**
 * The invented region that the demonstration data describes. Every record is a pure function of (seed, kind, index), so
 * each department generates its own tables alone and they still join, and any row can be made again by itself.
 */
export interface World {
  readonly seed: number;
  readonly size: Size;
  readonly volume: Volume;
  /** The civil day around which everything is laid out: later is planned, earlier has happened. */
  readonly date: string;
  readonly places: Places;
  readonly organs: readonly OrganFact[];
}

export interface WorldOptions {
  readonly seed: number;
  readonly size: Size;
  readonly date: string;
}

/** A Sunday after the autumn holiday. The calendar of working days reaches two months beyond it. */
export const defaultWorld: WorldOptions = { seed: 20261101, size: 's', date: '2026-11-01' };

export function createWorld({ seed, size, date }: WorldOptions): World {
  const places = loadPlaces();
  const volume = volumes[size];
  return { seed, size, volume, date, places, organs: organsOf(places, volume.officers) };
}
