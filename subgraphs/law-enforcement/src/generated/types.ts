// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrganPage, OrganPageEdge, TeamPage, TeamPageEdge, OfficerPage, OfficerPageEdge, CompetenceGrantPage, CompetenceGrantPageEdge, PenaltyItemPage, PenaltyItemPageEdge, InspectionItemPage, InspectionItemPageEdge, InspectionPlanPage, InspectionPlanPageEdge, InspectionTaskPage, InspectionTaskPageEdge, UrbanCasePage, UrbanCasePageEdge, UrbanInspectionPage, UrbanInspectionPageEdge } from './pages';
import type { OrganEntity } from '../entities/organ.entity';
import type { TeamEntity } from '../entities/team.entity';
import type { OfficerEntity, ConflictRow } from '../entities/officer.entity';
import type { CompetenceGrantEntity } from '../entities/competenceGrant.entity';
import type { PenaltyItemEntity, BanRow } from '../entities/penaltyItem.entity';
import type { InspectionItemEntity } from '../entities/inspectionItem.entity';
import type { LegalProvisionEntity } from '../entities/legalProvision.entity';
import type { LawArticle } from '../repositories/law';
import type { InspectionPlanEntity } from '../entities/inspectionPlan.entity';
import type { InspectionTaskEntity } from '../entities/inspectionTask.entity';
import type { UrbanCaseEntity } from '../entities/urbanCase.entity';
import type { UrbanInspectionEntity } from '../entities/urbanInspection.entity';
import type { Competence } from '../repositories/competence';
import type { RegionalTeamOf } from '../repositories/regionalTeam';
import type { DepartmentInfo } from '../repositories/departments';
import type { Workload } from '../repositories/workload';
import type { Adequacy } from '../repositories/forceAdequacy';
import type { EnterpriseRef, RegionRef, PersonRef, GridRef } from '../references';
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
  /** Unified social credit code of an organisation: 18 characters, both check characters verified (GB 32100-2015). 统一社会信用代码 */
  Uscc: { input: string; output: string; }
  /** Administrative division: 12 digits. The short forms of 2, 4, 6 and 9 digits are accepted and answered in full. 区划代码 */
  RegionCode: { input: string; output: string; }
  /** Grid of grid-based management: 15 digits, the village's code and a sequence. 网格代码 */
  GridCode: { input: string; output: string; }
  /** Civil date in Asia/Shanghai, `YYYY-MM-DD`. 日期 */
  Date: { input: string; output: string; }
  /** Instant, ISO 8601 with offset. 时刻 */
  DateTime: { input: Date; output: Date; }
  /** Yuan as a decimal string with two digits, e.g. "2000.00". 金额（元） */
  Money: { input: string; output: string; }
  /** Resident identity number, 18 characters with check digit (GB 11643-1999). 公民身份号码 */
  ResidentId: { input: string; output: string; }
  link__Import: { input: any; output: any; }
  federation__FieldSet: { input: any; output: any; }
  federation__Scope: { input: any; output: any; }
  federation__Policy: { input: any; output: any; }
  federation__ContextFieldValue: { input: any; output: any; }
};

export type Query = {
  /** An organ by its identifier; null when there is none. 执法机关 */
  organ?: Maybe<Organ>;
  /** Organs of all departments and levels. 执法机关列表 */
  organs?: Maybe<OrganConnection>;
  /** A team by its identifier; null when there is none. 执法队伍 */
  team?: Maybe<Team>;
  /** An officer by the number of the enforcement certificate; null when there is none. 执法人员 */
  officer?: Maybe<Officer>;
  /** Officers of all departments. 执法人员列表 */
  officers?: Maybe<OfficerConnection>;
  /** A line department. 部门 */
  department?: Maybe<Department>;
  /** The five line departments. 部门列表 */
  departments?: Maybe<Array<Department>>;
  /** An item of the catalogue of penalties; null for a code that it does not have. 处罚事项 */
  penaltyItem?: Maybe<PenaltyItem>;
  /** The catalogue of penalties: off the list there is no penalty. 处罚事项清单 */
  penaltyItems?: Maybe<PenaltyItemConnection>;
  /** An item of the catalogue of inspections; null for a code that it does not have. 检查事项 */
  inspectionItem?: Maybe<InspectionItem>;
  /** The catalogue of inspections: off the list there is no inspection. 检查事项清单 */
  inspectionItems?: Maybe<InspectionItemConnection>;
  /** An article of a law; null when the library does not have it. 法条 */
  legalProvision?: Maybe<LegalProvision>;
  /** Who is competent for an act at a place on a day: the holder of the most specific grant in force (township before county before city). Null for an act that is not in the catalogue, and where nobody holds it. 主管机关 */
  competentOrgan?: Maybe<CompetentOrgan>;
  /** Who holds which power where, since when and until when (赋权清单). 职权配置列表 */
  competenceGrants?: Maybe<CompetenceGrantConnection>;
  /** Yearly plans of inspection. 年度检查计划列表 */
  inspectionPlans?: Maybe<InspectionPlanConnection>;
  /** A task of the register by its identifier; null when there is none. 检查任务 */
  inspectionTask?: Maybe<InspectionTask>;
  /** The one register of inspection tasks of all departments, planned and done. 检查任务统一台账 */
  inspectionTasks?: Maybe<InspectionTaskConnection>;
  /** A penalty case by the number of its file; null when there is none or it may not be seen. 案件 */
  urbanCase?: Maybe<UrbanCase>;
  /** Cases of urban management: for anybody those whose publicity lasts, for staff with the right also the others of their divisions. 城市管理案件列表 */
  urbanCases?: Maybe<UrbanCaseConnection>;
  /** Inspections of urban management that took place. 城市管理检查列表 */
  urbanInspections?: Maybe<UrbanInspectionConnection>;
  /** The level the caller works at and what it does there: 市级抓统筹、区县抓落实、乡街抓基础、村社抓服务. Null for callers without a level. 本人层级与职责 */
  myLevel?: Maybe<MyLevel>;
  /** Which level answers for what: the city coordinates, counties implement, townships lay the ground, villages serve. 职责矩阵 */
  responsibilities?: Maybe<Array<Responsibility>>;
  /** Certified officers and open cases of each division of a level, today: where enforcement is thin. 执法力量评估 */
  forceAdequacy?: Maybe<Array<ForceAdequacy>>;
};


