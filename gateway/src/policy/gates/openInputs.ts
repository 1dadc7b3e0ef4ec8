import { both, implies, type Openness } from '#shared/policy/requirement';
import { clearAccessOf } from '../compileRules';
import type { ComposedPolicy, Fault, PolicyGate } from './gate';
import { givenInputsOf, type GivenInput } from './givenInputs';
import { columnOf, restBehind, speaksOf } from './inputNames';
import { singleKeysOf } from './personalKeys';
import { namedTypeOf, type DeclaredType } from '../schemaTypes';

/** What composition made, and the fields that alone are keys. */
type Composed = ComposedPolicy & { readonly keys: ReadonlySet<string> };

/** A column that an input speaks of, and whether it is the whole key of its record, given as it stands. */
interface Reached {
  readonly coordinates: readonly string[];
  readonly isKey: boolean;
}

const sensitiveScalars = new Set(['ResidentId', 'MobilePhone', 'PersonName', 'Address', 'BankCard']);

/** What a name reaches in a record: its columns, and those of records right behind it. */
function reachedIn(
  record: DeclaredType,
  input: GivenInput,
  name: string,
  composed: Composed,
): readonly Reached[] {
  return record.fields.flatMap((field): Reached[] => {
    const own = `${record.name}.${field.name.value}`;
    const fieldType = namedTypeOf(field.type);
    const isSameScalar = sensitiveScalars.has(input.typeName) && fieldType === input.typeName;
    if (speaksOf(name, field.name.value) || isSameScalar) {
      const isKey = name === field.name.value && composed.keys.has(own);
      return [{ coordinates: [own], isKey }];
    }
    const rest = restBehind(name, field.name.value);
    if (rest === undefined) return [];
    const behind = composed.types.get(fieldType);
    const related = behind?.kind === 'UNION' ? behind.members : [fieldType];
    return related.flatMap((typeName) => {
      const type = composed.types.get(typeName);
      return (type?.fields ?? [])
        .filter((candidate) => speaksOf(rest, candidate.name.value))
        .map((candidate) => ({
          coordinates: [own, `${typeName}.${candidate.name.value}`],
          isKey: rest === candidate.name.value && composed.keys.has(`${typeName}.${rest}`),
        }));
    });
  });
}

/** Whoever may look a record up by its key may ask for lists by that key; its mask hides the code from those who have it not. */
const neededFor = ({ coordinates, isKey }: Reached, { rules }: Composed): Openness =>
  coordinates.reduce<Openness>((sum, coordinate, index) => {
    const isLast = index === coordinates.length - 1;
    const read = rules.fields[coordinate]?.read ?? [];
    return both(sum, isKey && isLast ? read : clearAccessOf(rules.fields, coordinate));
  }, 'PUBLIC');

function faultsOf(input: GivenInput, composed: Composed): readonly Fault[] {
  const { rules } = composed;
  const fault = (message: string): Fault[] => [
    { code: 'OPEN_INPUT', subgraph: null, coordinate: input.coordinate, message },
  ];
  if (sensitiveScalars.has(input.typeName) && input.openness === 'PUBLIC') {
    return fault(`takes a ${input.typeName} from anybody. Add @acl.`);
  }
  const name = input.kind === 'VALUE' ? columnOf(input.name) : input.name;
  for (const record of input.records) {
    for (const reached of reachedIn(record, input, name, composed)) {
      if (input.isLookUp && reached.isKey) continue;
      const last = reached.coordinates.at(-1) ?? '';
      const rule = rules.fields[last];
      const row = rules.rows[record.name];
      const what = `reaches ${reached.coordinates.join(' → ')} (through ${input.field})`;
      if (!implies(input.openness, neededFor(reached, composed))) {
        return fault(
          `${what}, and may be given by others than those who read it in the clear. Add @acl(like: "${last}").`,
        );
      }
      if (rule?.ownRegion && row?.region === 'FIELDS') {
        return fault(
          `${what}, which is read inside the caller's divisions only, while all rows are found. Leave it out.`,
        );
      }
    }
  }
  return [];
}

/**
 * To filter, sort or group by a column is to read it: with enough questions every value comes out. So who may give an input
 * that speaks of a column must be among those who read the column in the clear.
 */
export const openInputsGate: PolicyGate = (policy) => {
  const composed = { ...policy, keys: singleKeysOf(policy) };
  const faults = new Map<string, Fault>();
  for (const input of givenInputsOf(composed)) {
    for (const fault of faultsOf(input, composed)) faults.set(input.coordinate, fault);
  }
  return [...faults.values()];
};
