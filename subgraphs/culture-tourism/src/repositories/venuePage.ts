import { badInput } from '#shared/errors/appError';

/** A page of venues in the order of their identifiers. */
export interface VenuePage {
  readonly first: number;
  /** The last venue already seen. */
  readonly afterVenue: string | null;
}

interface Arguments {
  readonly first?: number | null;
  readonly afterVenue?: string | null;
}

const greatest = 100;

/** @throws AppError BAD_USER_INPUT unless `first` is between 1 and 100 */
export function venuePageOf({ first, afterVenue }: Arguments): VenuePage {
  const size = first ?? 20;
  if (size < 1 || size > greatest) {
    throw badInput(
      `first must be between 1 and ${greatest}, got ${size}. Ask for the rest with "afterVenue".`,
      `first 应在 1 至 ${greatest} 之间，实际为 ${size}。其余请用 afterVenue 继续查询。`,
    );
  }
  return { first: size, afterVenue: afterVenue ?? null };
}