export type QueryOrganArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrgansArgs = {
  filter?: InputMaybe<OrganFilterInput>;
  orderBy?: InputMaybe<OrganOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficerArgs = {
  certNo: Scalars['String']['input'];
};


export type QueryOfficersArgs = {
  filter?: InputMaybe<OfficerFilterInput>;
  orderBy?: InputMaybe<OfficerOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDepartmentArgs = {
  code: DepartmentCode;
};


export type QueryPenaltyItemArgs = {
  code: Scalars['String']['input'];
};


export type QueryPenaltyItemsArgs = {
  filter?: InputMaybe<PenaltyItemFilterInput>;
  orderBy?: InputMaybe<PenaltyItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionItemArgs = {
  code: Scalars['String']['input'];
};


export type QueryInspectionItemsArgs = {
  filter?: InputMaybe<InspectionItemFilterInput>;
  orderBy?: InputMaybe<InspectionItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalProvisionArgs = {
  law: Scalars['String']['input'];
  article: Scalars['Int']['input'];
};


export type QueryCompetentOrganArgs = {
  act: Scalars['String']['input'];
  region: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCompetenceGrantsArgs = {
  filter?: InputMaybe<CompetenceGrantFilterInput>;
  orderBy?: InputMaybe<CompetenceGrantOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionPlansArgs = {
  filter?: InputMaybe<InspectionPlanFilterInput>;
  orderBy?: InputMaybe<InspectionPlanOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionTasksArgs = {
  filter?: InputMaybe<InspectionTaskFilterInput>;
  orderBy?: InputMaybe<InspectionTaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUrbanCaseArgs = {
  caseNo: Scalars['String']['input'];
};


export type QueryUrbanCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUrbanInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResponsibilitiesArgs = {
  level?: InputMaybe<RegionLevel>;
};


export type QueryForceAdequacyArgs = {
  region: Scalars['RegionCode']['input'];
  level: RegionLevel;
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

/** Who a case is about. 当事人 */
export type Party = Enterprise | Person;

/** An administrative penalty case, the same shape in every department. 行政处罚案件 */
export type Case = {
  /** Number of the file. 案号 */
  caseNo: Scalars['String']['output'];
  /** Where the clue came from. 线索来源 */
  clueSource?: Maybe<ClueSource>;
  /** Whom the case is about. 当事人 */
  party?: Maybe<Party>;
  /** The act, as an item of the catalogue of penalties. 违法行为 */
  act?: Maybe<PenaltyItem>;
  /** First day of the act. 行为开始日 */
  occurredFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the act. 行为终了日 */
  occurredTo?: Maybe<Scalars['Date']['output']>;
  /** Division where the act happened. 所在区划 */
  region?: Maybe<Region>;
  /** Grid where the act happened. 所在网格 */
  grid?: Maybe<Grid>;
  /** Organ that handles the case. 办案机关 */
  organ?: Maybe<Organ>;
  /** Officers who handle the case: two at least (行政处罚法 art. 42). 执法人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** Day of filing; the 90 days of 行政处罚法 art. 60 run from it. 立案日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the decision; null while undecided. 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the decision. 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** Summary or ordinary procedure. 适用程序 */
  procedure?: Maybe<CaseProcedure>;
  /** Where the case stands. 办理阶段 */
  stage?: Maybe<CaseStage>;
  /** Evidence on file (行政处罚法 art. 46). 证据 */
  evidence?: Maybe<Array<CaseEvidence>>;
  /** Day of the notice before the decision (art. 44). 事先告知日期 */
  noticedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the hearing, if there was one (art. 63). 听证日期 */
  hearingOn?: Maybe<Scalars['Date']['output']>;
  /** What the party said in defence (art. 45). 陈述申辩 */
  defence?: Maybe<Scalars['String']['output']>;
  /** Day of the legal review (art. 58). 法制审核日期 */
  legalReviewOn?: Maybe<Scalars['Date']['output']>;
  /** The decision; null while undecided. 处罚决定 */
  decision?: Maybe<CaseDecision>;
  /** Day of service (art. 61). 送达日期 */
  servedOn?: Maybe<Scalars['Date']['output']>;
  /** Payments of the fine. 缴纳罚款 */
  payments?: Maybe<Array<CasePayment>>;
  /** Publicity of the decision. 公示 */
  publicity?: Maybe<CasePublicity>;
  /** Outcome of reconsideration and litigation. 复议与诉讼 */
  review?: Maybe<CaseReview>;
  /** Day on which the file was closed. 结案日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
};

/** What was decided. 处罚决定 */
export type CaseDecision = {
  /** Number of the decision. 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** Day of the decision. 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Kinds of penalty (行政处罚法 art. 9). 处罚种类 */
  kinds: Array<PenaltyKind>;
  /** Fine in yuan. 罚款金额 */
  fine?: Maybe<Scalars['Money']['output']>;
  /** Confiscated, in yuan. 没收金额 */
  confiscated?: Maybe<Scalars['Money']['output']>;
  /** Licence suspended or revoked. 暂扣或吊销的许可证 */
  suspendedLicence?: Maybe<Scalars['String']['output']>;
  /** Person banned from the industry. 被限制从业人员 */
  bannedPerson?: Maybe<Person>;
  /** Last day of the ban; null with a banned person means for life. 限制从业截止日 */
  bannedUntil?: Maybe<Scalars['Date']['output']>;
};

/** Publicity of a decision (双公示). 处罚信息公示 */
export type CasePublicity = {
  /** Whether it is shown now. 公示状态 */
  state?: Maybe<PublicityState>;
  /** First day of publicity. 公示日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day of publicity. 公示截止日期 */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Day of withdrawal after the decision was changed or annulled (art. 48). 撤回日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** One payment of a fine. 缴款 */
export type CasePayment = {
  /** Day of payment. 缴款日期 */
  paidOn: Scalars['Date']['output'];
  /** Yuan. 金额 */
  amount: Scalars['Money']['output'];
};

/** One piece of evidence. 证据 */
export type CaseEvidence = {
  /** Kind (行政处罚法 art. 46). 证据种类 */
  kind: EvidenceKind;
  /** Day of collection. 取证日期 */
  collectedOn: Scalars['Date']['output'];
};

/** What became of a decision before other authorities. 复议与诉讼结果 */
export type CaseReview = {
  /** Administrative reconsideration (行政复议). 复议结果 */
  reconsideration?: Maybe<ReviewOutcome>;
  /** Administrative litigation (行政诉讼). 诉讼结果 */
  litigation?: Maybe<ReviewOutcome>;
};

/** Stages of a case, in order, then its exits. 案件阶段 */
export type CaseStage =
  /** 线索 */
  | 'CLUE'
  /** 核查 */
  | 'VERIFY'
  /** 立案 */
  | 'FILED'
  /** 调查取证 */
  | 'INVESTIGATING'
  /** 查封扣押 */
  | 'SEALED'
  /** 案件审核 */
  | 'REVIEW'
  /** 法制审核 */
  | 'LEGAL_REVIEW'
  /** 集体讨论 */
  | 'COLLECTIVE'
  /** 事先告知 */
  | 'NOTICED'
  /** 陈述申辩 */
  | 'STATEMENT'
  /** 听证 */
  | 'HEARING'
  /** 决定 */
  | 'DECIDED'
  /** 送达 */
  | 'SERVED'
  /** 公示 */
  | 'PUBLISHED'
  /** 执行 */
  | 'EXECUTING'
  /** 结案归档 */
  | 'CLOSED'
  /** 不予立案 */
  | 'NOT_FILED'
  /** 不予处罚 */
  | 'NO_PENALTY'
  /** 移送司法机关 */
  | 'TRANSFERRED_CRIMINAL'
  /** 移送其他机关 */
  | 'TRANSFERRED_ORGAN'
  /** 撤销 */
  | 'WITHDRAWN';

/** Procedure. 适用程序 */
export type CaseProcedure =
  /** 简易程序 (行政处罚法 art. 51) */
  | 'SUMMARY'
  /** 普通程序 */
  | 'ORDINARY';

/** Where a clue came from. 线索来源 */
export type ClueSource =
  /** 检查发现 */
  | 'INSPECTION'
  /** 投诉举报 */
  | 'COMPLAINT'
  /** 监测数据 */
  | 'MONITORING'
  /** 其他机关移送 */
  | 'TRANSFER'
  /** 上级交办 */
  | 'SUPERIOR';

/** Kinds of penalty (行政处罚法 art. 9). 处罚种类 */
export type PenaltyKind =
  /** 警告 */
  | 'WARNING'
  /** 通报批评 */
  | 'CIRCULATED_CRITICISM'
  /** 罚款 */
  | 'FINE'
  /** 没收违法所得、非法财物 */
  | 'CONFISCATION'
  /** 暂扣许可证件 */
  | 'SUSPEND_LICENCE'
  /** 吊销许可证件 */
  | 'REVOKE_LICENCE'
  /** 责令停产停业 */
  | 'SUSPEND_BUSINESS'
  /** 限制开展生产经营活动 */
  | 'RESTRICT_BUSINESS'
  /** 限制从业 */
  | 'INDUSTRY_BAN'
  /** 行政拘留 */
  | 'DETENTION';

/** Kinds of evidence (行政处罚法 art. 46). 证据种类 */
export type EvidenceKind =
  /** 书证 */
  | 'DOCUMENTARY'
  /** 物证 */
  | 'PHYSICAL'
  /** 视听资料 */
  | 'AUDIO_VISUAL'
  /** 电子数据 */
  | 'ELECTRONIC'
  /** 证人证言 */
  | 'WITNESS'
  /** 当事人的陈述 */
  | 'PARTY_STATEMENT'
  /** 鉴定意见 */
  | 'EXPERT_OPINION'
  /** 勘验笔录、现场笔录 */
  | 'RECORD';

/** State of publicity. 公示状态 */
export type PublicityState =
  /** 未到公示 */
  | 'NOT_DUE'
  /** 公示中 */
  | 'PUBLISHED'
  /** 公示期满 */
  | 'ENDED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 信用修复 */
  | 'REPAIRED';

/** Outcome of a review. 审查结果 */
export type ReviewOutcome =
  /** 维持 */
  | 'UPHELD'
  /** 变更 */
  | 'CHANGED'
  /** 撤销 */
  | 'REVOKED';

/** Narrows a list of cases. All conditions must hold. 案件筛选 */
export type CaseFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these stages. 阶段 */
  stages?: InputMaybe<Array<CaseStage>>;
  /** Procedure. 程序 */
  procedure?: InputMaybe<CaseProcedure>;
  /** Item of the catalogue of penalties. 处罚事项代码 */
  actCode?: InputMaybe<Scalars['String']['input']>;
  /** Cases about this organisation. 当事人统一社会信用代码 */
  partyUscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Organ that handles the case. 办案机关 */
  organId?: InputMaybe<Scalars['ID']['input']>;
  /** Filed on or after. 立案日期起 */
  filedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Filed on or before. 立案日期止 */
  filedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Decided on or after. 决定日期起 */
  decidedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Decided on or before. 决定日期止 */
  decidedTo?: InputMaybe<Scalars['Date']['input']>;
  /** State of publicity. 公示状态 */
  publicityState?: InputMaybe<PublicityState>;
  /** Text within the number of the decision. 文号关键词 */
  docNoContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of cases. 案件排序 */
export type CaseOrder =
  /** 立案日期降序 */
  | 'FILED_ON_DESC'
  /** 立案日期升序 */
  | 'FILED_ON_ASC'
  /** 案号升序 */
  | 'CASE_NO_ASC';

/** An administrative inspection that took place, the same shape in every department. Patrols by grid workers are not inspections. 行政检查 */
export type Inspection = {
  /** Identifier. 检查编号 */
  id: Scalars['ID']['output'];
  /** Task in the one register of tasks. 检查任务 */
  task?: Maybe<InspectionTask>;
  /** Organisation inspected. 检查对象 */
  enterprise?: Maybe<Enterprise>;
  /** Organ that inspected. 检查机关 */
  organ?: Maybe<Organ>;
  /** Kind of inspection. 检查方式 */
  mode?: Maybe<InspectionMode>;
  /** Day of the visit. 检查日期 */
  inspectedOn: Scalars['Date']['output'];
  /** Officers who inspected: two at least (行政处罚法 art. 42). 检查人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** What was inspected. 检查事项 */
  items?: Maybe<Array<Maybe<InspectionItem>>>;
  /** Result. 检查结果 */
  result?: Maybe<InspectionResult>;
  /** What was found, in words. 检查发现 */
  findings?: Maybe<Scalars['String']['output']>;
  /** Day by which faults must be put right. 整改期限 */
  rectifyBy?: Maybe<Scalars['Date']['output']>;
  /** Division of the place inspected. 所在区划 */
  region?: Maybe<Region>;
};

/** Kinds of inspection. 检查方式 */
export type InspectionMode =
  /** 日常检查 */
  | 'DAILY'
  /** 专项检查 */
  | 'SPECIAL'
  /** 个案检查 */
  | 'CASE'
  /** 双随机抽查 */
  | 'DOUBLE_RANDOM';

/** Results of an inspection. 检查结果 */
export type InspectionResult =
  /** 未发现问题 */
  | 'COMPLIANT'
  /** 责令整改 */
  | 'TO_RECTIFY'
  /** 立案查处 */
  | 'CASE_FILED'
  /** 查无下落 */
  | 'NOT_FOUND';

/** Narrows a list of inspections. All conditions must hold. 检查筛选 */
export type InspectionFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these kinds. 检查方式 */
  modes?: InputMaybe<Array<InspectionMode>>;
  /** Any of these results. 检查结果 */
  results?: InputMaybe<Array<InspectionResult>>;
  /** Organ that inspected. 检查机关 */
  organId?: InputMaybe<Scalars['ID']['input']>;
  /** On or after. 检查日期起 */
  inspectedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** On or before. 检查日期止 */
  inspectedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of a list of inspections. 检查排序 */
export type InspectionOrder =
  /** 检查日期降序 */
  | 'INSPECTED_ON_DESC'
  /** 检查日期升序 */
  | 'INSPECTED_ON_ASC';

/** An organ with the power to enforce (执法机关). A township bureau has two signboards, and issues documents in the name of the township. */
export type Organ = {
  /** Identifier. 机关标识 */
  id: Scalars['ID']['output'];
  /** Name on its first signboard. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** All names: first signboard, second signboard, former names. 名称与挂牌 */
  names?: Maybe<Array<OrganName>>;
  /** Department. 部门 */
  department?: Maybe<DepartmentCode>;
  /** Level. 层级 */
  level?: Maybe<RegionLevel>;
  /** Division where it has jurisdiction. 管辖区划 */
  region?: Maybe<Region>;
  /** The organ above. 上级机关 */
  parentOrgan?: Maybe<Organ>;
  /** Whether the organ is at the same time its own enforcement team. 局队合一 */
  bureauTeamMerged?: Maybe<Scalars['Boolean']['output']>;
  /** Whose name its documents bear, where that is not its own. 对外名义 */
  inNameOf?: Maybe<Scalars['String']['output']>;
  /** Its teams in force on the day. 所属队伍 */
  teams?: Maybe<Array<Team>>;
  /** Teams it has sent to townships, in force on the day. 派驻队伍 */
  dispatchedTeams?: Maybe<Array<Team>>;
  /** Its officers. 执法人员 */
  officers?: Maybe<OfficerConnection>;
};


/** An organ with the power to enforce (执法机关). A township bureau has two signboards, and issues documents in the name of the township. */
export type OrganTeamsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An organ with the power to enforce (执法机关). A township bureau has two signboards, and issues documents in the name of the township. */
export type OrganDispatchedTeamsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An organ with the power to enforce (执法机关). A township bureau has two signboards, and issues documents in the name of the township. */
export type OrganOfficersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A name of an organ. 机关名称 */
export type OrganName = {
  /** The name. 名称 */
  name: Scalars['String']['output'];
  /** What the name is. 名称类型 */
  kind: OrganNameKind;
};

/** A team that enforces (执法队伍). Where teams were merged, the older ones name their successor. */
export type Team = {
  /** Identifier. 队伍标识 */
  id: Scalars['ID']['output'];
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind. 类型 */
  kind?: Maybe<TeamKind>;
  /** Department. 部门 */
  department?: Maybe<DepartmentCode>;
  /** Level at which it works. 层级 */
  level?: Maybe<RegionLevel>;
  /** Organ it belongs to. 所属机关 */
  organ?: Maybe<Organ>;
  /** Organ that leads its work, for a team sent to townships; null for others. 业务主管机关 */
  parentOrgan?: Maybe<Organ>;
  /** Divisions it serves. 服务区划 */
  serves?: Maybe<Array<Region>>;
  /** First day. 成立日期 */
  activeFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null while it lasts. 撤销日期 */
  activeTo?: Maybe<Scalars['Date']['output']>;
  /** Teams that were merged into it. 前身 */
  predecessors?: Maybe<Array<Team>>;
  /** The team into which it was merged. 继任队伍 */
  successor?: Maybe<Team>;
  /** Posts. 编制数 */
  headcount?: Maybe<Scalars['Int']['output']>;
  /** Officers who serve in it today. 队员 */
  members?: Maybe<Array<Officer>>;
};

/** An officer with an enforcement certificate (执法人员). */
export type Officer = {
  /** Number of the enforcement certificate. 执法证号 */
  certNo: Scalars['String']['output'];
  /** Full name. 姓名 */
  name?: Maybe<Scalars['String']['output']>;
  /** Organ. 所在机关 */
  organ?: Maybe<Organ>;
  /** First day of the certificate. 证件有效期起 */
  certValidFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the certificate. 证件有效期止 */
  certValidTo?: Maybe<Scalars['Date']['output']>;
  /** Whether the certificate was in force on the day (行政处罚法 art. 42). 证件是否有效 */
  certificateValid?: Maybe<Scalars['Boolean']['output']>;
  /** Teams the officer serves in today. 所在队伍 */
  teams?: Maybe<Array<Team>>;
  /** Resident ID. 公民身份号码 */
  idNo?: Maybe<Scalars['ResidentId']['output']>;
  /** Organisations the officer must not deal with (行政处罚法 art. 43). 应当回避的对象 */
  conflicts?: Maybe<Array<OfficerConflict>>;
  /** Hours of training this year. 培训学时 */
  trainingHours?: Maybe<Scalars['Int']['output']>;
};


/** An officer with an enforcement certificate (执法人员). */
export type OfficerCertificateValidArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A reason to step aside (行政处罚法 art. 43). 回避情形 */
export type OfficerConflict = {
  /** Organisation. 对象 */
  enterprise?: Maybe<Enterprise>;
  /** What the officer has to do with it. 利害关系 */
  relation: ConflictRelation;
};

/** A line department: one team in each department and level (一个部门一支队伍管执法). 部门 */
export type Department = {
  /** Code. 代码 */
  code: DepartmentCode;
  /** Name. 名称 */
  name: Scalars['String']['output'];
  /** Name in English. 英文名称 */
  nameEn: Scalars['String']['output'];
  /** Its teams of a level in force on the day. 执法队伍 */
  enforcingTeams?: Maybe<TeamConnection>;
  /** Which teams were merged into which, oldest first. 队伍沿革 */
  teamHistory?: Maybe<Array<TeamSuccession>>;
};


/** A line department: one team in each department and level (一个部门一支队伍管执法). 部门 */
export type DepartmentEnforcingTeamsArgs = {
  level: RegionLevel;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A team that was merged into another. 队伍整合 */
export type TeamSuccession = {
  /** The older team. 原队伍 */
  from: Team;
  /** The team that took its place. 继任队伍 */
  to?: Maybe<Team>;
  /** Last day of the older team. 撤销日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** A power held by an organ in a division for a time (职权配置): by concentration (相对集中行政处罚权, 行政处罚法 art. 18) or by devolution to a township (赋权, art. 24). */
export type CompetenceGrant = {
  /** Identifier. 标识 */
  id: Scalars['ID']['output'];
  /** Item of the catalogue of penalties. 处罚事项 */
  item?: Maybe<PenaltyItem>;
  /** Former holder; null where the power was not taken from another organ. 原行使机关 */
  fromOrgan?: Maybe<Organ>;
  /** Holder. 行使机关 */
  toOrgan?: Maybe<Organ>;
  /** Division in which it is held. 适用区划 */
  region?: Maybe<Region>;
  /** Article it rests on. 依据 */
  basis?: Maybe<LegalBasis>;
  /** First day. 生效日期 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null while it lasts. 终止日期 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Day by which the devolution must be assessed (行政处罚法 art. 24); null where none is due. 评估期限 */
  assessmentDue?: Maybe<Scalars['Date']['output']>;
};

/** An article on which something rests. 法律依据 */
export type LegalBasis = {
  /** Full name of the law. 法律名称 */
  law: Scalars['String']['output'];
  /** Number of the article. 条 */
  article: Scalars['Int']['output'];
  /** The article, where the library has it. 法条 */
  provision?: Maybe<LegalProvision>;
};

/** Who is competent for an act. 主管机关 */
export type CompetentOrgan = {
  /** The organ. 机关 */
  organ?: Maybe<Organ>;
  /** Whose name its documents bear, where that is not its own. 对外名义 */
  inNameOf?: Maybe<Scalars['String']['output']>;
  /** The grant it follows from. 职权配置 */
  grant?: Maybe<CompetenceGrant>;
  /** Article the grant rests on. 依据 */
  basis?: Maybe<LegalBasis>;
  /** Other organs that hold the same power for the same division on the day. 职权冲突 */
  conflicts: Array<Organ>;
};

/** An item of the catalogue of penalties (处罚事项). */
export type PenaltyItem = {
  /** Letter of the department and four digits. 事项代码 */
  code: Scalars['String']['output'];
  /** Department in whose field it lies. 领域 */
  domain?: Maybe<DepartmentCode>;
  /** Acts that several departments may meet as one and the same share a group (行政处罚法 art. 29). 违法行为类 */
  actGroup?: Maybe<Scalars['String']['output']>;
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Name in English. 英文名称 */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Law and article. 依据 */
  basis?: Maybe<LegalBasis>;
  /** Lower bound of the fine in yuan; null where the article names none. 罚款下限 */
  minFine?: Maybe<Scalars['Money']['output']>;
  /** Upper bound of the fine in yuan; null where the article names no amount. 罚款上限 */
  maxFine?: Maybe<Scalars['Money']['output']>;
  /** Multiples of the value of the goods. 货值倍数 */
  goodsMultiple?: Maybe<GoodsMultiple>;
  /** Kinds of penalty the article allows (行政处罚法 art. 9). 处罚种类 */
  kinds?: Maybe<Array<PenaltyKind>>;
  /** Ban from the industry that follows. 限制从业 */
  ban?: Maybe<IndustryBan>;
  /** Ranges of discretion, ascending (行政处罚法 art. 34). 裁量档次 */
  grades?: Maybe<Array<FineGrade>>;
};

/** Lowest and highest multiple of the value of the goods. 货值倍数 */
export type GoodsMultiple = {
  /** Lowest. 最低倍数 */
  min: Scalars['Float']['output'];
  /** Highest. 最高倍数 */
  max: Scalars['Float']['output'];
};

/** A ban from the industry. 限制从业 */
export type IndustryBan = {
  /** Years; null for life. 年限 */
  years?: Maybe<Scalars['Int']['output']>;
  /** Law and article. 依据 */
  basis: LegalBasis;
};

/** A range of discretion. 裁量档次 */
export type FineGrade = {
  /** Which. 档次 */
  grade: FineGradeName;
  /** From, in yuan. 起 */
  from: Scalars['Money']['output'];
  /** To, in yuan. 止 */
  to: Scalars['Money']['output'];
};

/** An item of the catalogue of inspections (检查事项). */
export type InspectionItem = {
  /** I, the letter of the department and three digits. 事项代码 */
  code: Scalars['String']['output'];
  /** Department. 部门 */
  department?: Maybe<DepartmentCode>;
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Name in English. 英文名称 */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Duty that is checked. 依据 */
  basis?: Maybe<LegalBasis>;
};

/** An article of a law (法条). */
export type LegalProvision = {
  /** Full name of the law and number of the article. 标识 */
  id: Scalars['ID']['output'];
  /** Full name of the law. 法律名称 */
  law?: Maybe<Scalars['String']['output']>;
  /** Name of the law in English. 法律英文名称 */
  lawEn?: Maybe<Scalars['String']['output']>;
  /** Number of the article. 条 */
  article?: Maybe<Scalars['Int']['output']>;
  /** Number as the law prints it. 条文序号 */
  articleText?: Maybe<Scalars['String']['output']>;
  /** Official text; null until it has been loaded. 条文 */
  text?: Maybe<Scalars['String']['output']>;
  /** What it says, in few words. 摘要 */
  summary?: Maybe<Scalars['String']['output']>;
  /** What it says, in English. 英文摘要 */
  summaryEn?: Maybe<Scalars['String']['output']>;
  /** Day on which the version cited took effect. 施行日期 */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
};

/** The inspections an organ means to make in a year (年度检查计划), filed by the end of March. */
export type InspectionPlan = {
  /** Identifier. 计划标识 */
  id: Scalars['ID']['output'];
  /** Organ. 机关 */
  organ?: Maybe<Organ>;
  /** Year. 年度 */
  year?: Maybe<Scalars['Int']['output']>;
  /** Day of filing. 备案日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** What will be inspected. 检查事项 */
  items?: Maybe<Array<InspectionItem>>;
  /** Visits in the register under this plan. 检查次数 */
  visitCount?: Maybe<Scalars['Int']['output']>;
  /** Tasks under this plan. 检查任务 */
  tasks?: Maybe<InspectionTaskConnection>;
};


/** The inspections an organ means to make in a year (年度检查计划), filed by the end of March. */
export type InspectionPlanTasksArgs = {
  filter?: InputMaybe<InspectionTaskFilterInput>;
  orderBy?: InputMaybe<InspectionTaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A visit to an organisation, planned or done, of any department (检查任务). What was found there stands with the department. */
export type InspectionTask = {
  /** Identifier. 任务标识 */
  id: Scalars['ID']['output'];
  /** Organ. 检查机关 */
  organ?: Maybe<Organ>;
  /** Department. 部门 */
  department?: Maybe<DepartmentCode>;
  /** Plan it belongs to; null for a visit outside the yearly plans. 检查计划 */
  plan?: Maybe<InspectionPlan>;
  /** What is inspected. 检查事项 */
  items?: Maybe<Array<InspectionItem>>;
  /** Organisation. 检查对象 */
  enterprise?: Maybe<Enterprise>;
  /** Division where the organisation lies. 所在区划 */
  region?: Maybe<Region>;
  /** Day of the visit. 计划日期 */
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /** Kind of inspection. 检查方式 */
  mode?: Maybe<InspectionMode>;
  /** State. 状态 */
  state?: Maybe<InspectionTaskState>;
  /** The task into which it was merged (综合查一次). 并入任务 */
  mergedInto?: Maybe<InspectionTask>;
  /** Officers: two at least (行政处罚法 art. 42). 检查人员 */
  officers?: Maybe<Array<Officer>>;
  /** Result; null until it is done. 检查结果 */
  result?: Maybe<InspectionResult>;
  /** Rating by the organisation, 1 to 5; null when it gave none. 企业评价 */
  evaluation?: Maybe<Scalars['Int']['output']>;
};

/** An administrative penalty case of urban management (城市管理行政处罚案件). */
export type UrbanCase = Case & {
  /** Number of the file. 案号 */
  caseNo: Scalars['String']['output'];
  /** Where the clue came from. 线索来源 */
  clueSource?: Maybe<ClueSource>;
  /** Whom the case is about. 当事人 */
  party?: Maybe<Party>;
  /** The act, as an item of the catalogue of penalties. 违法行为 */
  act?: Maybe<PenaltyItem>;
  /** First day of the act. 行为开始日 */
  occurredFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of the act. 行为终了日 */
  occurredTo?: Maybe<Scalars['Date']['output']>;
  /** Division where the act happened. 所在区划 */
  region?: Maybe<Region>;
  /** Grid where the act happened. 所在网格 */
  grid?: Maybe<Grid>;
  /** Organ that handles the case. 办案机关 */
  organ?: Maybe<Organ>;
  /** Officers who handle the case: two at least (行政处罚法 art. 42). 执法人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** Day of filing; the 90 days of 行政处罚法 art. 60 run from it. 立案日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the decision; null while undecided. 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Number of the decision. 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** Summary or ordinary procedure. 适用程序 */
  procedure?: Maybe<CaseProcedure>;
  /** Where the case stands. 办理阶段 */
  stage?: Maybe<CaseStage>;
  /** Evidence on file (行政处罚法 art. 46). 证据 */
  evidence?: Maybe<Array<CaseEvidence>>;
  /** Day of the notice before the decision (art. 44). 事先告知日期 */
  noticedOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the hearing, if there was one (art. 63). 听证日期 */
  hearingOn?: Maybe<Scalars['Date']['output']>;
  /** What the party said in defence (art. 45). 陈述申辩 */
  defence?: Maybe<Scalars['String']['output']>;
  /** Day of the legal review (art. 58). 法制审核日期 */
  legalReviewOn?: Maybe<Scalars['Date']['output']>;
  /** The decision; null while undecided. 处罚决定 */
  decision?: Maybe<CaseDecision>;
  /** Day of service (art. 61). 送达日期 */
  servedOn?: Maybe<Scalars['Date']['output']>;
  /** Payments of the fine. 缴纳罚款 */
  payments?: Maybe<Array<CasePayment>>;
  /** Publicity of the decision. 公示 */
  publicity?: Maybe<CasePublicity>;
  /** Outcome of reconsideration and litigation. 复议与诉讼 */
  review?: Maybe<CaseReview>;
  /** Day on which the file was closed. 结案日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it happened, in words. 地点 */
  place?: Maybe<Scalars['String']['output']>;
  /** What city management calls it. 城市管理类别 */
  cityAppearanceKind?: Maybe<CityAppearanceKind>;
};

/** An inspection of urban management that took place (城市管理检查). */
export type UrbanInspection = Inspection & {
  /** Identifier. 检查编号 */
  id: Scalars['ID']['output'];
  /** Task in the one register of tasks. 检查任务 */
  task?: Maybe<InspectionTask>;
  /** Organisation inspected. 检查对象 */
  enterprise?: Maybe<Enterprise>;
  /** Organ that inspected. 检查机关 */
  organ?: Maybe<Organ>;
  /** Kind of inspection. 检查方式 */
  mode?: Maybe<InspectionMode>;
  /** Day of the visit. 检查日期 */
  inspectedOn: Scalars['Date']['output'];
  /** Officers who inspected: two at least (行政处罚法 art. 42). 检查人员 */
  officers?: Maybe<Array<Maybe<Officer>>>;
  /** What was inspected. 检查事项 */
  items?: Maybe<Array<Maybe<InspectionItem>>>;
  /** Result. 检查结果 */
  result?: Maybe<InspectionResult>;
  /** What was found, in words. 检查发现 */
  findings?: Maybe<Scalars['String']['output']>;
  /** Day by which faults must be put right. 整改期限 */
  rectifyBy?: Maybe<Scalars['Date']['output']>;
  /** Division of the place inspected. 所在区划 */
  region?: Maybe<Region>;
};

/** The comprehensive team of a township (一个区域一支队伍管执法). 区域综合执法队伍 */
export type RegionalTeam = {
  /** Township bureau with its two signboards. 综合行政执法局 */
  organ?: Maybe<Organ>;
  /** Its team on the day. 队伍 */
  team?: Maybe<Team>;
  /** Whose name its documents bear. 对外名义 */
  inNameOf?: Maybe<Scalars['String']['output']>;
  /** Officers of the bureau. 执法人员 */
  members?: Maybe<OfficerConnection>;
  /** Powers it held on the day. 职权 */
  grants?: Maybe<CompetenceGrantConnection>;
};


/** The comprehensive team of a township (一个区域一支队伍管执法). 区域综合执法队伍 */
export type RegionalTeamMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The comprehensive team of a township (一个区域一支队伍管执法). 区域综合执法队伍 */
export type RegionalTeamGrantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Work of a period in a division. 工作量 */
export type RegionWorkload = {
  /** First day of the period. 起 */
  from: Scalars['Date']['output'];
  /** Last day of the period. 止 */
  to: Scalars['Date']['output'];
  /** Cases of urban management filed. 立案数 */
  cases: Scalars['Int']['output'];
  /** Inspections of all departments made. 检查次数 */
  inspections: Scalars['Int']['output'];
  /** Officers of the organs in the division with a certificate in force on the last day. 持证人员数 */
  officers: Scalars['Int']['output'];
  /** Cases and inspections per officer, two decimals; null without officers. 人均工作量 */
  perOfficer?: Maybe<Scalars['Float']['output']>;
};

/** How strong enforcement is in a division. 执法力量 */
export type ForceAdequacy = {
  /** Division. 区划 */
  region?: Maybe<Region>;
  /** Officers of the organs in the division with a certificate in force today. 持证人员数 */
  certified: Scalars['Int']['output'];
  /** Open cases of urban management in the division. 在办案件数 */
  openCases: Scalars['Int']['output'];
  /** Open cases per certified officer, two decimals; null without officers. 人均在办案件 */
  casesPerOfficer?: Maybe<Scalars['Float']['output']>;
  /** Certified officers lacking to the two that 行政处罚法 art. 42 asks for. 缺口 */
  gap: Scalars['Int']['output'];
};

/** The level a caller works at. 本人层级 */
export type MyLevel = {
  /** Level. 层级 */
  level: RegionLevel;
  /** Role of the level among the four, in the words of the plan, e.g. 区县抓落实. 角色 */
  role: Scalars['String']['output'];
  /** What the caller may do in the region's tasks, in order; empty for those who only work at the level. 可办事项 */
  allowedActions: Array<LevelAction>;
  /** Divisions the caller works for. 所辖区划 */
  divisions: Array<Region>;
};

/** What a level answers for. 层级职责 */
export type Responsibility = {
  /** Level. 层级 */
  level: RegionLevel;
  /** Role of the level in the matter. 角色 */
  role: ResponsibilityRole;
  /** Matter. 事项 */
  matter: Scalars['String']['output'];
  /** Matter in English. 事项英文 */
  matterEn: Scalars['String']['output'];
};

export type Enterprise = {
  uscc: Scalars['Uscc']['output'];
  /** Visits of all departments, planned and done. 检查任务 */
  inspectionTasks?: Maybe<InspectionTaskConnection>;
  /** Visits of all departments in the calendar year of the day, cancelled ones left out, earliest first. 本年检查 */
  inspectionsThisYear?: Maybe<Array<InspectionTask>>;
  /** Inspections of urban management. 城市管理检查 */
  urbanInspections?: Maybe<UrbanInspectionConnection>;
  /** Cases of urban management about it. 城市管理案件 */
  urbanCases?: Maybe<UrbanCaseConnection>;
};


export type EnterpriseInspectionTasksArgs = {
  filter?: InputMaybe<InspectionTaskFilterInput>;
  orderBy?: InputMaybe<InspectionTaskOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseInspectionsThisYearArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type EnterpriseUrbanInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseUrbanCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** The one team of the township in which the division lies, or which it is; null above townships and where the bureau had no team on the day. 区域综合执法队伍 */
  regionalTeam?: Maybe<RegionalTeam>;
  /** Teams of other organs that serve the township, in force on the day (派驻机构). 派驻队伍 */
  dispatchedUnits?: Maybe<Array<Team>>;
  /** Work of a period in the division; no organ lies in a village. 工作量 */
  workload?: Maybe<RegionWorkload>;
  /** Organs in the division and below. 辖区执法机关 */
  organs?: Maybe<OrganConnection>;
};


export type RegionRegionalTeamArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type RegionDispatchedUnitsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type RegionWorkloadArgs = {
  period: Scalars['String']['input'];
};


export type RegionOrgansArgs = {
  filter?: InputMaybe<OrganFilterInput>;
  orderBy?: InputMaybe<OrganOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Person = {
  id: Scalars['ID']['output'];
};

export type Grid = {
  code: Scalars['GridCode']['output'];
};

/** Line departments. 部门 */
export type DepartmentCode =
  /** 综合行政执法（城市管理） */
  | 'LAW_ENFORCEMENT'
  /** 生态环境 */
  | 'ECOLOGY'
  /** 农业农村 */
  | 'AGRICULTURE'
  /** 市场监管 */
  | 'MARKET_SUPERVISION'
  /** 文化旅游 */
  | 'CULTURE_TOURISM';

/** Levels of divisions. 层级 */
export type RegionLevel =
  /** 省 */
  | 'PROVINCE'
  /** 市 */
  | 'CITY'
  /** 县（区、市） */
  | 'COUNTY'
  /** 乡镇（街道） */
  | 'TOWNSHIP'
  /** 村（社区） */
  | 'VILLAGE';

/** What a name of an organ is. 机关名称类型 */
export type OrganNameKind =
  /** Name of the organ. 机关名称 */
  | 'BUREAU'
  /** Second signboard. 加挂牌子 */
  | 'OFFICE_PLATE'
  /** Former name. 曾用名 */
  | 'FORMER';

/** Kinds of teams. 队伍类型 */
export type TeamKind =
  /** 支队 */
  | 'DETACHMENT'
  /** 大队 */
  | 'BRIGADE'
  /** 中队 */
  | 'SQUADRON'
  /** 分局 */
  | 'BRANCH_BUREAU'
  /** 综合执法局 */
  | 'COMPREHENSIVE_BUREAU';

/** What an officer has to do with an organisation. 利害关系 */
export type ConflictRelation =
  /** 近亲属为负责人 */
  | 'RELATIVE'
  /** 持有股份 */
  | 'SHAREHOLDER'
  /** 曾在该单位任职 */
  | 'FORMER_EMPLOYEE';

/** Ranges of discretion. 裁量档次 */
export type FineGradeName =
  /** 从轻 */
  | 'LIGHT'
  /** 一般 */
  | 'ORDINARY'
  /** 从重 */
  | 'HEAVY';

/** States of an inspection task. 检查任务状态 */
export type InspectionTaskState =
  /** 已计划 */
  | 'PLANNED'
  /** 已完成 */
  | 'DONE'
  /** 已取消 */
  | 'CANCELLED'
  /** 已并入其他任务 */
  | 'MERGED';

/** What city management calls an act. 城市管理类别 */
export type CityAppearanceKind =
  /** 垃圾与建筑垃圾 */
  | 'WASTE'
  /** 油烟与露天焚烧 */
  | 'AIR'
  /** 扬尘与渣土 */
  | 'DUST'
  /** 噪声 */
  | 'NOISE'
  /** 占道与挖掘 */
  | 'ROAD'
  /** 市容 */
  | 'APPEARANCE'
  /** 绿化 */
  | 'GREENERY'
  /** 燃气 */
  | 'GAS'
  /** 物业 */
  | 'PROPERTY'
  /** 其他 */
  | 'OTHER';

/** Role of a level (市级抓统筹、区县抓落实、乡街抓基础、村社抓服务). 层级角色 */
export type ResponsibilityRole =
  /** 抓统筹 */
  | 'COORDINATES'
  /** 抓落实 */
  | 'IMPLEMENTS'
  /** 抓基础 */
  | 'LAYS_GROUND'
  /** 抓服务 */
  | 'SERVES';

/** What is done with the region's tasks, each by one level. 层级事项 */
export type LevelAction =
  /** Plan, by the city. 规划 */
  | 'PLAN'
  /** Coordinate, by the city. 统筹协调 */
  | 'COORDINATE'
  /** Dispatch, by the county. 调度派单 */
  | 'DISPATCH'
  /** Handle, by the township. 办理处置 */
  | 'HANDLE'
  /** Serve, by the village. 服务群众 */
  | 'SERVE';

/** Orders of a list of organs. 机关排序 */
export type OrganOrder =
  /** 标识升序 */
  | 'ID_ASC';

/** Orders of a list of officers. 执法人员排序 */
export type OfficerOrder =
  /** 执法证号升序 */
  | 'CERT_NO_ASC'
  /** 证件有效期止升序 */
  | 'CERT_VALID_TO_ASC';

/** Orders of the catalogue of penalties. 处罚事项排序 */
export type PenaltyItemOrder =
  /** 代码升序 */
  | 'CODE_ASC';

/** Orders of the catalogue of inspections. 检查事项排序 */
export type InspectionItemOrder =
  /** 代码升序 */
  | 'CODE_ASC';

/** Orders of a list of grants. 职权配置排序 */
export type CompetenceGrantOrder =
  /** 标识升序 */
  | 'ID_ASC'
  /** 生效日期降序 */
  | 'VALID_FROM_DESC';

/** Orders of a list of plans. 检查计划排序 */
export type InspectionPlanOrder =
  /** 年度降序 */
  | 'YEAR_DESC'
  /** 备案日期升序 */
  | 'FILED_ON_ASC';

/** Orders of a list of tasks. 检查任务排序 */
export type InspectionTaskOrder =
  /** 计划日期降序 */
  | 'PLANNED_ON_DESC'
  /** 计划日期升序 */
  | 'PLANNED_ON_ASC';

/** Narrows a list of organs. All conditions must hold. 筛选 */
export type OrganFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Department. 部门 */
  department?: InputMaybe<DepartmentCode>;
  /** Level. 层级 */
  level?: InputMaybe<RegionLevel>;
  /** Whether the organ is its own team. 局队合一 */
  bureauTeamMerged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of officers. All conditions must hold. 筛选 */
export type OfficerFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Organ. 机关 */
  organ?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which the certificate must be in force. 证件有效日 */
  certValidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Certificates that end on or before. 证件截止日不晚于 */
  certValidUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows the catalogue of penalties. All conditions must hold. 筛选 */
export type PenaltyItemFilterInput = {
  /** Department in whose field it lies. 领域 */
  domain?: InputMaybe<DepartmentCode>;
  /** Group of acts. 违法行为类 */
  actGroup?: InputMaybe<Scalars['String']['input']>;
  /** Text within the name, Chinese or English. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Name of the law, in full or without 中华人民共和国. 法律名称 */
  law?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows the catalogue of inspections. All conditions must hold. 筛选 */
export type InspectionItemFilterInput = {
  /** Department. 部门 */
  department?: InputMaybe<DepartmentCode>;
  /** Text within the name, Chinese or English. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of grants. All conditions must hold. 筛选 */
export type CompetenceGrantFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Code of the item. 处罚事项代码 */
  item?: InputMaybe<Scalars['String']['input']>;
  /** Holder. 行使机关 */
  toOrgan?: InputMaybe<Scalars['ID']['input']>;
  /** Former holder. 原行使机关 */
  fromOrgan?: InputMaybe<Scalars['ID']['input']>;
  /** Day on which the grant must be in force. 有效日 */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Assessment due on or before. 评估期限不晚于 */
  assessmentDueTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of plans. All conditions must hold. 筛选 */
export type InspectionPlanFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Organ. 机关 */
  organ?: InputMaybe<Scalars['ID']['input']>;
  /** Department. 部门 */
  department?: InputMaybe<DepartmentCode>;
  /** Year. 年度 */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** Narrows a list of tasks. All conditions must hold. 筛选 */
export type InspectionTaskFilterInput = {
  /** Department. 部门 */
  department?: InputMaybe<DepartmentCode>;
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** State. 状态 */
  state?: InputMaybe<InspectionTaskState>;
  /** Any of these kinds. 检查方式 */
  modes?: InputMaybe<Array<InspectionMode>>;
  /** Organ. 检查机关 */
  organ?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation. 检查对象 */
  enterprise?: InputMaybe<Scalars['Uscc']['input']>;
  /** Planned on or after. 计划日期起 */
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Planned on or before. 计划日期止 */
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of a list. 机关分页 */
export type OrganConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<OrganEdge>;
  /** Rows. 节点 */
  nodes: Array<Organ>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 机关边 */
export type OrganEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Organ;
};

/** A page of a list. 队伍分页 */
export type TeamConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<TeamEdge>;
  /** Rows. 节点 */
  nodes: Array<Team>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 队伍边 */
export type TeamEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Team;
};

/** A page of a list. 执法人员分页 */
export type OfficerConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<OfficerEdge>;
  /** Rows. 节点 */
  nodes: Array<Officer>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 执法人员边 */
export type OfficerEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Officer;
};

/** A page of a list. 职权配置分页 */
export type CompetenceGrantConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<CompetenceGrantEdge>;
  /** Rows. 节点 */
  nodes: Array<CompetenceGrant>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 职权配置边 */
export type CompetenceGrantEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: CompetenceGrant;
};

/** A page of a list. 处罚事项分页 */
export type PenaltyItemConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<PenaltyItemEdge>;
  /** Rows. 节点 */
  nodes: Array<PenaltyItem>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 处罚事项边 */
export type PenaltyItemEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: PenaltyItem;
};

/** A page of a list. 检查事项分页 */
export type InspectionItemConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<InspectionItemEdge>;
  /** Rows. 节点 */
  nodes: Array<InspectionItem>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检查事项边 */
export type InspectionItemEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: InspectionItem;
};

/** A page of a list. 检查计划分页 */
export type InspectionPlanConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<InspectionPlanEdge>;
  /** Rows. 节点 */
  nodes: Array<InspectionPlan>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检查计划边 */
export type InspectionPlanEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: InspectionPlan;
};

/** A page of a list. 检查任务分页 */
export type InspectionTaskConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<InspectionTaskEdge>;
  /** Rows. 节点 */
  nodes: Array<InspectionTask>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检查任务边 */
export type InspectionTaskEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: InspectionTask;
};

/** A page of a list. 城市管理案件分页 */
export type UrbanCaseConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<UrbanCaseEdge>;
  /** Rows. 节点 */
  nodes: Array<UrbanCase>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 城市管理案件边 */
export type UrbanCaseEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: UrbanCase;
};

/** A page of a list. 城市管理检查分页 */
export type UrbanInspectionConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<UrbanInspectionEdge>;
  /** Rows. 节点 */
  nodes: Array<UrbanInspection>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 城市管理检查边 */
export type UrbanInspectionEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: UrbanInspection;
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
  Organ: Organ;
  Team: Team;
  Officer: Officer;
  CompetenceGrant: CompetenceGrant;
  PenaltyItem: PenaltyItem;
  InspectionItem: InspectionItem;
  LegalProvision: LegalProvision;
  InspectionPlan: InspectionPlan;
  InspectionTask: InspectionTask;
  UrbanCase: UrbanCase;
  UrbanInspection: UrbanInspection;
  Enterprise: Enterprise;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organ:
    ( { __typename: 'Organ' }
    & GraphQLRecursivePick<FederationTypes['Organ'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"certNo":true}> );
  CompetenceGrant:
    ( { __typename: 'CompetenceGrant' }
    & GraphQLRecursivePick<FederationTypes['CompetenceGrant'], {"id":true}> );
  PenaltyItem:
    ( { __typename: 'PenaltyItem' }
    & GraphQLRecursivePick<FederationTypes['PenaltyItem'], {"code":true}> );
  InspectionItem:
    ( { __typename: 'InspectionItem' }
    & GraphQLRecursivePick<FederationTypes['InspectionItem'], {"code":true}> );
  LegalProvision:
    ( { __typename: 'LegalProvision' }
    & GraphQLRecursivePick<FederationTypes['LegalProvision'], {"id":true}> );
  InspectionPlan:
    ( { __typename: 'InspectionPlan' }
    & GraphQLRecursivePick<FederationTypes['InspectionPlan'], {"id":true}> );
  InspectionTask:
    ( { __typename: 'InspectionTask' }
    & GraphQLRecursivePick<FederationTypes['InspectionTask'], {"id":true}> );
  UrbanCase:
    ( { __typename: 'UrbanCase' }
    & GraphQLRecursivePick<FederationTypes['UrbanCase'], {"caseNo":true}> );
  UrbanInspection:
    ( { __typename: 'UrbanInspection' }
    & GraphQLRecursivePick<FederationTypes['UrbanInspection'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"uscc":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( EnterpriseRef )
    | ( PersonRef )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Case: ( UrbanCaseEntity );
  Inspection: ( UrbanInspectionEntity );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  access__DataClass: ResolverTypeWrapper<string>;
  access__MaskKind: ResolverTypeWrapper<string>;
  access__ScopeKind: ResolverTypeWrapper<string>;
  access__Part: ResolverTypeWrapper<string>;
  Uscc: ResolverTypeWrapper<Scalars['Uscc']['output']>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  GridCode: ResolverTypeWrapper<Scalars['GridCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  Case: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Case']>;
  CaseDecision: ResolverTypeWrapper<Omit<CaseDecision, 'kinds' | 'bannedPerson'> & { kinds: Array<ResolversTypes['PenaltyKind']>, bannedPerson?: Maybe<ResolversTypes['Person']> }>;
  CasePublicity: ResolverTypeWrapper<Omit<CasePublicity, 'state'> & { state?: Maybe<ResolversTypes['PublicityState']> }>;
  CasePayment: ResolverTypeWrapper<CasePayment>;
  CaseEvidence: ResolverTypeWrapper<Omit<CaseEvidence, 'kind'> & { kind: ResolversTypes['EvidenceKind'] }>;
  CaseReview: ResolverTypeWrapper<Omit<CaseReview, 'reconsideration' | 'litigation'> & { reconsideration?: Maybe<ResolversTypes['ReviewOutcome']>, litigation?: Maybe<ResolversTypes['ReviewOutcome']> }>;
  CaseStage: ResolverTypeWrapper<string>;
  CaseProcedure: ResolverTypeWrapper<string>;
  ClueSource: ResolverTypeWrapper<string>;
  PenaltyKind: ResolverTypeWrapper<string>;
  EvidenceKind: ResolverTypeWrapper<string>;
  PublicityState: ResolverTypeWrapper<string>;
  ReviewOutcome: ResolverTypeWrapper<string>;
  CaseFilterInput: CaseFilterInput;
  CaseOrder: ResolverTypeWrapper<string>;
  Inspection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Inspection']>;
  InspectionMode: ResolverTypeWrapper<string>;
  InspectionResult: ResolverTypeWrapper<string>;
  InspectionFilterInput: InspectionFilterInput;
  InspectionOrder: ResolverTypeWrapper<string>;
  ResidentId: ResolverTypeWrapper<Scalars['ResidentId']['output']>;
  Organ: ResolverTypeWrapper<OrganEntity>;
  OrganName: ResolverTypeWrapper<Omit<OrganName, 'kind'> & { kind: ResolversTypes['OrganNameKind'] }>;
  Team: ResolverTypeWrapper<TeamEntity>;
  Officer: ResolverTypeWrapper<OfficerEntity>;
  OfficerConflict: ResolverTypeWrapper<ConflictRow>;
  Department: ResolverTypeWrapper<DepartmentInfo>;
  TeamSuccession: ResolverTypeWrapper<TeamEntity>;
  CompetenceGrant: ResolverTypeWrapper<CompetenceGrantEntity>;
  LegalBasis: ResolverTypeWrapper<LawArticle>;
  CompetentOrgan: ResolverTypeWrapper<Competence>;
  PenaltyItem: ResolverTypeWrapper<PenaltyItemEntity>;
  GoodsMultiple: ResolverTypeWrapper<GoodsMultiple>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IndustryBan: ResolverTypeWrapper<BanRow>;
  FineGrade: ResolverTypeWrapper<Omit<FineGrade, 'grade'> & { grade: ResolversTypes['FineGradeName'] }>;
  InspectionItem: ResolverTypeWrapper<InspectionItemEntity>;
  LegalProvision: ResolverTypeWrapper<LegalProvisionEntity>;
  InspectionPlan: ResolverTypeWrapper<InspectionPlanEntity>;
  InspectionTask: ResolverTypeWrapper<InspectionTaskEntity>;
  UrbanCase: ResolverTypeWrapper<UrbanCaseEntity>;
  UrbanInspection: ResolverTypeWrapper<UrbanInspectionEntity>;
  RegionalTeam: ResolverTypeWrapper<RegionalTeamOf>;
  RegionWorkload: ResolverTypeWrapper<Workload>;
  ForceAdequacy: ResolverTypeWrapper<Adequacy>;
  MyLevel: ResolverTypeWrapper<Omit<MyLevel, 'level' | 'allowedActions' | 'divisions'> & { level: ResolversTypes['RegionLevel'], allowedActions: Array<ResolversTypes['LevelAction']>, divisions: Array<ResolversTypes['Region']> }>;
  Responsibility: ResolverTypeWrapper<Omit<Responsibility, 'level' | 'role'> & { level: ResolversTypes['RegionLevel'], role: ResolversTypes['ResponsibilityRole'] }>;
  Enterprise: ResolverTypeWrapper<EnterpriseRef>;
  Region: ResolverTypeWrapper<RegionRef>;
  Person: ResolverTypeWrapper<PersonRef>;
  Grid: ResolverTypeWrapper<GridRef>;
  DepartmentCode: ResolverTypeWrapper<string>;
  RegionLevel: ResolverTypeWrapper<string>;
  OrganNameKind: ResolverTypeWrapper<string>;
  TeamKind: ResolverTypeWrapper<string>;
  ConflictRelation: ResolverTypeWrapper<string>;
  FineGradeName: ResolverTypeWrapper<string>;
  InspectionTaskState: ResolverTypeWrapper<string>;
  CityAppearanceKind: ResolverTypeWrapper<string>;
  ResponsibilityRole: ResolverTypeWrapper<string>;
  LevelAction: ResolverTypeWrapper<string>;
  OrganOrder: ResolverTypeWrapper<string>;
  OfficerOrder: ResolverTypeWrapper<string>;
  PenaltyItemOrder: ResolverTypeWrapper<string>;
  InspectionItemOrder: ResolverTypeWrapper<string>;
  CompetenceGrantOrder: ResolverTypeWrapper<string>;
  InspectionPlanOrder: ResolverTypeWrapper<string>;
  InspectionTaskOrder: ResolverTypeWrapper<string>;
  OrganFilterInput: OrganFilterInput;
  OfficerFilterInput: OfficerFilterInput;
  PenaltyItemFilterInput: PenaltyItemFilterInput;
  InspectionItemFilterInput: InspectionItemFilterInput;
  CompetenceGrantFilterInput: CompetenceGrantFilterInput;
  InspectionPlanFilterInput: InspectionPlanFilterInput;
  InspectionTaskFilterInput: InspectionTaskFilterInput;
  OrganConnection: ResolverTypeWrapper<OrganPage>;
  OrganEdge: ResolverTypeWrapper<OrganPageEdge>;
  TeamConnection: ResolverTypeWrapper<TeamPage>;
  TeamEdge: ResolverTypeWrapper<TeamPageEdge>;
  OfficerConnection: ResolverTypeWrapper<OfficerPage>;
  OfficerEdge: ResolverTypeWrapper<OfficerPageEdge>;
  CompetenceGrantConnection: ResolverTypeWrapper<CompetenceGrantPage>;
  CompetenceGrantEdge: ResolverTypeWrapper<CompetenceGrantPageEdge>;
  PenaltyItemConnection: ResolverTypeWrapper<PenaltyItemPage>;
  PenaltyItemEdge: ResolverTypeWrapper<PenaltyItemPageEdge>;
  InspectionItemConnection: ResolverTypeWrapper<InspectionItemPage>;
  InspectionItemEdge: ResolverTypeWrapper<InspectionItemPageEdge>;
  InspectionPlanConnection: ResolverTypeWrapper<InspectionPlanPage>;
  InspectionPlanEdge: ResolverTypeWrapper<InspectionPlanPageEdge>;
  InspectionTaskConnection: ResolverTypeWrapper<InspectionTaskPage>;
  InspectionTaskEdge: ResolverTypeWrapper<InspectionTaskPageEdge>;
  UrbanCaseConnection: ResolverTypeWrapper<UrbanCasePage>;
  UrbanCaseEdge: ResolverTypeWrapper<UrbanCasePageEdge>;
  UrbanInspectionConnection: ResolverTypeWrapper<UrbanInspectionPage>;
  UrbanInspectionEdge: ResolverTypeWrapper<UrbanInspectionPageEdge>;
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
  Uscc: Scalars['Uscc']['output'];
  RegionCode: Scalars['RegionCode']['output'];
  GridCode: Scalars['GridCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  Case: ResolversInterfaceTypes<ResolversParentTypes>['Case'];
  CaseDecision: Omit<CaseDecision, 'bannedPerson'> & { bannedPerson?: Maybe<ResolversParentTypes['Person']> };
  CasePublicity: CasePublicity;
  CasePayment: CasePayment;
  CaseEvidence: CaseEvidence;
  CaseReview: CaseReview;
  CaseFilterInput: CaseFilterInput;
  Inspection: ResolversInterfaceTypes<ResolversParentTypes>['Inspection'];
  InspectionFilterInput: InspectionFilterInput;
  ResidentId: Scalars['ResidentId']['output'];
  Organ: OrganEntity;
  OrganName: OrganName;
  Team: TeamEntity;
  Officer: OfficerEntity;
  OfficerConflict: ConflictRow;
  Department: DepartmentInfo;
  TeamSuccession: TeamEntity;
  CompetenceGrant: CompetenceGrantEntity;
  LegalBasis: LawArticle;
  CompetentOrgan: Competence;
  PenaltyItem: PenaltyItemEntity;
  GoodsMultiple: GoodsMultiple;
  Float: Scalars['Float']['output'];
  IndustryBan: BanRow;
  FineGrade: FineGrade;
  InspectionItem: InspectionItemEntity;
  LegalProvision: LegalProvisionEntity;
  InspectionPlan: InspectionPlanEntity;
  InspectionTask: InspectionTaskEntity;
  UrbanCase: UrbanCaseEntity;
  UrbanInspection: UrbanInspectionEntity;
  RegionalTeam: RegionalTeamOf;
  RegionWorkload: Workload;
  ForceAdequacy: Adequacy;
  MyLevel: Omit<MyLevel, 'divisions'> & { divisions: Array<ResolversParentTypes['Region']> };
  Responsibility: Responsibility;
  Enterprise: EnterpriseRef;
  Region: RegionRef;
  Person: PersonRef;
  Grid: GridRef;
  OrganFilterInput: OrganFilterInput;
  OfficerFilterInput: OfficerFilterInput;
  PenaltyItemFilterInput: PenaltyItemFilterInput;
  InspectionItemFilterInput: InspectionItemFilterInput;
  CompetenceGrantFilterInput: CompetenceGrantFilterInput;
  InspectionPlanFilterInput: InspectionPlanFilterInput;
  InspectionTaskFilterInput: InspectionTaskFilterInput;
  OrganConnection: OrganPage;
  OrganEdge: OrganPageEdge;
  TeamConnection: TeamPage;
  TeamEdge: TeamPageEdge;
  OfficerConnection: OfficerPage;
  OfficerEdge: OfficerPageEdge;
  CompetenceGrantConnection: CompetenceGrantPage;
  CompetenceGrantEdge: CompetenceGrantPageEdge;
  PenaltyItemConnection: PenaltyItemPage;
  PenaltyItemEdge: PenaltyItemPageEdge;
  InspectionItemConnection: InspectionItemPage;
  InspectionItemEdge: InspectionItemPageEdge;
  InspectionPlanConnection: InspectionPlanPage;
  InspectionPlanEdge: InspectionPlanPageEdge;
  InspectionTaskConnection: InspectionTaskPage;
  InspectionTaskEdge: InspectionTaskPageEdge;
  UrbanCaseConnection: UrbanCasePage;
  UrbanCaseEdge: UrbanCasePageEdge;
  UrbanInspectionConnection: UrbanInspectionPage;
  UrbanInspectionEdge: UrbanInspectionPageEdge;
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
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, RequireFields<QueryOrganArgs, 'id'>>;
  organs?: Resolver<Maybe<ResolversTypes['OrganConnection']>, ParentType, ContextType, Partial<QueryOrgansArgs>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType, RequireFields<QueryOfficerArgs, 'certNo'>>;
  officers?: Resolver<Maybe<ResolversTypes['OfficerConnection']>, ParentType, ContextType, Partial<QueryOfficersArgs>>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentArgs, 'code'>>;
  departments?: Resolver<Maybe<Array<ResolversTypes['Department']>>, ParentType, ContextType>;
  penaltyItem?: Resolver<Maybe<ResolversTypes['PenaltyItem']>, ParentType, ContextType, RequireFields<QueryPenaltyItemArgs, 'code'>>;
  penaltyItems?: Resolver<Maybe<ResolversTypes['PenaltyItemConnection']>, ParentType, ContextType, Partial<QueryPenaltyItemsArgs>>;
  inspectionItem?: Resolver<Maybe<ResolversTypes['InspectionItem']>, ParentType, ContextType, RequireFields<QueryInspectionItemArgs, 'code'>>;
  inspectionItems?: Resolver<Maybe<ResolversTypes['InspectionItemConnection']>, ParentType, ContextType, Partial<QueryInspectionItemsArgs>>;
  legalProvision?: Resolver<Maybe<ResolversTypes['LegalProvision']>, ParentType, ContextType, RequireFields<QueryLegalProvisionArgs, 'law' | 'article'>>;
  competentOrgan?: Resolver<Maybe<ResolversTypes['CompetentOrgan']>, ParentType, ContextType, RequireFields<QueryCompetentOrganArgs, 'act' | 'region'>>;
  competenceGrants?: Resolver<Maybe<ResolversTypes['CompetenceGrantConnection']>, ParentType, ContextType, Partial<QueryCompetenceGrantsArgs>>;
  inspectionPlans?: Resolver<Maybe<ResolversTypes['InspectionPlanConnection']>, ParentType, ContextType, Partial<QueryInspectionPlansArgs>>;
  inspectionTask?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType, RequireFields<QueryInspectionTaskArgs, 'id'>>;
  inspectionTasks?: Resolver<Maybe<ResolversTypes['InspectionTaskConnection']>, ParentType, ContextType, Partial<QueryInspectionTasksArgs>>;
  urbanCase?: Resolver<Maybe<ResolversTypes['UrbanCase']>, ParentType, ContextType, RequireFields<QueryUrbanCaseArgs, 'caseNo'>>;
  urbanCases?: Resolver<Maybe<ResolversTypes['UrbanCaseConnection']>, ParentType, ContextType, Partial<QueryUrbanCasesArgs>>;
  urbanInspections?: Resolver<Maybe<ResolversTypes['UrbanInspectionConnection']>, ParentType, ContextType, Partial<QueryUrbanInspectionsArgs>>;
  myLevel?: Resolver<Maybe<ResolversTypes['MyLevel']>, ParentType, ContextType>;
  responsibilities?: Resolver<Maybe<Array<ResolversTypes['Responsibility']>>, ParentType, ContextType, Partial<QueryResponsibilitiesArgs>>;
  forceAdequacy?: Resolver<Maybe<Array<ResolversTypes['ForceAdequacy']>>, ParentType, ContextType, RequireFields<QueryForceAdequacyArgs, 'region' | 'level'>>;
};

export type Access__DataClassResolvers = EnumResolverSignature<{ INTERNAL?: any, SENSITIVE?: any, PERSONAL?: any, SPECIAL_PERSONAL?: any }, ResolversTypes['access__DataClass']>;

export type Access__MaskKindResolvers = EnumResolverSignature<{ RESIDENT_ID?: any, MOBILE_PHONE?: any, PERSON_NAME?: any, ADDRESS?: any, BANK_CARD?: any, INDIVIDUAL_USCC?: any }, ResolversTypes['access__MaskKind']>;

export type Access__ScopeKindResolvers = EnumResolverSignature<{ REGION?: any, REGION_FIELDS?: any, POLICY?: any }, ResolversTypes['access__ScopeKind']>;

export type Access__PartResolvers = EnumResolverSignature<{ BIRTH_DATE?: any, BIRTH_YEAR?: any, AGE_BAND?: any, SEX?: any, DIVISION?: any }, ResolversTypes['access__Part']>;

export interface UsccScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Uscc'], any> {
  name: 'Uscc';
}

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export interface GridCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GridCode'], any> {
  name: 'GridCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Person', ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  __resolveType: TypeResolveFn<'UrbanCase', ParentType, ContextType>;
};

export type CaseDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseDecision'] = ResolversParentTypes['CaseDecision']> = {
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['PenaltyKind']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  confiscated?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  suspendedLicence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bannedPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  bannedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CasePublicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePublicity'] = ResolversParentTypes['CasePublicity']> = {
  state?: Resolver<Maybe<ResolversTypes['PublicityState']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CasePaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayment'] = ResolversParentTypes['CasePayment']> = {
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CaseEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEvidence'] = ResolversParentTypes['CaseEvidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  collectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseReview'] = ResolversParentTypes['CaseReview']> = {
  reconsideration?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
  litigation?: Resolver<Maybe<ResolversTypes['ReviewOutcome']>, ParentType, ContextType>;
};

export type CaseStageResolvers = EnumResolverSignature<{ CLUE?: any, VERIFY?: any, FILED?: any, INVESTIGATING?: any, SEALED?: any, REVIEW?: any, LEGAL_REVIEW?: any, COLLECTIVE?: any, NOTICED?: any, STATEMENT?: any, HEARING?: any, DECIDED?: any, SERVED?: any, PUBLISHED?: any, EXECUTING?: any, CLOSED?: any, NOT_FILED?: any, NO_PENALTY?: any, TRANSFERRED_CRIMINAL?: any, TRANSFERRED_ORGAN?: any, WITHDRAWN?: any }, ResolversTypes['CaseStage']>;

export type CaseProcedureResolvers = EnumResolverSignature<{ SUMMARY?: any, ORDINARY?: any }, ResolversTypes['CaseProcedure']>;

export type ClueSourceResolvers = EnumResolverSignature<{ INSPECTION?: any, COMPLAINT?: any, MONITORING?: any, TRANSFER?: any, SUPERIOR?: any }, ResolversTypes['ClueSource']>;

export type PenaltyKindResolvers = EnumResolverSignature<{ WARNING?: any, CIRCULATED_CRITICISM?: any, FINE?: any, CONFISCATION?: any, SUSPEND_LICENCE?: any, REVOKE_LICENCE?: any, SUSPEND_BUSINESS?: any, RESTRICT_BUSINESS?: any, INDUSTRY_BAN?: any, DETENTION?: any }, ResolversTypes['PenaltyKind']>;

export type EvidenceKindResolvers = EnumResolverSignature<{ DOCUMENTARY?: any, PHYSICAL?: any, AUDIO_VISUAL?: any, ELECTRONIC?: any, WITNESS?: any, PARTY_STATEMENT?: any, EXPERT_OPINION?: any, RECORD?: any }, ResolversTypes['EvidenceKind']>;

export type PublicityStateResolvers = EnumResolverSignature<{ NOT_DUE?: any, PUBLISHED?: any, ENDED?: any, WITHDRAWN?: any, REPAIRED?: any }, ResolversTypes['PublicityState']>;

export type ReviewOutcomeResolvers = EnumResolverSignature<{ UPHELD?: any, CHANGED?: any, REVOKED?: any }, ResolversTypes['ReviewOutcome']>;

export type CaseOrderResolvers = EnumResolverSignature<{ FILED_ON_DESC?: any, FILED_ON_ASC?: any, CASE_NO_ASC?: any }, ResolversTypes['CaseOrder']>;

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  __resolveType: TypeResolveFn<'UrbanInspection', ParentType, ContextType>;
};

export type InspectionModeResolvers = EnumResolverSignature<{ DAILY?: any, SPECIAL?: any, CASE?: any, DOUBLE_RANDOM?: any }, ResolversTypes['InspectionMode']>;

export type InspectionResultResolvers = EnumResolverSignature<{ COMPLIANT?: any, TO_RECTIFY?: any, CASE_FILED?: any, NOT_FOUND?: any }, ResolversTypes['InspectionResult']>;

export type InspectionOrderResolvers = EnumResolverSignature<{ INSPECTED_ON_DESC?: any, INSPECTED_ON_ASC?: any }, ResolversTypes['InspectionOrder']>;

export interface ResidentIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ResidentId'], any> {
  name: 'ResidentId';
}

export type OrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ'], FederationReferenceType extends FederationReferenceTypes['Organ'] = FederationReferenceTypes['Organ']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organ']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Maybe<Array<ResolversTypes['OrganName']>>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['DepartmentCode']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  parentOrgan?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  bureauTeamMerged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  inNameOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType, Partial<OrganTeamsArgs>>;
  dispatchedTeams?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType, Partial<OrganDispatchedTeamsArgs>>;
  officers?: Resolver<Maybe<ResolversTypes['OfficerConnection']>, ParentType, ContextType, Partial<OrganOfficersArgs>>;
};

export type OrganNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganName'] = ResolversParentTypes['OrganName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganNameKind'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TeamKind']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['DepartmentCode']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  parentOrgan?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  serves?: Resolver<Maybe<Array<ResolversTypes['Region']>>, ParentType, ContextType>;
  activeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  activeTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Officer']>>, ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  certValidFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certValidTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateValid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<OfficerCertificateValidArgs>>;
  teams?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType>;
  idNo?: Resolver<Maybe<ResolversTypes['ResidentId']>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<Array<ResolversTypes['OfficerConflict']>>, ParentType, ContextType>;
  trainingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfficerConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerConflict'] = ResolversParentTypes['OfficerConflict']> = {
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['ConflictRelation'], ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['DepartmentCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enforcingTeams?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<DepartmentEnforcingTeamsArgs, 'level'>>;
  teamHistory?: Resolver<Maybe<Array<ResolversTypes['TeamSuccession']>>, ParentType, ContextType>;
};

export type TeamSuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSuccession'] = ResolversParentTypes['TeamSuccession']> = {
  from?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CompetenceGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceGrant'] = ResolversParentTypes['CompetenceGrant'], FederationReferenceType extends FederationReferenceTypes['CompetenceGrant'] = FederationReferenceTypes['CompetenceGrant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompetenceGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['PenaltyItem']>, ParentType, ContextType>;
  fromOrgan?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  toOrgan?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assessmentDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LegalBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis']> = {
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['LegalProvision']>, ParentType, ContextType>;
};

export type CompetentOrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetentOrgan'] = ResolversParentTypes['CompetentOrgan']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  inNameOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['CompetenceGrant']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
};

export type PenaltyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyItem'] = ResolversParentTypes['PenaltyItem'], FederationReferenceType extends FederationReferenceTypes['PenaltyItem'] = FederationReferenceTypes['PenaltyItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PenaltyItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['DepartmentCode']>, ParentType, ContextType>;
  actGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  minFine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  maxFine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  goodsMultiple?: Resolver<Maybe<ResolversTypes['GoodsMultiple']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<Array<ResolversTypes['PenaltyKind']>>, ParentType, ContextType>;
  ban?: Resolver<Maybe<ResolversTypes['IndustryBan']>, ParentType, ContextType>;
  grades?: Resolver<Maybe<Array<ResolversTypes['FineGrade']>>, ParentType, ContextType>;
};

