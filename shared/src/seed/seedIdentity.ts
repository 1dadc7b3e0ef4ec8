import { keyCheckOf } from '#shared/auth/blindIndex';
import type { World } from '#shared/synthetic/world';

/** What a department's data is made from. */
export interface SeedSource {
  readonly world: World;
  readonly blindIndexKey?: Buffer | undefined;
}

/** Raised whenever the generated data changes, so that data of an older release is loaded anew. */
const dataVersion = 3;
/** Data indexed under another key is other data: it is loaded anew. */
export const identityOf = (
  { world: { seed, size, date }, blindIndexKey }: SeedSource,
  variant: string | undefined,
): string =>
  JSON.stringify({
    dataVersion,
    seed,
    size,
    date,
    ...(blindIndexKey ? { keyCheck: keyCheckOf(blindIndexKey) } : {}),
    ...(variant ? { variant } : {}),
  });

/** Whether what is there will do: the very data asked for, or a wider variant of it when none was asked for. */
export function willDo(there: string | null, asked: SeedSource, variant: string | undefined): boolean {
  if (there === null) return false;
  if (there === identityOf(asked, variant)) return true;
  const { variant: _wider, ...rest } = JSON.parse(there) as { variant?: string };
  return variant === undefined && JSON.stringify(rest) === identityOf(asked, undefined);
}
