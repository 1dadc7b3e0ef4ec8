import type { ExactLookup } from '#shared/auth/exactLookup';
import { fetchSelected, selectRows } from '#shared/db/rows';
import type { ScopedDatabase } from '#shared/db/scopedDatabase';
import { applyConditions, eq } from '#shared/db/where';
import { BlindIndexKeyEntity } from '../entities/blindIndexKey.entity';
import { PersonEntity } from '../entities/person.entity';

/** The indexed columns of persons, with the names their values are indexed under. */
export const indexedFields = {
  residentIdIndex: 'Person.residentId',
  phoneIndex: 'Person.phone',
} as const;

async function keyCheck(db: ScopedDatabase): Promise<string | null> {
  const query = applyConditions(selectRows(db, BlindIndexKeyEntity), eq('id', 'person'));
  const [row] = await fetchSelected(db, BlindIndexKeyEntity, query);
  return row?.keyCheck ?? null;
}

/**
 * The one person in the caller's divisions with exactly this number. Nobody, somebody elsewhere, and several who share it
 * are the same null after the same two statements.
 * @param value in canonical form
 * @throws AppError RATE_LIMITED, LOOKUP_UNAVAILABLE
 */
export const personLookup =
  (db: ScopedDatabase, lookup: ExactLookup) =>
  async (column: keyof typeof indexedFields, value: string): Promise<PersonEntity | null> => {
    const index = await lookup.indexFor(db.principal.subject, indexedFields[column], value);
    lookup.requireKeyOf(await keyCheck(db));
    const query = applyConditions(selectRows(db, PersonEntity), eq(column, index)).limit(2);
    const [person, another] = await fetchSelected(db, PersonEntity, query);
    return person && !another ? person : null;
  };