export type GoodsMultipleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsMultiple'] = ResolversParentTypes['GoodsMultiple']> = {
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndustryBanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndustryBan'] = ResolversParentTypes['IndustryBan']> = {
  years?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
};

export type FineGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FineGrade'] = ResolversParentTypes['FineGrade']> = {
  grade?: Resolver<ResolversTypes['FineGradeName'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InspectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItem'] = ResolversParentTypes['InspectionItem'], FederationReferenceType extends FederationReferenceTypes['InspectionItem'] = FederationReferenceTypes['InspectionItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['DepartmentCode']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
};

export type LegalProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalProvision'] = ResolversParentTypes['LegalProvision'], FederationReferenceType extends FederationReferenceTypes['LegalProvision'] = FederationReferenceTypes['LegalProvision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LegalProvision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lawEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  articleText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPlan'] = ResolversParentTypes['InspectionPlan'], FederationReferenceType extends FederationReferenceTypes['InspectionPlan'] = FederationReferenceTypes['InspectionPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['InspectionItem']>>, ParentType, ContextType>;
  visitCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ResolversTypes['InspectionTaskConnection']>, ParentType, ContextType, Partial<InspectionPlanTasksArgs>>;
};

export type InspectionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask'], FederationReferenceType extends FederationReferenceTypes['InspectionTask'] = FederationReferenceTypes['InspectionTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['DepartmentCode']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['InspectionItem']>>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['InspectionMode']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InspectionTaskState']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<ResolversTypes['Officer']>>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UrbanCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanCase'] = ResolversParentTypes['UrbanCase'], FederationReferenceType extends FederationReferenceTypes['UrbanCase'] = FederationReferenceTypes['UrbanCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UrbanCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clueSource?: Resolver<Maybe<ResolversTypes['ClueSource']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['PenaltyItem']>, ParentType, ContextType>;
  occurredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  occurredTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  grid?: Resolver<Maybe<ResolversTypes['Grid']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<Maybe<ResolversTypes['Officer']>>>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['CaseProcedure']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CaseStage']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['CaseEvidence']>>, ParentType, ContextType>;
  noticedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hearingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  defence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['CasePayment']>>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['CasePublicity']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['CaseReview']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityAppearanceKind?: Resolver<Maybe<ResolversTypes['CityAppearanceKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UrbanInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanInspection'] = ResolversParentTypes['UrbanInspection'], FederationReferenceType extends FederationReferenceTypes['UrbanInspection'] = FederationReferenceTypes['UrbanInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UrbanInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['InspectionMode']>, ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  officers?: Resolver<Maybe<Array<Maybe<ResolversTypes['Officer']>>>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<Maybe<ResolversTypes['InspectionItem']>>>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionalTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalTeam'] = ResolversParentTypes['RegionalTeam']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  inNameOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['OfficerConnection']>, ParentType, ContextType, Partial<RegionalTeamMembersArgs>>;
  grants?: Resolver<Maybe<ResolversTypes['CompetenceGrantConnection']>, ParentType, ContextType, Partial<RegionalTeamGrantsArgs>>;
};

