import type { MaskKind } from '#shared/policy/masks';
import { argumentOf, named } from '../directives';
import { placesOf } from '../schemaPlaces';
import { namedTypeOf } from '../schemaTypes';
import type { Fault, PolicyGate } from './gate';

/** The mask of each semantic scalar, and the scalar of each mask. */
const kindOfScalar: ReadonlyMap<string, MaskKind> = new Map([
  ['ResidentId', 'RESIDENT_ID'],
  ['MobilePhone', 'MOBILE_PHONE'],
  ['PersonName', 'PERSON_NAME'],
  ['Address', 'ADDRESS'],
  ['BankCard', 'BANK_CARD'],
  ['Uscc', 'INDIVIDUAL_USCC'],
]);

/** Masked wherever they are not public. Codes of organisations are public, and masked for individuals alone. */
const alwaysMasked = new Set(['ResidentId', 'MobilePhone', 'PersonName', 'Address', 'BankCard']);
/** Never public in the clear, whoever says so. */
const neverPublic = new Set(['ResidentId', 'BankCard']);

/**
 * Masks are bound to the scalar, so that all departments mask alike: two masks of one value, each harmless, would together
 * show it.
 */
export const maskKindsGate: PolicyGate = ({ types, rules }) =>
  [...placesOf(types.values())].flatMap((place): Fault[] => {
    const { coordinate, type, field, directives } = place;
    if (place.kind !== 'FIELD' || !field || type.kind !== 'OBJECT') return [];
    const scalar = namedTypeOf(field.type);
    const expected = kindOfScalar.get(scalar);
    const kinds = [...new Set(named(directives, 'mask').map((mask) => String(argumentOf(mask, 'kind'))))];
    const fault = (message: string): Fault[] => [{ code: 'MASK_KIND', subgraph: null, coordinate, message }];
    const odd = kinds.filter((kind) => kind !== expected);
    if (kinds.length > 1)
      return fault(`has masks of ${kinds.join(' and ')}. All departments mask alike: keep one.`);
    if (odd.length > 0) {
      return fault(
        `has the mask ${odd.join()} on ${scalar}, expected ${expected ?? 'none'}. Masks are bound to the scalar.`,
      );
    }
    if (kinds.length > 0) return [];
    const read = rules.fields[coordinate]?.read;
    const mustMask = read !== undefined && (read === 'PUBLIC' ? neverPublic : alwaysMasked).has(scalar);
    return mustMask ? fault(`is a ${scalar} without @mask(kind: ${expected ?? ''}). Add it.`) : [];
  });
