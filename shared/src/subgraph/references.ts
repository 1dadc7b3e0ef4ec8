/**
 * Things that one department owns and others refer to, as those others know them: by key alone. The type of the same
 * name without `Ref` is resolved by its owner.
 */
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