export type RegionWorkloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionWorkload'] = ResolversParentTypes['RegionWorkload']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perOfficer?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ForceAdequacyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForceAdequacy'] = ResolversParentTypes['ForceAdequacy']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesPerOfficer?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MyLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MyLevel'] = ResolversParentTypes['MyLevel']> = {
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowedActions?: Resolver<Array<ResolversTypes['LevelAction']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
  inspectionTasks?: Resolver<Maybe<ResolversTypes['InspectionTaskConnection']>, ParentType, ContextType, Partial<EnterpriseInspectionTasksArgs>>;
  inspectionsThisYear?: Resolver<Maybe<Array<ResolversTypes['InspectionTask']>>, ParentType, ContextType, Partial<EnterpriseInspectionsThisYearArgs>>;
  urbanInspections?: Resolver<Maybe<ResolversTypes['UrbanInspectionConnection']>, ParentType, ContextType, Partial<EnterpriseUrbanInspectionsArgs>>;
  urbanCases?: Resolver<Maybe<ResolversTypes['UrbanCaseConnection']>, ParentType, ContextType, Partial<EnterpriseUrbanCasesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  regionalTeam?: Resolver<Maybe<ResolversTypes['RegionalTeam']>, ParentType, ContextType, Partial<RegionRegionalTeamArgs>>;
  dispatchedUnits?: Resolver<Maybe<Array<ResolversTypes['Team']>>, ParentType, ContextType, Partial<RegionDispatchedUnitsArgs>>;
  workload?: Resolver<Maybe<ResolversTypes['RegionWorkload']>, ParentType, ContextType, RequireFields<RegionWorkloadArgs, 'period'>>;
  organs?: Resolver<Maybe<ResolversTypes['OrganConnection']>, ParentType, ContextType, Partial<RegionOrgansArgs>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  code?: Resolver<ResolversTypes['GridCode'], ParentType, ContextType>;
};

