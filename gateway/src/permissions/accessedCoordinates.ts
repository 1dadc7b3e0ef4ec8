import type { AccessLevel } from '#shared/audit/record';
import { isAbove } from '#shared/grants/basis';
import type { DataClass } from '#shared/policy/rules';
import type { Decision } from './decision';

/** What an operation asks for, as far as it is not public. */
export interface AccessedCoordinates {
  /** `Type.field` above public → how it leaves; sorted. */
  readonly levels: Readonly<Record<string, AccessLevel>>;
  /** The most protected class of what may leave. */
  readonly highest: DataClass;
  /** Something is denied for want of a purpose or a grant alone. */
  readonly isWithheld: boolean;
}

/** Notes each field of an operation while it is decided on. */
export class AccessRecorder {
  private readonly levels = new Map<string, AccessLevel>();
  private highest: DataClass = 'PUBLIC';
  private isWithheld = false;

  constructor(private readonly decision: Decision) {}

  note(coordinate: string): void {
    const { decision } = this;
    const dataClass = decision.classOf(coordinate);
    if (dataClass === 'PUBLIC' || this.levels.has(coordinate)) return;
    if (decision.isWithheld(coordinate)) this.isWithheld = true;
    if (decision.mayRead(coordinate) && isAbove(dataClass, this.highest)) this.highest = dataClass;
    this.levels.set(coordinate, this.levelOf(coordinate));
  }

  accessed(): AccessedCoordinates {
    const { highest, isWithheld } = this;
    // Frozen: records of the operation print it once (shared/src/audit/record.ts).
    const levels = Object.freeze(Object.fromEntries([...this.levels].sort(([a], [b]) => (a < b ? -1 : 1))));
    return { levels, highest, isWithheld };
  }

  private levelOf(coordinate: string): AccessLevel {
    if (!this.decision.mayRead(coordinate)) return 'DENIED';
    const mask = this.decision.maskOf(coordinate);
    return mask === undefined ? 'CLEAR' : mask === 'PSEUDONYM' ? mask : 'MASKED';
  }
}
