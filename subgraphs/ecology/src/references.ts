/** Things other departments own: this department knows their keys alone. */
export interface EnterpriseRef {
  readonly uscc: string;
}

export interface RegionRef {
  readonly code: string;
}

export interface CodeRef {
  readonly code: string;
}

export interface IdRef {
  readonly id: string;
}

export interface OfficerRef {
  readonly certNo: string;
}

/** An organisation or a person; `__typename` says which. */
export interface PartyRef {
  readonly __typename: string;
  readonly uscc?: string;
  readonly id?: string;
}