export type DepartmentCodeResolvers = EnumResolverSignature<{ LAW_ENFORCEMENT?: any, ECOLOGY?: any, AGRICULTURE?: any, MARKET_SUPERVISION?: any, CULTURE_TOURISM?: any }, ResolversTypes['DepartmentCode']>;

export type RegionLevelResolvers = EnumResolverSignature<{ PROVINCE?: any, CITY?: any, COUNTY?: any, TOWNSHIP?: any, VILLAGE?: any }, ResolversTypes['RegionLevel']>;

export type OrganNameKindResolvers = EnumResolverSignature<{ BUREAU?: any, OFFICE_PLATE?: any, FORMER?: any }, ResolversTypes['OrganNameKind']>;

export type TeamKindResolvers = EnumResolverSignature<{ DETACHMENT?: any, BRIGADE?: any, SQUADRON?: any, BRANCH_BUREAU?: any, COMPREHENSIVE_BUREAU?: any }, ResolversTypes['TeamKind']>;

export type ConflictRelationResolvers = EnumResolverSignature<{ RELATIVE?: any, SHAREHOLDER?: any, FORMER_EMPLOYEE?: any }, ResolversTypes['ConflictRelation']>;

export type FineGradeNameResolvers = EnumResolverSignature<{ LIGHT?: any, ORDINARY?: any, HEAVY?: any }, ResolversTypes['FineGradeName']>;

