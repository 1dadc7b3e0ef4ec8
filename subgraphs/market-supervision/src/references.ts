/** Entities of other departments as this one knows them: by their keys. */

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

export interface ProductBatchRef {
  readonly batchNo: string;
}
