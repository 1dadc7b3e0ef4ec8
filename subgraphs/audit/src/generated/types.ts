// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditGrantPage, AuditGrantPageEdge, SharingRequestPage, SharingRequestPageEdge, GrantableFieldPage, GrantableFieldPageEdge, AuditSamplePage, AuditSamplePageEdge, AuditSampleItemPage, AuditSampleItemPageEdge, AccessRecordPage, AccessRecordPageEdge } from './pages';
import type { AuditSampleEntity } from '../entities/auditSample.entity';
import type { SampleItemEntity } from '../entities/sampleItem.entity';
import type { CaseRef } from '../sampling/caseSources';
import type { AccessRecordEntity } from '../entities/accessRecord.entity';
import type { AccessCoordinateEntity } from '../entities/accessCoordinate.entity';
import type { AuditGrantEntity } from '../entities/auditGrant.entity';
import type { GrantEventEntity } from '../entities/grantEvent.entity';
import type { SharingRequestEntity } from '../entities/sharingRequest.entity';
import type { GrantableFieldRow } from '../grants/catalogue';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Administrative division: 12 digits. The short forms of 2, 4, 6 and 9 digits are accepted and answered in full. 区划代码 */
  RegionCode: { input: string; output: string; }
  /** Civil date in Asia/Shanghai, `YYYY-MM-DD`. 日期 */
  Date: { input: string; output: string; }
  /** Instant, ISO 8601 with offset. 时刻 */
  DateTime: { input: Date; output: Date; }
  link__Import: { input: any; output: any; }
  federation__FieldSet: { input: any; output: any; }
  federation__Scope: { input: any; output: any; }
  federation__Policy: { input: any; output: any; }
  federation__ContextFieldValue: { input: any; output: any; }
};

export type Query = {
  /** Purposes for which data above internal is read, with their law. 数据使用目的 */
  purposes?: Maybe<Array<DataPurpose>>;
  /** A grant by its identifier. Null when there is none that the caller may see. 数据授权 */
  auditGrant?: Maybe<AuditGrant>;
  /** Grants: the caller's own, those that wait for the caller's department, and for whoever oversees them all of them. Newest first. 数据授权列表 */
  auditGrants?: Maybe<AuditGrantConnection>;
  /** A request of one department for another's data. 共享申请 */
  sharingRequest?: Maybe<SharingRequest>;
  /** Requests for sharing that concern the caller's department, or all for whoever oversees them. Newest first. 共享申请列表 */
  sharingRequests?: Maybe<SharingRequestConnection>;
  /** Fields above public that a grant can open: which department owns them and how protected they are. 数据目录 */
  grantableFields?: Maybe<GrantableFieldConnection>;
  /** A sample of case files by its identifier. 案卷抽样 */
  auditSample?: Maybe<AuditSample>;
  /** Samples of case files, newest first. 案卷抽样列表 */
  auditSamples?: Maybe<AuditSampleConnection>;
  /**
   * Who read what, why, and what came of it, newest first: as the gateways' logs tell. The list follows the logs with a lag that `lag` shows. Reading it is
   * itself recorded. 访问日志
   */
  accessLog?: Maybe<AccessRecordConnection>;
};