export type InspectionTaskStateResolvers = EnumResolverSignature<{ PLANNED?: any, DONE?: any, CANCELLED?: any, MERGED?: any }, ResolversTypes['InspectionTaskState']>;

export type CityAppearanceKindResolvers = EnumResolverSignature<{ WASTE?: any, AIR?: any, DUST?: any, NOISE?: any, ROAD?: any, APPEARANCE?: any, GREENERY?: any, GAS?: any, PROPERTY?: any, OTHER?: any }, ResolversTypes['CityAppearanceKind']>;

export type ResponsibilityRoleResolvers = EnumResolverSignature<{ COORDINATES?: any, IMPLEMENTS?: any, LAYS_GROUND?: any, SERVES?: any }, ResolversTypes['ResponsibilityRole']>;

export type LevelActionResolvers = EnumResolverSignature<{ PLAN?: any, COORDINATE?: any, DISPATCH?: any, HANDLE?: any, SERVE?: any }, ResolversTypes['LevelAction']>;

export type OrganOrderResolvers = EnumResolverSignature<{ ID_ASC?: any }, ResolversTypes['OrganOrder']>;

export type OfficerOrderResolvers = EnumResolverSignature<{ CERT_NO_ASC?: any, CERT_VALID_TO_ASC?: any }, ResolversTypes['OfficerOrder']>;

