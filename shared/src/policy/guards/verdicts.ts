import type { ReadPlace } from '#shared/grants/basis';
import type { Access } from '../access';
import type { Openness } from '../requirement';
import { isInOwnRegion } from '../regionScope';

/** What is known of one caller: decided once, whatever the number of rows. */
class Verdicts {
  private readonly byRequirement: (boolean | undefined)[] = [];
  private readonly byDivision = new Map<string, boolean>();

  constructor(private readonly access: Access) {}

  mayPass(id: number, requirement: Openness, at: ReadPlace | undefined): boolean {
    return (this.byRequirement[id] ??= this.access.mayPass(requirement, at));
  }

  isInOwnRegion(division: string | null | undefined): boolean {
    if (typeof division !== 'string') return false;
    let known = this.byDivision.get(division);
    if (known === undefined) {
      known = isInOwnRegion(this.access.principal, division);
      this.byDivision.set(division, known);
    }
    return known;
  }
}

/** Whether somebody passes what a guard asks for. */
export type Check = (access: Access) => boolean;

/**
 * Decisions of one guarded schema by caller. An Access belongs to one request and never changes, so its decisions are kept
 * with it: under its identity, and numbered by requirement, so that no two requirements or callers share an answer.
 */
export class VerdictBook {
  private readonly ids = new Map<string, number>();
  private readonly byAccess = new WeakMap<Access, Verdicts>();
  /** Rows of one list are guarded one after the other: the last caller is mostly the next one. */
  private last: { readonly access: Access; readonly verdicts: Verdicts } | undefined;

  /** A check of the static part of a requirement: what can be said before there is a row. @param at the field it guards */
  mayPass(requirement: Openness, at?: ReadPlace): Check {
    const text = JSON.stringify([requirement, at?.coordinate, at?.class]);
    const id = this.ids.get(text) ?? this.ids.size;
    this.ids.set(text, id);
    return (access) => this.of(access).mayPass(id, requirement, at);
  }

  isInOwnRegion(access: Access, division: string | null | undefined): boolean {
    return this.of(access).isInOwnRegion(division);
  }

  private of(access: Access): Verdicts {
    if (this.last?.access === access) return this.last.verdicts;
    let verdicts = this.byAccess.get(access);
    if (!verdicts) {
      verdicts = new Verdicts(access);
      this.byAccess.set(access, verdicts);
    }
    this.last = { access, verdicts };
    return verdicts;
  }
}