export type QueryAuditGrantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditGrantsArgs = {
  filter?: InputMaybe<AuditGrantFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharingRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySharingRequestsArgs = {
  filter?: InputMaybe<SharingRequestFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGrantableFieldsArgs = {
  filter?: InputMaybe<GrantableFieldFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditSampleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditSamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessLogArgs = {
  filter?: InputMaybe<AccessLogFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Data classes above public. The access__ prefix keeps the type out of the schema that clients see. 数据级别 */
export type Access__DataClass =
  /** Internal to the authorities. 内部 */
  | 'INTERNAL'
  /** Sensitive: business secrets, cases in progress. 敏感 */
  | 'SENSITIVE'
  /** Personal information (PIPL art. 4). 个人信息 */
  | 'PERSONAL'
  /** Sensitive personal information (PIPL art. 28). 敏感个人信息 */
  | 'SPECIAL_PERSONAL';

/** Masks, one for each kind of value, the same in every department. 脱敏方式 */
export type Access__MaskKind =
  /** Last four characters. 公民身份号码 */
  | 'RESIDENT_ID'
  /** Last four digits. 手机号码 */
  | 'MOBILE_PHONE'
  /** Surname. 姓名 */
  | 'PERSON_NAME'
  /** To the village or community. 地址 */
  | 'ADDRESS'
  /** Last four digits. 银行账号 */
  | 'BANK_CARD'
  /** Code of an individual business, as the official lists print it. 个体工商户统一社会信用代码 */
  | 'INDIVIDUAL_USCC';

/** How rows are narrowed. 数据范围类型 */
export type Access__ScopeKind =
  /** Rows outside the caller's divisions do not exist. 本区域 */
  | 'REGION'
  /** All rows exist; sensitive and personal fields are read inside the caller's divisions only. 本区域字段 */
  | 'REGION_FIELDS'
  /** Rows for which `policy` holds exist for anybody, the others for those with `otherwise`. 依规则公开 */
  | 'POLICY';

/** What a value tells of the one it is derived from. 衍生内容 */
export type Access__Part =
  /** 出生日期 */
  | 'BIRTH_DATE'
  /** 出生年份 */
  | 'BIRTH_YEAR'
  /** 年龄段 */
  | 'AGE_BAND'
  /** 性别 */
  | 'SEX'
  /** 区划 */
  | 'DIVISION';

/** Where a page lies in its list (Relay). 分页信息 */
export type PageInfo = {
  /** Whether there are rows after this page. 有下一页 */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. 有上一页 */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, for `before`. 首游标 */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row, for `after`. 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  /**
   * Asks for a grant: access to named fields above internal, for one purpose and matter, for a time, up to so many rows and queries. In force only after two
   * approvals by different people, among them one of a department that owns it for each of the fields. 申请数据授权
   */
  requestGrant?: Maybe<AuditGrant>;
  /** Approves a grant that was asked for by somebody else. The same person counts once. 同意授权 */
  approveGrant?: Maybe<AuditGrant>;
  /** Refuses a grant that waits for approval. 驳回授权 */
  rejectGrant?: Maybe<AuditGrant>;
  /** Ends a grant for good: by who asked for it, by a department that owns data in it, or by who oversees them. 撤销授权 */
  revokeGrant?: Maybe<AuditGrant>;
  /** Access at once, without approval, in an emergency: for four hours at most, noticed by the departments concerned at once and reviewed afterwards. 紧急授权 */
  breakGlass?: Maybe<AuditGrant>;
  /** Says of a use of emergency access whether it was right, and ends it. By somebody else than its user. 紧急授权事后审查 */
  reviewBreakGlass?: Maybe<AuditGrant>;
  /** Asks another department to share fields with a role of one's own department. 申请数据共享 */
  requestDataShare?: Maybe<SharingRequest>;
  /** The owning department's answer to a request for sharing; agreed, a standing grant comes into force. 审批数据共享 */
  decideDataShare?: Maybe<SharingRequest>;
  /**
   * Draws a stratified random sample of closed and decided case files over the departments and checks each by the rules of case file review. Anyone with the seed
   * and the pool can draw it again. 案卷抽样
   */
  createAuditSample?: Maybe<AuditSample>;
  /**
   * For gateways: takes rows and a query from the budget of a grant before an operation runs under it. Refused when the grant is not the caller's, not in force or
   * used up. 预占授权额度
   */
  reserveGrant?: Maybe<GrantReservation>;
  /** For gateways: gives back what was not used, and says once more whether the grant is in force: only then the answer leaves. 结算授权额度 */
  settleGrant?: Maybe<GrantSettlement>;
};


export type MutationRequestGrantArgs = {
  input: RequestGrantInput;
};


export type MutationApproveGrantArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRejectGrantArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRevokeGrantArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationReviewBreakGlassArgs = {
  id: Scalars['ID']['input'];
  isJustified: Scalars['Boolean']['input'];
  findings: Scalars['String']['input'];
};


export type MutationRequestDataShareArgs = {
  input: RequestDataShareInput;
};


export type MutationDecideDataShareArgs = {
  id: Scalars['ID']['input'];
  isAgreed: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
};


export type MutationCreateAuditSampleArgs = {
  input: CreateAuditSampleInput;
};


export type MutationReserveGrantArgs = {
  input: ReserveGrantInput;
};


export type MutationSettleGrantArgs = {
  input: SettleGrantInput;
};

/** A purpose for which data above internal is read. 数据使用目的 */
export type DataPurpose = {
  /** Code, as in the header x-purpose. 代码 */
  code: PurposeCode;
  /** Meaning in Chinese. 含义 */
  name: Scalars['String']['output'];
  /** Meaning in English. 英文含义 */
  nameEn: Scalars['String']['output'];
  /** Law and article it rests on. 法律依据 */
  law: Scalars['String']['output'];
  /** Whether it takes a grant. 是否须经授权 */
  needsGrant: Scalars['Boolean']['output'];
};

/** Purposes for which data above internal is read. 数据使用目的代码 */
export type PurposeCode =
  /** Handling of cases and inspections. 办理案件与检查 */
  | 'CASE_HANDLING'
  /** Service to households of the grid. 网格服务 */
  | 'GRID_SERVICE'
  /** Coordination between departments and levels. 统筹协调 */
  | 'COORDINATION'
  /** Supervision of administrative enforcement. 行政执法监督 */
  | 'SUPERVISION'
  /** Review of case files; under a grant. 案卷评查 */
  | 'CASE_FILE_REVIEW'
  /** Audit of a stated matter; under a grant. 专项审计 */
  | 'SPECIAL_AUDIT'
  /** Inspection by several departments together; under a standing grant. 联合检查 */
  | 'JOINT_INSPECTION';

/** Where a grant stands. 授权状态 */
export type GrantState =
  /** Waits for approval. 待审批 */
  | 'REQUESTED'
  /** Approved, and its time has not come. 未生效 */
  | 'APPROVED'
  /** In force. 生效中 */
  | 'ACTIVE'
  /** Its rows or queries are used up. 额度用尽 */
  | 'USED_UP'
  /** Its time is over. 已到期 */
  | 'EXPIRED'
  /** Ended before its time. 已撤销 */
  | 'REVOKED'
  /** Refused. 已驳回 */
  | 'REJECTED';

/** Kinds of grants. 授权类别 */
export type GrantKind =
  /** For one person and matter. 专项授权 */
  | 'WARRANT'
  /** For a role of a department, from a sharing request. 常设授权 */
  | 'STANDING'
  /** In an emergency, reviewed afterwards. 紧急授权 */
  | 'BREAK_GLASS';

/** How values that are masked otherwise leave under a grant. 授权级别 */
export type GrantLevel =
  /** Masked. 脱敏 */
  | 'MASKED'
  /** As pseudonyms: equal within the grant where values are equal, and in no other grant. 假名 */
  | 'PSEUDONYM'
  /** As they are. 明文 */
  | 'CLEAR';

/** A grant of access to named fields above internal, for a purpose, a time and a number of rows. 数据授权 */
export type AuditGrant = {
  /** Identifier, for the header x-grant. 标识 */
  id: Scalars['ID']['output'];
  /** Kind. 类别 */
  kind: GrantKind;
  /** Where it stands now. 状态 */
  state: GrantState;
  /** Who may use it: an opaque account; null for a standing grant. 使用人账号 */
  subject?: Maybe<Scalars['String']['output']>;
  /** Role that may use a standing grant. 使用角色 */
  role?: Maybe<Scalars['String']['output']>;
  /** Department whose role may use a standing grant. 使用部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** Organisation of who asked. 申请单位 */
  organisation: Scalars['String']['output'];
  /** Purpose. 目的 */
  purpose: PurposeCode;
  /** Law and article, or order, that it rests on. 依据 */
  legalBasis: Scalars['String']['output'];
  /** Number of the matter it serves. 事项编号 */
  matter: Scalars['String']['output'];
  /** Fields above internal that it opens, as Type.field. 授权字段 */
  coordinates: Array<Scalars['String']['output']>;
  /** Departments that own the fields. 数据主管部门 */
  owners: Array<Scalars['String']['output']>;
  /** SHA-256 of the one document it is good for; null for any. 限定操作 */
  operation?: Maybe<Scalars['String']['output']>;
  /** Divisions. 区划 */
  regions: Array<Scalars['RegionCode']['output']>;
  /** How masked values leave. 级别 */
  level: GrantLevel;
  /** Rows in all. 行数上限 */
  maxRows: Scalars['Int']['output'];
  /** Queries in all. 次数上限 */
  maxQueries: Scalars['Int']['output'];
  /** Rows used and reserved. 已用行数 */
  usedRows: Scalars['Int']['output'];
  /** Queries used. 已用次数 */
  usedQueries: Scalars['Int']['output'];
  /** In force from. 生效时间 */
  notBefore: Scalars['DateTime']['output'];
  /** In force until before. 失效时间 */
  notAfter: Scalars['DateTime']['output'];
  /** What happened to it, oldest first; each entry is signed and names the hash of the one before. 办理记录 */
  events: Array<GrantEvent>;
  /** The grant as signed, in canonical JSON: what verifiers check; null before it is approved. 签名文本 */
  signed?: Maybe<Scalars['String']['output']>;
  /** Uses of it, newest first. 使用记录 */
  uses?: Maybe<AccessRecordConnection>;
};


/** A grant of access to named fields above internal, for a purpose, a time and a number of rows. 数据授权 */
export type AuditGrantUsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened to a grant. It is never changed. 授权办理记录 */
export type GrantEvent = {
  /** Number within the grant, from 1. 序号 */
  sequence: Scalars['Int']['output'];
  /** What happened. 事项 */
  kind: GrantEventKind;
  /** Account of who did it. 办理人账号 */
  by: Scalars['String']['output'];
  /** Department of who did it. 办理部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** When. 时间 */
  at: Scalars['DateTime']['output'];
  /** Remark, reason or findings. 意见 */
  note?: Maybe<Scalars['String']['output']>;
  /** Hash of this entry, hexadecimal. 哈希 */
  hash: Scalars['String']['output'];
  /** Signature of the audit department over the entry. 签名 */
  signature: Scalars['String']['output'];
};

/** What can happen to a grant. 授权办理事项 */
export type GrantEventKind =
  /** Asked for. 申请 */
  | 'REQUESTED'
  /** Approved by one person. 同意 */
  | 'APPROVED'
  /** In force: enough people approved. 生效 */
  | 'ACTIVATED'
  /** Refused. 驳回 */
  | 'REJECTED'
  /** Ended before its time. 撤销 */
  | 'REVOKED'
  /** Taken in an emergency. 紧急启用 */
  | 'BROKEN_GLASS'
  /** A department concerned was told of emergency access. 已通知 */
  | 'NOTIFIED'
  /** Emergency access was reviewed. 已审查 */
  | 'REVIEWED';

/** A request of one department for another's data. 共享申请 */
export type SharingRequest = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** Where it stands. 状态 */
  state: SharingState;
  /** What is asked for, as department.Type. 数据集 */
  dataset: Scalars['String']['output'];
  /** Fields of it. 字段 */
  coordinates: Array<Scalars['String']['output']>;
  /** Department that owns it. 数据主管部门 */
  owner: Scalars['String']['output'];
  /** Department that asks. 申请部门 */
  department: Scalars['String']['output'];
  /** Role that would read it. 使用角色 */
  role: Scalars['String']['output'];
  /** Purpose. 目的 */
  purpose: PurposeCode;
  /** Law and article. 依据 */
  legalBasis: Scalars['String']['output'];
  /** Account of who asked. 申请人账号 */
  requestedBy: Scalars['String']['output'];
  /** When it was asked for. 申请时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** Last day of sharing. 截止日期 */
  expiresOn: Scalars['Date']['output'];
  /** Account of who decided. 审批人账号 */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** When it was decided. 审批时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** The standing grant that came of it. 常设授权 */
  grant?: Maybe<AuditGrant>;
};

/** Where a request for sharing stands. 共享申请状态 */
export type SharingState =
  /** Waits for the owning department. 待审批 */
  | 'REQUESTED'
  /** Agreed: the standing grant says whether it is in force. 已同意 */
  | 'AGREED'
  /** Refused. 已驳回 */
  | 'REFUSED';

/** A field above internal. 可授权字段 */
export type GrantableField = {
  /** Type.field. 字段 */
  coordinate: Scalars['String']['output'];
  /** Departments that own it. 数据主管部门 */
  owners: Array<Scalars['String']['output']>;
  /** How protected it is. 数据级别 */
  class: Scalars['String']['output'];
  /** Whether it leaves masked unless a grant says otherwise. 是否脱敏 */
  isMasked: Scalars['Boolean']['output'];
};

/** A sample of case files that anyone can draw again. 案卷抽样 */
export type AuditSample = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** What it is for. 用途 */
  purpose: Scalars['String']['output'];
  /** The grant it was drawn under, if any. 授权标识 */
  grantId?: Maybe<Scalars['ID']['output']>;
  /** Account of who drew it. 抽样人账号 */
  drawnBy: Scalars['String']['output'];
  /** When. 抽样时间 */
  drawnAt: Scalars['DateTime']['output'];
  /** Seed of the draw, published. 随机种子 */
  seed: Scalars['String']['output'];
  /** By what the pool was divided. 分层依据 */
  strata: Array<SampleStratum>;
  /** Files asked for. 抽样数 */
  size: Scalars['Int']['output'];
  /** Files in the pool. 总体数 */
  poolSize: Scalars['Int']['output'];
  /** SHA-256 over the sorted keys of the pool, hexadecimal. 总体哈希 */
  poolHash: Scalars['String']['output'];
  /** SHA-256 over seed, pool, strata and what was drawn, hexadecimal. 抽样哈希 */
  hash: Scalars['String']['output'];
  /** How many of each stratum, in the pool and drawn. 分层结果 */
  strataCounts: Array<SampleStratumCount>;
  /** The files drawn, in the order of the draw. 抽中案卷 */
  items?: Maybe<AuditSampleItemConnection>;
  /** Checks that were not passed, by rule. 未通过项统计 */
  findings: Array<SampleFinding>;
};


/** A sample of case files that anyone can draw again. 案卷抽样 */
export type AuditSampleItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** By what a pool is divided. 分层依据 */
export type SampleStratum =
  /** By department. 部门 */
  | 'DEPARTMENT'
  /** By county. 区县 */
  | 'COUNTY'
  /** By procedure. 程序 */
  | 'PROCEDURE';

/** How many files of one stratum. 分层统计 */
export type SampleStratumCount = {
  /** Values of the strata, in their order. 层 */
  stratum: Array<Scalars['String']['output']>;
  /** In the pool. 总体数 */
  pool: Scalars['Int']['output'];
  /** Drawn. 抽取数 */
  drawn: Scalars['Int']['output'];
};

/** A case file of a sample. 抽中案卷 */
export type AuditSampleItem = {
  /** Place in the draw, from 1. 序号 */
  position: Scalars['Int']['output'];
  /** The case, as its department tells it to the reader. 案件 */
  caseRef?: Maybe<CaseFile>;
  /** Stratum it was drawn from. 层 */
  stratum: Array<Scalars['String']['output']>;
  /** The check-list of case file review. 评查清单 */
  checks: Array<CaseFileCheck>;
};

/** A case file of any department. 案卷 */
export type CaseFile = {
  /** Number of the file. 案号 */
  caseNo: Scalars['String']['output'];
};

export type UrbanCase = CaseFile & {
  caseNo: Scalars['String']['output'];
};

export type EcologyCase = CaseFile & {
  caseNo: Scalars['String']['output'];
};

export type AgriCase = CaseFile & {
  caseNo: Scalars['String']['output'];
};

export type MarketCase = CaseFile & {
  caseNo: Scalars['String']['output'];
};

export type CultureCase = CaseFile & {
  caseNo: Scalars['String']['output'];
};

/** One rule of case file review, applied to one file. 评查项 */
export type CaseFileCheck = {
  /** The rule. 规则 */
  rule: CaseFileRule;
  /** Whether the file keeps it; null where it does not apply or the file does not say. 是否合格 */
  pass?: Maybe<Scalars['Boolean']['output']>;
  /** Law and article. 依据 */
  law: Scalars['String']['output'];
  /** What was found. 说明 */
  note?: Maybe<Scalars['String']['output']>;
};

/** Rules of case file review. 评查规则 */
export type CaseFileRule =
  /** Two officers at least (行政处罚法 art. 42). 执法人员不少于两人 */
  | 'TWO_OFFICERS'
  /** Their certificates were valid when the case was filed (art. 42). 执法证件有效 */
  | 'VALID_CERTIFICATES'
  /** Legal review before the decision where the law asks for it (art. 58). 法制审核 */
  | 'LEGAL_REVIEW'
  /** Notice before the decision (art. 44). 事先告知 */
  | 'NOTICE_BEFORE_DECISION'
  /** The fine lies within the range of the item. 罚款在法定幅度内 */
  | 'AMOUNT_IN_RANGE'
  /** Decided within 90 days of filing (art. 60). 办案期限 */
  | 'DECIDED_IN_TIME'
  /** Published as the rules of publicity ask (art. 48). 决定公示 */
  | 'PUBLISHED';

/** How many files fail a rule. 未通过统计 */
export type SampleFinding = {
  /** The rule. 规则 */
  rule: CaseFileRule;
  /** Files that keep it. 合格数 */
  passed: Scalars['Int']['output'];
  /** Files that do not. 不合格数 */
  failed: Scalars['Int']['output'];
  /** Files it says nothing of. 不适用数 */
  notApplicable: Scalars['Int']['output'];
};

/** A request as the log of a gateway tells it: what was asked, by whom, why, and what came of it. 访问记录 */
export type AccessRecord = {
  /** Node and sequence number, e.g. gateway-1:42. 标识 */
  id: Scalars['ID']['output'];
  /** Gateway node whose log it is in. 网关节点 */
  node: Scalars['String']['output'];
  /** Sequence number of the record in the node's log. 序号 */
  sequence: Scalars['Int']['output'];
  /** When the request came. 时间 */
  at: Scalars['DateTime']['output'];
  /** Identifier of the request. 请求编号 */
  requestId: Scalars['String']['output'];
  /** Account of who asked. 访问人账号 */
  subject: Scalars['String']['output'];
  /** Organisation of who asked. 访问单位 */
  organisation?: Maybe<Scalars['String']['output']>;
  /** Purpose that was stated. 目的 */
  purpose?: Maybe<PurposeCode>;
  /** Grant it was made under. 授权 */
  grant?: Maybe<AuditGrant>;
  /** Name of the operation. 操作名 */
  operation?: Maybe<Scalars['String']['output']>;
  /** Hash of the document, its literals replaced. 文档哈希 */
  document?: Maybe<Scalars['String']['output']>;
  /** Divisions the caller works for. 区划 */
  regions: Array<Scalars['RegionCode']['output']>;
  /** Most protected class of data that was asked for. 最高数据级别 */
  highest: Scalars['String']['output'];
  /** Fields above public and how each left. 字段 */
  coordinates: Array<AccessedField>;
  /** Objects in the answer with anything above public, by type. 返回行数 */
  rows: Array<AccessedRows>;
  /** What came of it. 结果 */
  outcome: AccessOutcome;
  /** First error code, if there was one. 错误代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** Departments that were asked. 涉及部门 */
  departments: Array<Scalars['String']['output']>;
  /** Milliseconds it took; null when there is no outcome. 耗时（毫秒） */
  durationMs?: Maybe<Scalars['Int']['output']>;
};

/** A field and how it left. 字段访问 */
export type AccessedField = {
  /** Type.field. 字段 */
  coordinate: Scalars['String']['output'];
  /** CLEAR, MASKED, PSEUDONYM or DENIED. 级别 */
  level: Scalars['String']['output'];
};

/** Objects of one type in an answer. 返回行数 */
export type AccessedRows = {
  /** Type. 类型 */
  type: Scalars['String']['output'];
  /** How many. 行数 */
  count: Scalars['Int']['output'];
};

/** What came of a request. 访问结果 */
export type AccessOutcome =
  /** Answered in full. 已答复 */
  | 'ANSWERED'
  /** Answered in part: something was denied or a department was down. 部分答复 */
  | 'PARTIAL'
  /** Refused before anything was asked of a department. 已拒绝 */
  | 'REFUSED'
  /** Failed. 失败 */
  | 'FAILED'
  /** Answered by the departments and kept back: the grant had ended meanwhile, or there was no room for it in the log. 已截留 */
  | 'DISCARDED'
  /** No outcome was recorded: the gateway stopped in between. 无结果记录 */
  | 'UNKNOWN';

/** How far the list is behind a node's log. 索引滞后 */
export type AccessLogLag = {
  /** Gateway node. 网关节点 */
  node: Scalars['String']['output'];
  /** Records of the log that the list has not taken in yet. 未索引记录数 */
  records: Scalars['Int']['output'];
  /** Age of the oldest of them, in seconds. 滞后秒数 */
  seconds: Scalars['Int']['output'];
};

/** What grants to list. 授权筛选 */
export type AuditGrantFilterInput = {
  /** States. 状态 */
  states?: InputMaybe<Array<GrantState>>;
  /** Kinds. 类别 */
  kinds?: InputMaybe<Array<GrantKind>>;
  /** Purposes. 目的 */
  purposes?: InputMaybe<Array<PurposeCode>>;
  /** Account of who may use it. 使用人账号 */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Department that owns data in it. 数据主管部门 */
  owner?: InputMaybe<Scalars['String']['input']>;
};

/** What requests for sharing to list. 共享申请筛选 */
export type SharingRequestFilterInput = {
  /** States. 状态 */
  states?: InputMaybe<Array<SharingState>>;
  /** Department that owns the data. 数据主管部门 */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Department that asks. 申请部门 */
  department?: InputMaybe<Scalars['String']['input']>;
};

/** What fields to list. 字段筛选 */
export type GrantableFieldFilterInput = {
  /** Department that owns them. 数据主管部门 */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** Type. 类型 */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** What requests to list. 访问日志筛选 */
export type AccessLogFilterInput = {
  /** Account of who asked. 访问人账号 */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Organisation of who asked. 访问单位 */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Grant. 授权标识 */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** Purposes. 目的 */
  purposes?: InputMaybe<Array<PurposeCode>>;
  /** A field that was read, as Type.field. 字段 */
  coordinate?: InputMaybe<Scalars['String']['input']>;
  /** Whose data: an entity that was in the answer. 涉及对象 */
  entity?: InputMaybe<EntityInput>;
  /** Outcomes. 结果 */
  outcomes?: InputMaybe<Array<AccessOutcome>>;
  /** From this instant. 起始时间 */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. 截止时间 */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Gateway node. 网关节点 */
  node?: InputMaybe<Scalars['String']['input']>;
};

/** A person, firm or other entity by its type and key. 对象 */
export type EntityInput = {
  /** Type, e.g. Person or Enterprise. 类型 */
  type: Scalars['String']['input'];
  /** Its key, e.g. the identifier of a person or the code of a firm. 标识 */
  key: Scalars['String']['input'];
};

/** A grant to ask for. 授权申请 */
export type RequestGrantInput = {
  /** Purpose; one that takes a grant. 目的 */
  purpose: PurposeCode;
  /** Law and article, or order. 依据 */
  legalBasis: Scalars['String']['input'];
  /** Number of the matter. 事项编号 */
  matter: Scalars['String']['input'];
  /** Fields above internal, as Type.field; 200 at most. 字段 */
  coordinates: Array<Scalars['String']['input']>;
  /** Text of the one document it is to be good for; left out, any document. 限定操作 */
  operation?: InputMaybe<Scalars['String']['input']>;
  /** Values that variables of that document may have. 变量取值 */
  variables?: InputMaybe<Array<GrantedVariableInput>>;
  /** Divisions; the caller's own unless said otherwise. 区划 */
  regions?: InputMaybe<Array<Scalars['RegionCode']['input']>>;
  /** How masked values leave. 级别 */
  level: GrantLevel;
  /** Rows in all, 1 to 1,000,000. 行数上限 */
  maxRows: Scalars['Int']['input'];
  /** Queries in all, 1 to 100,000. 次数上限 */
  maxQueries: Scalars['Int']['input'];
  /** In force from; at once when left out. 生效时间 */
  notBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In force until before; a year after its beginning at most. 失效时间 */
  notAfter: Scalars['DateTime']['input'];
};

/** What a variable may be. 变量取值 */
export type GrantedVariableInput = {
  /** Name without $. 变量名 */
  name: Scalars['String']['input'];
  /** Its values, each as JSON text. 取值 */
  values: Array<Scalars['String']['input']>;
};

/** Emergency access to ask for. 紧急授权申请 */
export type BreakGlassInput = {
  /** Purpose; one that takes a grant. 目的 */
  purpose: PurposeCode;
  /** What the emergency is. 紧急事由 */
  reason: Scalars['String']['input'];
  /** Number of the matter. 事项编号 */
  matter: Scalars['String']['input'];
  /** Fields above internal, as Type.field. 字段 */
  coordinates: Array<Scalars['String']['input']>;
  /** How masked values leave. 级别 */
  level: GrantLevel;
  /** Minutes, 1 to 240; 60 when left out. 时长（分钟） */
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Data to be shared. 共享申请内容 */
export type RequestDataShareInput = {
  /** What, as department.Type. 数据集 */
  dataset: Scalars['String']['input'];
  /** Fields of it as Type.field; all that are above internal and not specially protected when left out. 字段 */
  coordinates?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Purpose; one that takes a grant. 目的 */
  purpose: PurposeCode;
  /** Law and article. 依据 */
  legalBasis: Scalars['String']['input'];
  /** Role of one's own department that is to read it; department-officer when left out. 使用角色 */
  role?: InputMaybe<Scalars['String']['input']>;
  /** How masked values leave; masked when left out. 级别 */
  level?: InputMaybe<GrantLevel>;
  /** Last day, a year ahead at most. 截止日期 */
  expiresOn: Scalars['Date']['input'];
};

/** How to draw a sample. 抽样条件 */
export type CreateAuditSampleInput = {
  /** What it is for, in words. 用途 */
  purpose: Scalars['String']['input'];
  /** The grant it is drawn under. 授权标识 */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** By what the pool is divided; nothing when left out. 分层依据 */
  strata?: InputMaybe<Array<SampleStratum>>;
  /** Files to draw, 1 to 2,000; the whole pool when it has fewer. 抽样数 */
  n: Scalars['Int']['input'];
  /** Seed of the draw; made and published when left out. 随机种子 */
  seed?: InputMaybe<Scalars['String']['input']>;
  /** Departments; all five when left out. 部门 */
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Division; the caller's own when left out. 区划 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Cases decided on or after this day. 决定日期起 */
  decidedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Cases decided on or before this day. 决定日期止 */
  decidedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What is about to run under a grant. 预占内容 */
export type ReserveGrantInput = {
  /** Grant. 授权标识 */
  grantId: Scalars['ID']['input'];
  /** Account of who asks. 访问人账号 */
  subject: Scalars['String']['input'];
  /** Department of who asks. 访问部门 */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Roles of who asks. 角色 */
  roles: Array<Scalars['String']['input']>;
  /** Divisions of who asks. 区划 */
  regions: Array<Scalars['RegionCode']['input']>;
  /** Purpose that was stated. 目的 */
  purpose?: InputMaybe<PurposeCode>;
  /** Rows that may come at most. 行数 */
  rows: Scalars['Int']['input'];
};

/** What came of an operation under a grant. 结算内容 */
export type SettleGrantInput = {
  /** The reservation. 预占标识 */
  reservation: Scalars['ID']['input'];
  /** Rows that came. 行数 */
  rows: Scalars['Int']['input'];
};

/** Room for one operation under a grant. 预占结果 */
export type GrantReservation = {
  /** Identifier, for the settlement. 预占标识 */
  id: Scalars['ID']['output'];
  /** The grant as signed, in canonical JSON. 授权签名文本 */
  grant: Scalars['String']['output'];
};

/** Whether an answer may leave. 结算结果 */
export type GrantSettlement = {
  /** False: the grant ended meanwhile or the rows do not fit its budget; the answer is discarded. 是否放行 */
  mayLeave: Scalars['Boolean']['output'];
};

/** A page of rows. 授权分页 */
export type AuditGrantConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AuditGrantEdge>;
  /** Rows. 节点 */
  nodes: Array<AuditGrant>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 授权边 */
export type AuditGrantEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AuditGrant;
};

/** A page of rows. 共享申请分页 */
export type SharingRequestConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<SharingRequestEdge>;
  /** Rows. 节点 */
  nodes: Array<SharingRequest>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 共享申请边 */
export type SharingRequestEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: SharingRequest;
};

/** A page of rows. 字段分页 */
export type GrantableFieldConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<GrantableFieldEdge>;
  /** Rows. 节点 */
  nodes: Array<GrantableField>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 字段边 */
export type GrantableFieldEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: GrantableField;
};

/** A page of rows. 抽样分页 */
export type AuditSampleConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AuditSampleEdge>;
  /** Rows. 节点 */
  nodes: Array<AuditSample>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 抽样边 */
export type AuditSampleEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AuditSample;
};

/** A page of rows. 案卷分页 */
export type AuditSampleItemConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AuditSampleItemEdge>;
  /** Rows. 节点 */
  nodes: Array<AuditSampleItem>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 案卷边 */
export type AuditSampleItemEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AuditSampleItem;
};