export type PenaltyItemOrderResolvers = EnumResolverSignature<{ CODE_ASC?: any }, ResolversTypes['PenaltyItemOrder']>;

export type InspectionItemOrderResolvers = EnumResolverSignature<{ CODE_ASC?: any }, ResolversTypes['InspectionItemOrder']>;

export type CompetenceGrantOrderResolvers = EnumResolverSignature<{ ID_ASC?: any, VALID_FROM_DESC?: any }, ResolversTypes['CompetenceGrantOrder']>;

export type InspectionPlanOrderResolvers = EnumResolverSignature<{ YEAR_DESC?: any, FILED_ON_ASC?: any }, ResolversTypes['InspectionPlanOrder']>;

export type InspectionTaskOrderResolvers = EnumResolverSignature<{ PLANNED_ON_DESC?: any, PLANNED_ON_ASC?: any }, ResolversTypes['InspectionTaskOrder']>;

export type OrganConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganConnection'] = ResolversParentTypes['OrganConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organ']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganEdge'] = ResolversParentTypes['OrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Officer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type CompetenceGrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceGrantConnection'] = ResolversParentTypes['CompetenceGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompetenceGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompetenceGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CompetenceGrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceGrantEdge'] = ResolversParentTypes['CompetenceGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompetenceGrant'], ParentType, ContextType>;
};

