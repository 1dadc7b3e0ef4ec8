import type { Logger } from 'pino';
import type { DepartmentName } from '#shared/auth/principal';
import type { World } from '#shared/synthetic/world';
import { loadSeed, type SeedDefinition, type SeedOptions } from './loadSeed';
import { seedError } from './seedError';

export interface SeedDepartments {
  readonly seeds: readonly SeedDefinition[];
  readonly urls: Readonly<Record<DepartmentName, string>>;
  readonly world: World;
  /** Keys of blind indexes, by department; those without an index have none. */
  readonly blindIndexKeys: ReadonlyMap<DepartmentName, Buffer>;
  readonly mode: SeedOptions['mode'];
  readonly log: Logger;
  /** For messages: the folder or server the data goes to. */
  readonly place: string;
  readonly progress: (line: SeedProgress) => void;
}

export interface SeedProgress {
  readonly department: DepartmentName;
  readonly table: string;
  readonly rows: number;
  readonly of: number;
}

export interface Seeded {
  readonly department: DepartmentName;
  /** Null when the data was there already. */
  readonly rows: number | null;
  readonly milliseconds: number;
}

/** Loads the departments one after the other, so that memory stays bounded. */
export async function seedDepartments(options: SeedDepartments): Promise<Seeded[]> {
  const done: Seeded[] = [];
  for (const definition of options.seeds) {
    const department = definition.name;
    const started = Date.now();
    try {
      const rows = await loadSeed(definition, {
        url: options.urls[department],
        world: options.world,
        blindIndexKey: options.blindIndexKeys.get(department),
        log: options.log,
        mode: options.mode,
        progress: (table, written, of) => options.progress({ department, table, rows: written, of }),
      });
      done.push({ department, rows, milliseconds: Date.now() - started });
    } catch (error) {
      throw seedError(error, department, options.place);
    }
  }
  return done;
}