/** A page of rows. 访问记录分页 */
export type AccessRecordConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<AccessRecordEdge>;
  /** Rows. 节点 */
  nodes: Array<AccessRecord>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** How far the list is behind the logs of the gateways. 索引滞后 */
  lag: Array<AccessLogLag>;
};

/** A row and its cursor. 访问记录边 */
export type AccessRecordEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: AccessRecord;
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';



export type ResolverTypeWrapper<T> = T | Promise<T>;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AuditGrant: AuditGrant;
  SharingRequest: SharingRequest;
  AuditSample: AuditSample;
  AccessRecord: AccessRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditGrant:
    ( { __typename: 'AuditGrant' }
    & GraphQLRecursivePick<FederationTypes['AuditGrant'], {"id":true}> );
  SharingRequest:
    ( { __typename: 'SharingRequest' }
    & GraphQLRecursivePick<FederationTypes['SharingRequest'], {"id":true}> );
  AuditSample:
    ( { __typename: 'AuditSample' }
    & GraphQLRecursivePick<FederationTypes['AuditSample'], {"id":true}> );
  AccessRecord:
    ( { __typename: 'AccessRecord' }
    & GraphQLRecursivePick<FederationTypes['AccessRecord'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  access__DataClass: ResolverTypeWrapper<string>;
  access__MaskKind: ResolverTypeWrapper<string>;
  access__ScopeKind: ResolverTypeWrapper<string>;
  access__Part: ResolverTypeWrapper<string>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DataPurpose: ResolverTypeWrapper<Omit<DataPurpose, 'code'> & { code: ResolversTypes['PurposeCode'] }>;
  PurposeCode: ResolverTypeWrapper<string>;
  GrantState: ResolverTypeWrapper<string>;
  GrantKind: ResolverTypeWrapper<string>;
  GrantLevel: ResolverTypeWrapper<string>;
  AuditGrant: ResolverTypeWrapper<AuditGrantEntity>;
  GrantEvent: ResolverTypeWrapper<GrantEventEntity>;
  GrantEventKind: ResolverTypeWrapper<string>;
  SharingRequest: ResolverTypeWrapper<SharingRequestEntity>;
  SharingState: ResolverTypeWrapper<string>;
  GrantableField: ResolverTypeWrapper<GrantableFieldRow>;
  AuditSample: ResolverTypeWrapper<AuditSampleEntity>;
  SampleStratum: ResolverTypeWrapper<string>;
  SampleStratumCount: ResolverTypeWrapper<SampleStratumCount>;
  AuditSampleItem: ResolverTypeWrapper<SampleItemEntity>;
  CaseFile: ResolverTypeWrapper<CaseRef>;
  UrbanCase: ResolverTypeWrapper<CaseRef>;
  EcologyCase: ResolverTypeWrapper<CaseRef>;
  AgriCase: ResolverTypeWrapper<CaseRef>;
  MarketCase: ResolverTypeWrapper<CaseRef>;
  CultureCase: ResolverTypeWrapper<CaseRef>;
  CaseFileCheck: ResolverTypeWrapper<Omit<CaseFileCheck, 'rule'> & { rule: ResolversTypes['CaseFileRule'] }>;
  CaseFileRule: ResolverTypeWrapper<string>;
  SampleFinding: ResolverTypeWrapper<Omit<SampleFinding, 'rule'> & { rule: ResolversTypes['CaseFileRule'] }>;
  AccessRecord: ResolverTypeWrapper<AccessRecordEntity>;
  AccessedField: ResolverTypeWrapper<AccessCoordinateEntity>;
  AccessedRows: ResolverTypeWrapper<AccessedRows>;
  AccessOutcome: ResolverTypeWrapper<string>;
  AccessLogLag: ResolverTypeWrapper<AccessLogLag>;
  AuditGrantFilterInput: AuditGrantFilterInput;
  SharingRequestFilterInput: SharingRequestFilterInput;
  GrantableFieldFilterInput: GrantableFieldFilterInput;
  AccessLogFilterInput: AccessLogFilterInput;
  EntityInput: EntityInput;
  RequestGrantInput: RequestGrantInput;
  GrantedVariableInput: GrantedVariableInput;
  BreakGlassInput: BreakGlassInput;
  RequestDataShareInput: RequestDataShareInput;
  CreateAuditSampleInput: CreateAuditSampleInput;
  ReserveGrantInput: ReserveGrantInput;
  SettleGrantInput: SettleGrantInput;
  GrantReservation: ResolverTypeWrapper<GrantReservation>;
  GrantSettlement: ResolverTypeWrapper<GrantSettlement>;
  AuditGrantConnection: ResolverTypeWrapper<AuditGrantPage>;
  AuditGrantEdge: ResolverTypeWrapper<AuditGrantPageEdge>;
  SharingRequestConnection: ResolverTypeWrapper<SharingRequestPage>;
  SharingRequestEdge: ResolverTypeWrapper<SharingRequestPageEdge>;
  GrantableFieldConnection: ResolverTypeWrapper<GrantableFieldPage>;
  GrantableFieldEdge: ResolverTypeWrapper<GrantableFieldPageEdge>;
  AuditSampleConnection: ResolverTypeWrapper<AuditSamplePage>;
  AuditSampleEdge: ResolverTypeWrapper<AuditSamplePageEdge>;
  AuditSampleItemConnection: ResolverTypeWrapper<AuditSampleItemPage>;
  AuditSampleItemEdge: ResolverTypeWrapper<AuditSampleItemPageEdge>;
  AccessRecordConnection: ResolverTypeWrapper<AccessRecordPage>;
  AccessRecordEdge: ResolverTypeWrapper<AccessRecordPageEdge>;
  link__Purpose: ResolverTypeWrapper<string>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  federation__Policy: ResolverTypeWrapper<Scalars['federation__Policy']['output']>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars['federation__ContextFieldValue']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Mutation: Record<PropertyKey, never>;
  DataPurpose: DataPurpose;
  AuditGrant: AuditGrantEntity;
  GrantEvent: GrantEventEntity;
  SharingRequest: SharingRequestEntity;
  GrantableField: GrantableFieldRow;
  AuditSample: AuditSampleEntity;
  SampleStratumCount: SampleStratumCount;
  AuditSampleItem: SampleItemEntity;
  CaseFile: CaseRef;
  UrbanCase: CaseRef;
  EcologyCase: CaseRef;
  AgriCase: CaseRef;
  MarketCase: CaseRef;
  CultureCase: CaseRef;
  CaseFileCheck: CaseFileCheck;
  SampleFinding: SampleFinding;
  AccessRecord: AccessRecordEntity;
  AccessedField: AccessCoordinateEntity;
  AccessedRows: AccessedRows;
  AccessLogLag: AccessLogLag;
  AuditGrantFilterInput: AuditGrantFilterInput;
  SharingRequestFilterInput: SharingRequestFilterInput;
  GrantableFieldFilterInput: GrantableFieldFilterInput;
  AccessLogFilterInput: AccessLogFilterInput;
  EntityInput: EntityInput;
  RequestGrantInput: RequestGrantInput;
  GrantedVariableInput: GrantedVariableInput;
  BreakGlassInput: BreakGlassInput;
  RequestDataShareInput: RequestDataShareInput;
  CreateAuditSampleInput: CreateAuditSampleInput;
  ReserveGrantInput: ReserveGrantInput;
  SettleGrantInput: SettleGrantInput;
  GrantReservation: GrantReservation;
  GrantSettlement: GrantSettlement;
  AuditGrantConnection: AuditGrantPage;
  AuditGrantEdge: AuditGrantPageEdge;
  SharingRequestConnection: SharingRequestPage;
  SharingRequestEdge: SharingRequestPageEdge;
  GrantableFieldConnection: GrantableFieldPage;
  GrantableFieldEdge: GrantableFieldPageEdge;
  AuditSampleConnection: AuditSamplePage;
  AuditSampleEdge: AuditSamplePageEdge;
  AuditSampleItemConnection: AuditSampleItemPage;
  AuditSampleItemEdge: AuditSampleItemPageEdge;
  AccessRecordConnection: AccessRecordPage;
  AccessRecordEdge: AccessRecordPageEdge;
  link__Import: Scalars['link__Import']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SensitiveDirectiveArgs = {
  class: Access__DataClass;
};

export type SensitiveDirectiveResolver<Result, Parent, ContextType = Context, Args = SensitiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AclDirectiveArgs = {
  anyOf?: Maybe<Array<Array<Scalars['String']['input']>>>;
  like?: Maybe<Scalars['String']['input']>;
};

export type AclDirectiveResolver<Result, Parent, ContextType = Context, Args = AclDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskDirectiveArgs = {
  kind: Access__MaskKind;
  clear: Array<Array<Scalars['String']['input']>>;
};

export type MaskDirectiveResolver<Result, Parent, ContextType = Context, Args = MaskDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowScopeDirectiveArgs = {
  by: Access__ScopeKind;
  field: Scalars['String']['input'];
  policy?: Maybe<Scalars['String']['input']>;
  otherwise?: Maybe<Array<Array<Scalars['String']['input']>>>;
};

export type RowScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = RowScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type DerivedFromDirectiveArgs = {
  field: Scalars['String']['input'];
  reveals: Access__Part;
};

export type DerivedFromDirectiveResolver<Result, Parent, ContextType = Context, Args = DerivedFromDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  url?: Maybe<Scalars['String']['input']>;
  as?: Maybe<Scalars['String']['input']>;
  for?: Maybe<Link__Purpose>;
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExtendsDirectiveArgs = { };

export type Federation__ExtendsDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__ExtendsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars['String']['input']>;
};

export type ComposeDirectiveDirectiveResolver<Result, Parent, ContextType = Context, Args = ComposeDirectiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = Context, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuthenticatedDirectiveArgs = { };

export type AuthenticatedDirectiveResolver<Result, Parent, ContextType = Context, Args = AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['federation__Scope']['input']>>;
};

