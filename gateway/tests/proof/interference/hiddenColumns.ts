import type { DepartmentName } from '#shared/auth/principal';

/** Columns that nobody reads without one of the scopes, in any form. */
export interface HiddenColumns {
  readonly department: DepartmentName;
  readonly table: string;
  /** One of them shows the columns. */
  readonly scopes: readonly string[];
  readonly columns: readonly string[];
}

const line = [
  ['law-enforcement', 'urban'],
  ['ecology', 'ecology'],
  ['agriculture', 'agri'],
  ['market-supervision', 'market'],
  ['culture-tourism', 'culture'],
] as const;

const staff = ['staff:internal:read'];
const grid = ['staff:internal:read', 'registry:grid:read', 'registry:personal:read'];

const hide = (
  department: DepartmentName,
  table: string,
  scopes: readonly string[],
  ...columns: string[]
): HiddenColumns => ({ department, table, scopes, columns });

/** Written down from the tables and the schema by hand: it is to fail when code and schema agree on something wrong. */
export const hiddenColumns: readonly HiddenColumns[] = [
  ...line.flatMap(([department, name]) => [
    hide(
      department,
      `${name}_case`,
      staff,
      ...['clueSource', 'occurredFrom', 'occurredTo', 'gridCode', 'officerCertNos', 'procedure'],
      ...['stage', 'servedOn', 'payments', 'closedOn'],
    ),
    hide(
      department,
      `${name}_case`,
      [`${department}:sensitive:read`],
      ...['evidence', 'noticedOn', 'hearingOn', 'defence', 'legalReviewOn'],
    ),
    hide(
      department,
      `${name}_case`,
      line.map(([other]) => `${other}:personal:read`),
      ...['bannedPersonId', 'bannedUntil'],
    ),
    hide(department, `${name}_inspection`, staff, 'taskId', 'officerCertNos', 'rectifyBy'),
    hide(department, `${name}_inspection`, [`${department}:sensitive:read`], 'findings'),
  ]),
  hide('registry', 'person', grid, 'name', 'residentId', 'phone', 'sex', 'birthDate', 'householdId'),
  hide('registry', 'household', grid, 'address', 'size', 'needGroups'),
  hide('registry', 'household', ['registry:special:read'], 'needGroups'),
  hide('registry', 'grid', grid, 'kind', 'polygon', 'householdCount'),
  hide('registry', 'grid_assignment', grid, 'personId', 'role', 'validFrom', 'validTo'),
  hide('law-enforcement', 'officer', ['law-enforcement:personal:read'], 'idNo'),
  hide('law-enforcement', 'officer', ['law-enforcement:sensitive:read'], 'conflicts'),
  hide('law-enforcement', 'officer', staff, 'trainingHours'),
  hide('law-enforcement', 'team', staff, 'headcount'),
  hide('law-enforcement', 'team_member', staff, 'certNo', 'validFrom', 'validTo'),
  hide(
    'law-enforcement',
    'inspection_task',
    staff,
    'uscc',
    'mode',
    'plannedOn',
    'state',
    'result',
    'evaluation',
  ),
  hide('ecology', 'cems_reading', staff, 'at', 'value', 'flag'),
  hide('ecology', 'haz_waste_manifest', staff, 'wasteCode', 'tons', 'shippedOn', 'receivedOn', 'carrierUscc'),
  hide('ecology', 'pollution_source', staff, 'recordedRegionCode'),
  hide('agriculture', 'farm', ['agriculture:personal:read'], 'ownerPersonId'),
  hide(
    'agriculture',
    'input_purchase',
    staff,
    'product',
    'registration',
    'supplier',
    'quantityKg',
    'boughtOn',
  ),
  hide('agriculture', 'product_sample', staff, 'lab'),
  hide('agriculture', 'quarantine_certificate', staff, 'species', 'quantity', 'destinationCode', 'issuedOn'),
  hide('market-supervision', 'enterprise', ['market-supervision:personal:read'], 'phone', 'legalRepId'),
  hide('market-supervision', 'enterprise', ['market-supervision:sensitive:read'], 'riskGrade'),
  hide('market-supervision', 'enterprise', staff, 'gridCode'),
  hide('market-supervision', 'complaint12315', ['market-supervision:personal:read'], 'complainantId'),
  hide('market-supervision', 'complaint12315', ['market-supervision:sensitive:read'], 'content'),
  hide('market-supervision', 'complaint12315', staff, 'acceptedOn', 'outcome'),
  hide(
    'market-supervision',
    'food_operator',
    staff,
    'riskGrade',
    'lastFullInspectionOn',
    'fullInspectionDueBy',
  ),
  hide('market-supervision', 'sample_test', staff, 'lab'),
  hide('market-supervision', 'special_equipment', staff, 'tags'),
  hide('culture-tourism', 'heritage_site', ['culture-tourism:sensitive:read'], 'lon', 'lat'),
  hide('culture-tourism', 'tour_guide', ['culture-tourism:personal:read'], 'name', 'personId'),
  hide('culture-tourism', 'culture_case', ['culture-tourism:personal:read'], 'minorsInvolved'),
  // How full a scenic area is, is told to everybody (ScenicArea.load); who came and went when is not.
  hide('culture-tourism', 'visitor_flow', staff, 'entered', 'departed'),
  hide('culture-tourism', 'real_name_day', staff, 'registered', 'refused'),
];
