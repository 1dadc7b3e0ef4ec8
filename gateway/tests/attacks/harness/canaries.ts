import type { Exchange } from './recordingProxy';
import type { Planted, PlantedPerson } from './planted';

const ofPerson = ({ name, residentId, phone, birthDate, address }: PlantedPerson): readonly string[] => [
  name,
  residentId,
  phone,
  birthDate,
  address,
];

/** Every planted value that is not public. Keys of records are not among them: the tests themselves ask by them. */
export const canariesOf = (planted: Planted): readonly string[] => [
  ...ofPerson(planted.person),
  ...ofPerson(planted.stranger),
  planted.searched.residentId,
  planted.searchedElsewhere.residentId,
  planted.firm.phone,
  planted.otherFirm.phone,
  planted.openCase.defence,
  planted.openCase.docNo,
  planted.foreignOrganCase.defence,
  planted.foreignOrganCase.docNo,
  planted.hiddenCase.defence,
  planted.hiddenCase.docNo,
  planted.shownCase.defence,
  String(planted.cultureCase.minors),
  planted.cultureCase.defence,
  planted.complaint.content,
  planted.inspection.findings,
  planted.otherInspection.findings,
  planted.officer.idNo,
];

/** What of the canaries a text holds, plain or in base64, so that a cursor or a token that carries one is found too. */
export function canariesIn(text: string, canaries: readonly string[]): readonly string[] {
  const decoded = (text.match(/[\w+/=-]{16,}/g) ?? []).map((part) =>
    Buffer.from(part, 'base64url').toString('utf8'),
  );
  const searched = [text, ...decoded];
  return canaries.filter((canary) => searched.some((one) => one.includes(canary)));
}

/** The answers of departments alone: what the gateway was given. */
export const answersOf = (exchanges: readonly Exchange[]): string =>
  exchanges.map(({ answer }) => answer).join('\n');

/** The requests to departments alone: what the gateway asked for. */
export const requestsOf = (exchanges: readonly Exchange[]): string =>
  exchanges.map(({ body }) => body).join('\n');