export type RequiresScopesDirectiveResolver<Result, Parent, ContextType = Context, Args = RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PolicyDirectiveArgs = {
  policies: Array<Array<Scalars['federation__Policy']['input']>>;
};

export type PolicyDirectiveResolver<Result, Parent, ContextType = Context, Args = PolicyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__ContextDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__ContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars['federation__ContextFieldValue']['input']>;
};

export type Federation__FromContextDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__FromContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__CacheTagDirectiveArgs = {
  format: Scalars['String']['input'];
};

export type Federation__CacheTagDirectiveResolver<Result, Parent, ContextType = Context, Args = Federation__CacheTagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  purposes?: Resolver<Maybe<Array<ResolversTypes['DataPurpose']>>, ParentType, ContextType>;
  auditGrant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType, RequireFields<QueryAuditGrantArgs, 'id'>>;
  auditGrants?: Resolver<Maybe<ResolversTypes['AuditGrantConnection']>, ParentType, ContextType, Partial<QueryAuditGrantsArgs>>;
  sharingRequest?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType, RequireFields<QuerySharingRequestArgs, 'id'>>;
  sharingRequests?: Resolver<Maybe<ResolversTypes['SharingRequestConnection']>, ParentType, ContextType, Partial<QuerySharingRequestsArgs>>;
  grantableFields?: Resolver<Maybe<ResolversTypes['GrantableFieldConnection']>, ParentType, ContextType, Partial<QueryGrantableFieldsArgs>>;
  auditSample?: Resolver<Maybe<ResolversTypes['AuditSample']>, ParentType, ContextType, RequireFields<QueryAuditSampleArgs, 'id'>>;
  auditSamples?: Resolver<Maybe<ResolversTypes['AuditSampleConnection']>, ParentType, ContextType, Partial<QueryAuditSamplesArgs>>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, Partial<QueryAccessLogArgs>>;
};

