/** Where the personas of the departments work, and a county of the same city where they do not. */
export const ownCounty = '430281';
export const otherCounty = '430203';

/** Records with values that occur nowhere else, by which a leak is known wherever it comes out. */
export interface Planted {
  /** Lives in the own county. */
  readonly person: PlantedPerson;
  /** Lives in the other one. */
  readonly stranger: PlantedPerson;
  /** Made the complaint; a person of the own county whose key stands nowhere else in what is asked. */
  readonly informant: { readonly id: string };
  /** Not changed, so that they are found by their numbers: of the own county, and of the other. */
  readonly searched: { readonly id: string; readonly residentId: string };
  readonly searchedElsewhere: { readonly id: string; readonly residentId: string };
  /** A company of the own county, led by `person`. */
  readonly firm: { readonly uscc: string; readonly phone: string };
  /** One of the other county, led by `stranger`. */
  readonly otherFirm: { readonly uscc: string; readonly phone: string };
  /** In progress, in the own county, handled by the market supervision of the county. */
  readonly openCase: PlantedCase;
  /** In progress, in the own county, handled by another organ. */
  readonly foreignOrganCase: PlantedCase;
  /** In progress, in the other county: for most it does not exist. */
  readonly hiddenCase: PlantedCase;
  /** Published and public, in the own county, about `person`. */
  readonly shownCase: PlantedCase;
  readonly cultureCase: { readonly caseNo: string; readonly minors: number; readonly defence: string };
  /** Open, in the own county. */
  readonly complaint: { readonly no: string; readonly content: string };
  readonly inspection: { readonly id: string; readonly findings: string };
  readonly otherInspection: { readonly id: string; readonly findings: string };
  readonly officer: { readonly certNo: string; readonly idNo: string };
}

export interface PlantedPerson {
  readonly id: string;
  readonly name: string;
  readonly residentId: string;
  readonly phone: string;
  readonly birthDate: string;
  readonly householdId: string;
  readonly address: string;
}

export interface PlantedCase {
  readonly caseNo: string;
  readonly docNo: string;
  readonly defence: string;
}
