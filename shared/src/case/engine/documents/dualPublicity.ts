import type { CivilDate } from '#shared/calendar/civilDate';
import { maskName } from '#shared/codes/personName';
import { maskUscc } from '#shared/codes/uscc';
import { masks } from '#shared/policy/masks';
import { fenOf } from '#shared/scalars/money';
import type { PenaltyKind } from '../penalty';

/** Kinds of identity papers that the 2018 standard names; this product knows one. */
export type IdentityPaper = '身份证';

/** A decision as the credit platforms take it, before masking. Amounts in yuan, two decimals. */
export interface PublicityRecord {
  readonly party:
    | {
        readonly kind: 'ORGANISATION' | 'INDIVIDUAL_BUSINESS';
        readonly name: string;
        readonly uscc: string;
        /** Name of the legal representative, or of who runs the business; null when unknown. */
        readonly representative: string | null;
        readonly representativeId: string | null;
      }
    | { readonly kind: 'PERSON'; readonly name: string; readonly residentId: string };
  readonly docNo: string;
  readonly act: string;
  readonly facts: string;
  readonly basis: string;
  readonly kinds: readonly PenaltyKind[];
  /** What was decided, in words, e.g. 罚款2000元. */
  readonly content: string;
  readonly fine: string | null;
  readonly confiscated: string | null;
  /** Name and number of the licence suspended or revoked. */
  readonly licence: string | null;
  readonly decidedOn: CivilDate;
  readonly validUntil: CivilDate;
  readonly publicUntil: CivilDate;
  readonly organ: { readonly name: string; readonly uscc: string };
  readonly dataSource: { readonly name: string; readonly uscc: string };
  readonly remark: string | null;
}

interface Field {
  readonly code: string;
  readonly label: string;
  readonly value: (record: PublicityRecord) => string;
}

const kindLabels: Readonly<Record<PenaltyKind, string>> = {
  WARNING: '警告',
  CIRCULATED_CRITICISM: '通报批评',
  FINE: '罚款',
  CONFISCATION: '没收违法所得、没收非法财物',
  SUSPEND_LICENCE: '暂扣许可证件',
  REVOKE_LICENCE: '吊销许可证件',
  SUSPEND_BUSINESS: '责令停产停业',
  RESTRICT_BUSINESS: '限制开展生产经营活动',
  INDUSTRY_BAN: '限制从业',
  DETENTION: '行政拘留',
};

const partyKinds = {
  ORGANISATION: '法人及非法人组织',
  INDIVIDUAL_BUSINESS: '个体工商户',
  PERSON: '自然人',
} as const;

/** Yuan as 万元 (ten thousands), exact and without trailing zeros: 2000.00 is 0.2. */
export function tenThousands(yuan: string | null): string {
  if (yuan === null) return '';
  const digits = fenOf(yuan).toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

/** Numbers of identity are shown masked: publicity needs to tell namesakes apart, and no more. */
const hiddenId = (id: string | null): string => (id === null ? '' : masks.RESIDENT_ID.apply(id));
const paper = (id: string | null): IdentityPaper | '' => (id === null ? '' : '身份证');
const nothing = (): string => '';

const representativeId = ({ party }: PublicityRecord): string | null =>
  party.kind === 'PERSON' ? null : party.representativeId;
const residentId = ({ party }: PublicityRecord): string | null =>
  party.kind === 'PERSON' ? party.residentId : null;

/** A company's representative is public by name; who runs an individual business is shown like a person. */
function representativeName({ party }: PublicityRecord): string {
  if (party.kind === 'PERSON' || party.representative === null) return '';
  return party.kind === 'INDIVIDUAL_BUSINESS' ? maskName(party.representative) : party.representative;
}

const field = (code: string, label: string, value: Field['value']): Field => ({ code, label, value });

/**
 * The thirty fields of the publicity of penalties in the standard of 2018, in its order. The registration, organisation,
 * tax and other numbers that the unified code replaced stay empty.
 */
export const penaltyFields: readonly Field[] = [
  field('CF_XDR_MC', '行政相对人名称', ({ party }) =>
    party.kind === 'PERSON' ? maskName(party.name) : party.name,
  ),
  field('CF_XDR_LB', '行政相对人类别', ({ party }) => partyKinds[party.kind]),
  field('CF_XDR_SHXYM', '统一社会信用代码', ({ party }) =>
    party.kind === 'PERSON' ? '' : maskUscc(party.uscc),
  ),
  field('CF_XDR_GSZC', '工商注册号', nothing),
  field('CF_XDR_ZZJG', '组织机构代码', nothing),
  field('CF_XDR_SWDJ', '税务登记号', nothing),
  field('CF_XDR_SYDW', '事业单位证书号', nothing),
  field('CF_XDR_SHZZ', '社会组织登记证号', nothing),
  field('CF_FRDB', '法定代表人', representativeName),
  field('CF_FR_ZJLX', '法定代表人证件类型', (record) => paper(representativeId(record))),
  field('CF_FR_ZJHM', '法定代表人证件号码', (record) => hiddenId(representativeId(record))),
  field('CF_XDR_ZJLX', '证件类型', (record) => paper(residentId(record))),
  field('CF_XDR_ZJHM', '证件号码', (record) => hiddenId(residentId(record))),
  field('CF_WSH', '行政处罚决定书文号', ({ docNo }) => docNo),
  field('CF_WFXW', '违法行为类型', ({ act }) => act),
  field('CF_SY', '违法事实', ({ facts }) => facts),
  field('CF_YJ', '处罚依据', ({ basis }) => basis),
  field('CF_CFLB', '处罚类别', ({ kinds }) => kinds.map((kind) => kindLabels[kind]).join('；')),
  field('CF_NR', '处罚内容', ({ content }) => content),
  field('CF_NR_FK', '罚款金额（万元）', ({ fine }) => tenThousands(fine)),
  field('CF_NR_WFFF', '没收违法所得、没收非法财物的金额（万元）', ({ confiscated }) =>
    tenThousands(confiscated),
  ),
  field('CF_NR_ZKDX', '暂扣或吊销证照名称及编号', ({ licence }) => licence ?? ''),
  field('CF_JDRQ', '处罚决定日期', ({ decidedOn }) => decidedOn),
  field('CF_YXQ', '处罚有效期', ({ validUntil }) => validUntil),
  field('CF_GSJZQ', '公示截止期', ({ publicUntil }) => publicUntil),
  field('CF_CFJG', '处罚机关', ({ organ }) => organ.name),
  field('CF_CFJGDM', '处罚机关统一社会信用代码', ({ organ }) => organ.uscc),
  field('CF_SJLY', '数据来源单位', ({ dataSource }) => dataSource.name),
  field('CF_SJLYDM', '数据来源单位统一社会信用代码', ({ dataSource }) => dataSource.uscc),
  field('BZ', '备注', ({ remark }) => remark ?? ''),
];

/** The cells of a record in the order of the fields. */
export const publicityRow = (record: PublicityRecord): readonly string[] =>
  penaltyFields.map(({ value }) => value(record));