export type Access__DataClassResolvers = EnumResolverSignature<{ INTERNAL?: any, SENSITIVE?: any, PERSONAL?: any, SPECIAL_PERSONAL?: any }, ResolversTypes['access__DataClass']>;

export type Access__MaskKindResolvers = EnumResolverSignature<{ RESIDENT_ID?: any, MOBILE_PHONE?: any, PERSON_NAME?: any, ADDRESS?: any, BANK_CARD?: any, INDIVIDUAL_USCC?: any }, ResolversTypes['access__MaskKind']>;

export type Access__ScopeKindResolvers = EnumResolverSignature<{ REGION?: any, REGION_FIELDS?: any, POLICY?: any }, ResolversTypes['access__ScopeKind']>;

export type Access__PartResolvers = EnumResolverSignature<{ BIRTH_DATE?: any, BIRTH_YEAR?: any, AGE_BAND?: any, SEX?: any, DIVISION?: any }, ResolversTypes['access__Part']>;

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestGrant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType, RequireFields<MutationRequestGrantArgs, 'input'>>;
  approveGrant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType, RequireFields<MutationApproveGrantArgs, 'id'>>;
  rejectGrant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType, RequireFields<MutationRejectGrantArgs, 'id' | 'reason'>>;
  revokeGrant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'id' | 'reason'>>;
  breakGlass?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  reviewBreakGlass?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'id' | 'isJustified' | 'findings'>>;
  requestDataShare?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType, RequireFields<MutationRequestDataShareArgs, 'input'>>;
  decideDataShare?: Resolver<Maybe<ResolversTypes['SharingRequest']>, ParentType, ContextType, RequireFields<MutationDecideDataShareArgs, 'id' | 'isAgreed' | 'reason'>>;
  createAuditSample?: Resolver<Maybe<ResolversTypes['AuditSample']>, ParentType, ContextType, RequireFields<MutationCreateAuditSampleArgs, 'input'>>;
  reserveGrant?: Resolver<Maybe<ResolversTypes['GrantReservation']>, ParentType, ContextType, RequireFields<MutationReserveGrantArgs, 'input'>>;
  settleGrant?: Resolver<Maybe<ResolversTypes['GrantSettlement']>, ParentType, ContextType, RequireFields<MutationSettleGrantArgs, 'input'>>;
};

