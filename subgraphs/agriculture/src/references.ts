/** Entities of other departments as this one refers to them: by key alone. */
export interface EnterpriseRef {
  readonly uscc: string;
}

export interface RegionRef {
  readonly code: string;
}

export interface GridRef {
  readonly code: string;
}

export interface PersonRef {
  readonly id: string;
}

export interface OrganRef {
  readonly id: string;
}

export interface OfficerRef {
  readonly certNo: string;
}

export interface PenaltyItemRef {
  readonly code: string;
}

export interface InspectionItemRef {
  readonly code: string;
}

export interface InspectionTaskRef {
  readonly id: string;
}
