import type { DataSource } from 'typeorm';
import { publicPrincipal } from '#shared/auth/principal';
import { RowScopes } from '#shared/db/rowScopes';
import { ScopedDatabase } from '#shared/db/scopedDatabase';
import { defaultWorld } from '#shared/synthetic/world';

/** A database whose tables have no row rules, for tests of what does not depend on them. */
export const unscopedDatabase = (dataSource: DataSource): ScopedDatabase =>
  new ScopedDatabase(dataSource, publicPrincipal, new RowScopes(new Map()), defaultWorld.date);