export type DataPurposeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataPurpose'] = ResolversParentTypes['DataPurpose']> = {
  code?: Resolver<ResolversTypes['PurposeCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsGrant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PurposeCodeResolvers = EnumResolverSignature<{ CASE_HANDLING?: any, GRID_SERVICE?: any, COORDINATION?: any, SUPERVISION?: any, CASE_FILE_REVIEW?: any, SPECIAL_AUDIT?: any, JOINT_INSPECTION?: any }, ResolversTypes['PurposeCode']>;

export type GrantStateResolvers = EnumResolverSignature<{ REQUESTED?: any, APPROVED?: any, ACTIVE?: any, USED_UP?: any, EXPIRED?: any, REVOKED?: any, REJECTED?: any }, ResolversTypes['GrantState']>;

export type GrantKindResolvers = EnumResolverSignature<{ WARRANT?: any, STANDING?: any, BREAK_GLASS?: any }, ResolversTypes['GrantKind']>;

export type GrantLevelResolvers = EnumResolverSignature<{ MASKED?: any, PSEUDONYM?: any, CLEAR?: any }, ResolversTypes['GrantLevel']>;

export type AuditGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditGrant'] = ResolversParentTypes['AuditGrant'], FederationReferenceType extends FederationReferenceTypes['AuditGrant'] = FederationReferenceTypes['AuditGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrantKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GrantState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PurposeCode'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GrantLevel'], ParentType, ContextType>;
  maxRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxQueries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedQueries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notBefore?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notAfter?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['GrantEvent']>, ParentType, ContextType>;
  signed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uses?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, Partial<AuditGrantUsesArgs>>;
};