export type PenaltyItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyItemConnection'] = ResolversParentTypes['PenaltyItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PenaltyItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PenaltyItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PenaltyItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyItemEdge'] = ResolversParentTypes['PenaltyItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PenaltyItem'], ParentType, ContextType>;
};

export type InspectionItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItemConnection'] = ResolversParentTypes['InspectionItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItemEdge'] = ResolversParentTypes['InspectionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionItem'], ParentType, ContextType>;
};

export type InspectionPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPlanConnection'] = ResolversParentTypes['InspectionPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionPlanEdge'] = ResolversParentTypes['InspectionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionPlan'], ParentType, ContextType>;
};

export type InspectionTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTaskConnection'] = ResolversParentTypes['InspectionTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InspectionTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTaskEdge'] = ResolversParentTypes['InspectionTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionTask'], ParentType, ContextType>;
};

export type UrbanCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanCaseConnection'] = ResolversParentTypes['UrbanCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UrbanCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UrbanCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UrbanCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanCaseEdge'] = ResolversParentTypes['UrbanCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UrbanCase'], ParentType, ContextType>;
};

export type UrbanInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanInspectionConnection'] = ResolversParentTypes['UrbanInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UrbanInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UrbanInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UrbanInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UrbanInspectionEdge'] = ResolversParentTypes['UrbanInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UrbanInspection'], ParentType, ContextType>;
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
  Uscc?: GraphQLScalarType;
  RegionCode?: GraphQLScalarType;
  GridCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  CasePublicity?: CasePublicityResolvers<ContextType>;
  CasePayment?: CasePaymentResolvers<ContextType>;
  CaseEvidence?: CaseEvidenceResolvers<ContextType>;
  CaseReview?: CaseReviewResolvers<ContextType>;
  CaseStage?: CaseStageResolvers;
  CaseProcedure?: CaseProcedureResolvers;
  ClueSource?: ClueSourceResolvers;
  PenaltyKind?: PenaltyKindResolvers;
  EvidenceKind?: EvidenceKindResolvers;
  PublicityState?: PublicityStateResolvers;
  ReviewOutcome?: ReviewOutcomeResolvers;
  CaseOrder?: CaseOrderResolvers;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionMode?: InspectionModeResolvers;
  InspectionResult?: InspectionResultResolvers;
  InspectionOrder?: InspectionOrderResolvers;
  ResidentId?: GraphQLScalarType;
  Organ?: OrganResolvers<ContextType>;
  OrganName?: OrganNameResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConflict?: OfficerConflictResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  TeamSuccession?: TeamSuccessionResolvers<ContextType>;
  CompetenceGrant?: CompetenceGrantResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  CompetentOrgan?: CompetentOrganResolvers<ContextType>;
  PenaltyItem?: PenaltyItemResolvers<ContextType>;
  GoodsMultiple?: GoodsMultipleResolvers<ContextType>;
  IndustryBan?: IndustryBanResolvers<ContextType>;
  FineGrade?: FineGradeResolvers<ContextType>;
  InspectionItem?: InspectionItemResolvers<ContextType>;
  LegalProvision?: LegalProvisionResolvers<ContextType>;
  InspectionPlan?: InspectionPlanResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  UrbanCase?: UrbanCaseResolvers<ContextType>;
  UrbanInspection?: UrbanInspectionResolvers<ContextType>;
  RegionalTeam?: RegionalTeamResolvers<ContextType>;
  RegionWorkload?: RegionWorkloadResolvers<ContextType>;
  ForceAdequacy?: ForceAdequacyResolvers<ContextType>;
  MyLevel?: MyLevelResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  DepartmentCode?: DepartmentCodeResolvers;
  RegionLevel?: RegionLevelResolvers;
  OrganNameKind?: OrganNameKindResolvers;
  TeamKind?: TeamKindResolvers;
  ConflictRelation?: ConflictRelationResolvers;
  FineGradeName?: FineGradeNameResolvers;
  InspectionTaskState?: InspectionTaskStateResolvers;
  CityAppearanceKind?: CityAppearanceKindResolvers;
  ResponsibilityRole?: ResponsibilityRoleResolvers;
  LevelAction?: LevelActionResolvers;
  OrganOrder?: OrganOrderResolvers;
  OfficerOrder?: OfficerOrderResolvers;
  PenaltyItemOrder?: PenaltyItemOrderResolvers;
  InspectionItemOrder?: InspectionItemOrderResolvers;
  CompetenceGrantOrder?: CompetenceGrantOrderResolvers;
  InspectionPlanOrder?: InspectionPlanOrderResolvers;
  InspectionTaskOrder?: InspectionTaskOrderResolvers;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  CompetenceGrantConnection?: CompetenceGrantConnectionResolvers<ContextType>;
  CompetenceGrantEdge?: CompetenceGrantEdgeResolvers<ContextType>;
  PenaltyItemConnection?: PenaltyItemConnectionResolvers<ContextType>;
  PenaltyItemEdge?: PenaltyItemEdgeResolvers<ContextType>;
  InspectionItemConnection?: InspectionItemConnectionResolvers<ContextType>;
  InspectionItemEdge?: InspectionItemEdgeResolvers<ContextType>;
  InspectionPlanConnection?: InspectionPlanConnectionResolvers<ContextType>;
  InspectionPlanEdge?: InspectionPlanEdgeResolvers<ContextType>;
  InspectionTaskConnection?: InspectionTaskConnectionResolvers<ContextType>;
  InspectionTaskEdge?: InspectionTaskEdgeResolvers<ContextType>;
  UrbanCaseConnection?: UrbanCaseConnectionResolvers<ContextType>;
  UrbanCaseEdge?: UrbanCaseEdgeResolvers<ContextType>;
  UrbanInspectionConnection?: UrbanInspectionConnectionResolvers<ContextType>;
  UrbanInspectionEdge?: UrbanInspectionEdgeResolvers<ContextType>;
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
