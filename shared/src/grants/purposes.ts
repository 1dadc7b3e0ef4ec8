import type { Message } from '#shared/errors/table';
import type { RoleName } from '#shared/auth/roles';
import type { DataClass } from '#shared/policy/rules';

interface Purpose {
  readonly meaning: Message;
  /** What personal data may be handled for it (PIPL art. 13, 34: organs of state within their powers). */
  readonly law: string;
  /** Who may state it. Others are refused, whatever they may read. */
  readonly roles: readonly RoleName[];
  /** The most protected class of data it is good for. */
  readonly highest: DataClass;
  /** Stated with a grant only: the role alone opens nothing for it. */
  readonly needsGrant: boolean;
}

const purpose = (
  meaning: readonly [string, string],
  rest: Omit<Purpose, 'meaning' | 'needsGrant'> & Partial<Pick<Purpose, 'needsGrant'>>,
): Purpose => ({ meaning: { en: meaning[0], zh: meaning[1] }, needsGrant: false, ...rest });

/** Why data above internal is read. Stated once a request (`x-purpose`) or in the token; codes are stable. */
export const purposes = {
  CASE_HANDLING: purpose(['Handling of cases and inspections', '办理案件与检查'], {
    law: '《中华人民共和国行政处罚法》第五十四条；《中华人民共和国个人信息保护法》第十三条第一款第三项、第三十四条',
    roles: ['department-officer', 'department-lead', 'data-steward', 'machine-client'],
    highest: 'SPECIAL_PERSONAL',
  }),
  GRID_SERVICE: purpose(['Service to households of the grid', '网格服务'], {
    law: '《中华人民共和国个人信息保护法》第十三条第一款第三项、第三十四条',
    roles: ['grid-worker', 'township-coordinator', 'village-coordinator'],
    highest: 'PERSONAL',
  }),
  COORDINATION: purpose(['Coordination between departments and levels', '统筹协调'], {
    law: '《中华人民共和国个人信息保护法》第三十四条',
    roles: ['city-coordinator', 'county-coordinator', 'township-coordinator', 'village-coordinator'],
    highest: 'PERSONAL',
  }),
  SUPERVISION: purpose(['Supervision of administrative enforcement', '行政执法监督'], {
    law: '《中华人民共和国行政处罚法》第七十五条',
    roles: ['supervisor', 'auditor', 'machine-client'],
    highest: 'SPECIAL_PERSONAL',
  }),
  CASE_FILE_REVIEW: purpose(['Review of case files', '案卷评查'], {
    law: '《中华人民共和国行政处罚法》第七十五条',
    roles: ['supervisor', 'auditor'],
    highest: 'SPECIAL_PERSONAL',
    needsGrant: true,
  }),
  SPECIAL_AUDIT: purpose(['Audit of a stated matter', '专项审计'], {
    law: '《中华人民共和国个人信息保护法》第五十四条',
    roles: ['auditor'],
    highest: 'SPECIAL_PERSONAL',
    needsGrant: true,
  }),
  JOINT_INSPECTION: purpose(['Inspection by several departments together', '联合检查'], {
    law: '《中华人民共和国个人信息保护法》第三十四条',
    roles: ['department-officer', 'department-lead', 'data-steward'],
    highest: 'PERSONAL',
    needsGrant: true,
  }),
} as const satisfies Readonly<Record<string, Purpose>>;

export type PurposeCode = keyof typeof purposes;
export const purposeCodes = Object.keys(purposes) as readonly PurposeCode[];
export const isPurposeCode = (text: string): text is PurposeCode => Object.hasOwn(purposes, text);
export const purposeOf = (code: PurposeCode): Purpose => purposes[code];