export type GrantEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEvent'] = ResolversParentTypes['GrantEvent']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GrantEventKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantEventKindResolvers = EnumResolverSignature<{ REQUESTED?: any, APPROVED?: any, ACTIVATED?: any, REJECTED?: any, REVOKED?: any, BROKEN_GLASS?: any, NOTIFIED?: any, REVIEWED?: any }, ResolversTypes['GrantEventKind']>;

export type SharingRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRequest'] = ResolversParentTypes['SharingRequest'], FederationReferenceType extends FederationReferenceTypes['SharingRequest'] = FederationReferenceTypes['SharingRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharingRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharingState'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PurposeCode'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType>;
};

export type SharingStateResolvers = EnumResolverSignature<{ REQUESTED?: any, AGREED?: any, REFUSED?: any }, ResolversTypes['SharingState']>;

export type GrantableFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantableField'] = ResolversParentTypes['GrantableField']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owners?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMasked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSample'] = ResolversParentTypes['AuditSample'], FederationReferenceType extends FederationReferenceTypes['AuditSample'] = FederationReferenceTypes['AuditSample']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditSample']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  drawnBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strata?: Resolver<Array<ResolversTypes['SampleStratum']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poolSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poolHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strataCounts?: Resolver<Array<ResolversTypes['SampleStratumCount']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['AuditSampleItemConnection']>, ParentType, ContextType, Partial<AuditSampleItemsArgs>>;
  findings?: Resolver<Array<ResolversTypes['SampleFinding']>, ParentType, ContextType>;
};

export type SampleStratumResolvers = EnumResolverSignature<{ DEPARTMENT?: any, COUNTY?: any, PROCEDURE?: any }, ResolversTypes['SampleStratum']>;

export type SampleStratumCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleStratumCount'] = ResolversParentTypes['SampleStratumCount']> = {
  stratum?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditSampleItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSampleItem'] = ResolversParentTypes['AuditSampleItem']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caseRef?: Resolver<Maybe<ResolversTypes['CaseFile']>, ParentType, ContextType>;
  stratum?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['CaseFileCheck']>, ParentType, ContextType>;
};

export type CaseFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFile'] = ResolversParentTypes['CaseFile']> = {
  __resolveType: TypeResolveFn<'UrbanCase' | 'EcologyCase' | 'AgriCase' | 'MarketCase' | 'CultureCase', ParentType, ContextType>;
};

