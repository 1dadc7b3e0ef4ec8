import { enterprise, nthFirm, type EnterpriseFact } from '#shared/synthetic/enterprise';
import type { World } from '#shared/synthetic/world';

/** Firms of agriculture come in groups, one a round of fifty; the place in the group says what a firm does. */
const places = 11;

export const groupCount = (world: World): number => Math.floor(world.volume.enterprises / 50);

/** The firm at a place of a group. */
export const firmAt = (world: World, group: number, place: number): EnterpriseFact =>
  enterprise(world, nthFirm('agriculture', group * places + place));

/** The place whose firm all departments know: it deals, farms and holds licences. */
export const richPlace = 2;
