/** Keys of entities of which other departments hold the record. */
export interface EnterpriseRef {
  readonly uscc: string;
}

export interface RegionRef {
  readonly code: string;
}

export interface PersonRef {
  readonly id: string;
}

export interface GridRef {
  readonly code: string;
}