export type UrbanCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanCase'] = ResolversParentTypes['UrbanCase']> = {
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EcologyCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EcologyCase'] = ResolversParentTypes['EcologyCase']> = {
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgriCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgriCase'] = ResolversParentTypes['AgriCase']> = {
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarketCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketCase'] = ResolversParentTypes['MarketCase']> = {
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CultureCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureCase'] = ResolversParentTypes['CultureCase']> = {
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseFileCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseFileCheck'] = ResolversParentTypes['CaseFileCheck']> = {
  rule?: Resolver<ResolversTypes['CaseFileRule'], ParentType, ContextType>;
  pass?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseFileRuleResolvers = EnumResolverSignature<{ TWO_OFFICERS?: any, VALID_CERTIFICATES?: any, LEGAL_REVIEW?: any, NOTICE_BEFORE_DECISION?: any, AMOUNT_IN_RANGE?: any, DECIDED_IN_TIME?: any, PUBLISHED?: any }, ResolversTypes['CaseFileRule']>;

export type SampleFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampleFinding'] = ResolversParentTypes['SampleFinding']> = {
  rule?: Resolver<ResolversTypes['CaseFileRule'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecord'] = ResolversParentTypes['AccessRecord'], FederationReferenceType extends FederationReferenceTypes['AccessRecord'] = FederationReferenceTypes['AccessRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccessRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['PurposeCode']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['RegionCode']>, ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['AccessedField']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AccessedRows']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccessedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessedField'] = ResolversParentTypes['AccessedField']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessedRowsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessedRows'] = ResolversParentTypes['AccessedRows']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessOutcomeResolvers = EnumResolverSignature<{ ANSWERED?: any, PARTIAL?: any, REFUSED?: any, FAILED?: any, DISCARDED?: any, UNKNOWN?: any }, ResolversTypes['AccessOutcome']>;

export type AccessLogLagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogLag'] = ResolversParentTypes['AccessLogLag']> = {
  node?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantReservation'] = ResolversParentTypes['GrantReservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grant?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantSettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantSettlement'] = ResolversParentTypes['GrantSettlement']> = {
  mayLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditGrantConnection'] = ResolversParentTypes['AuditGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditGrantEdge'] = ResolversParentTypes['AuditGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditGrant'], ParentType, ContextType>;
};

export type SharingRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRequestConnection'] = ResolversParentTypes['SharingRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharingRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharingRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SharingRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRequestEdge'] = ResolversParentTypes['SharingRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingRequest'], ParentType, ContextType>;
};

export type GrantableFieldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantableFieldConnection'] = ResolversParentTypes['GrantableFieldConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantableFieldEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GrantableField']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GrantableFieldEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantableFieldEdge'] = ResolversParentTypes['GrantableFieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrantableField'], ParentType, ContextType>;
};

export type AuditSampleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSampleConnection'] = ResolversParentTypes['AuditSampleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditSampleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditSample']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditSampleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSampleEdge'] = ResolversParentTypes['AuditSampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditSample'], ParentType, ContextType>;
};

export type AuditSampleItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSampleItemConnection'] = ResolversParentTypes['AuditSampleItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditSampleItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditSampleItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuditSampleItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditSampleItemEdge'] = ResolversParentTypes['AuditSampleItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditSampleItem'], ParentType, ContextType>;
};

export type AccessRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecordConnection'] = ResolversParentTypes['AccessRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lag?: Resolver<Array<ResolversTypes['AccessLogLag']>, ParentType, ContextType>;
};

export type AccessRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecordEdge'] = ResolversParentTypes['AccessRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessRecord'], ParentType, ContextType>;
};

export type Link__PurposeResolvers = EnumResolverSignature<{ SECURITY?: any, EXECUTION?: any }, ResolversTypes['link__Purpose']>;

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__FieldSet'], any> {
  name: 'federation__FieldSet';
}

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Federation__PolicyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Policy'], any> {
  name: 'federation__Policy';
}

export interface Federation__ContextFieldValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__ContextFieldValue'], any> {
  name: 'federation__ContextFieldValue';
}

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  access__DataClass?: Access__DataClassResolvers;
  access__MaskKind?: Access__MaskKindResolvers;
  access__ScopeKind?: Access__ScopeKindResolvers;
  access__Part?: Access__PartResolvers;
  RegionCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DataPurpose?: DataPurposeResolvers<ContextType>;
  PurposeCode?: PurposeCodeResolvers;
  GrantState?: GrantStateResolvers;
  GrantKind?: GrantKindResolvers;
  GrantLevel?: GrantLevelResolvers;
  AuditGrant?: AuditGrantResolvers<ContextType>;
  GrantEvent?: GrantEventResolvers<ContextType>;
  GrantEventKind?: GrantEventKindResolvers;
  SharingRequest?: SharingRequestResolvers<ContextType>;
  SharingState?: SharingStateResolvers;
  GrantableField?: GrantableFieldResolvers<ContextType>;
  AuditSample?: AuditSampleResolvers<ContextType>;
  SampleStratum?: SampleStratumResolvers;
  SampleStratumCount?: SampleStratumCountResolvers<ContextType>;
  AuditSampleItem?: AuditSampleItemResolvers<ContextType>;
  CaseFile?: CaseFileResolvers<ContextType>;
  UrbanCase?: UrbanCaseResolvers<ContextType>;
  EcologyCase?: EcologyCaseResolvers<ContextType>;
  AgriCase?: AgriCaseResolvers<ContextType>;
  MarketCase?: MarketCaseResolvers<ContextType>;
  CultureCase?: CultureCaseResolvers<ContextType>;
  CaseFileCheck?: CaseFileCheckResolvers<ContextType>;
  CaseFileRule?: CaseFileRuleResolvers;
  SampleFinding?: SampleFindingResolvers<ContextType>;
  AccessRecord?: AccessRecordResolvers<ContextType>;
  AccessedField?: AccessedFieldResolvers<ContextType>;
  AccessedRows?: AccessedRowsResolvers<ContextType>;
  AccessOutcome?: AccessOutcomeResolvers;
  AccessLogLag?: AccessLogLagResolvers<ContextType>;
  GrantReservation?: GrantReservationResolvers<ContextType>;
  GrantSettlement?: GrantSettlementResolvers<ContextType>;
  AuditGrantConnection?: AuditGrantConnectionResolvers<ContextType>;
  AuditGrantEdge?: AuditGrantEdgeResolvers<ContextType>;
  SharingRequestConnection?: SharingRequestConnectionResolvers<ContextType>;
  SharingRequestEdge?: SharingRequestEdgeResolvers<ContextType>;
  GrantableFieldConnection?: GrantableFieldConnectionResolvers<ContextType>;
  GrantableFieldEdge?: GrantableFieldEdgeResolvers<ContextType>;
  AuditSampleConnection?: AuditSampleConnectionResolvers<ContextType>;
  AuditSampleEdge?: AuditSampleEdgeResolvers<ContextType>;
  AuditSampleItemConnection?: AuditSampleItemConnectionResolvers<ContextType>;
  AuditSampleItemEdge?: AuditSampleItemEdgeResolvers<ContextType>;
  AccessRecordConnection?: AccessRecordConnectionResolvers<ContextType>;
  AccessRecordEdge?: AccessRecordEdgeResolvers<ContextType>;
  link__Purpose?: Link__PurposeResolvers;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  sensitive?: SensitiveDirectiveResolver<any, any, ContextType>;
  acl?: AclDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rowScope?: RowScopeDirectiveResolver<any, any, ContextType>;
  derivedFrom?: DerivedFromDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  federation__extends?: Federation__ExtendsDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  composeDirective?: ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  policy?: PolicyDirectiveResolver<any, any, ContextType>;
  federation__context?: Federation__ContextDirectiveResolver<any, any, ContextType>;
  federation__fromContext?: Federation__FromContextDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  federation__cacheTag?: Federation__CacheTagDirectiveResolver<any, any, ContextType>;
};
