// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CultureLicencePage, CultureLicencePageEdge, VenuePage, VenuePageEdge, PerformancePage, PerformancePageEdge, ScenicAreaPage, ScenicAreaPageEdge, VisitorFlowPage, VisitorFlowPageEdge, TravelAgencyPage, TravelAgencyPageEdge, HeritageSitePage, HeritageSitePageEdge, CultureInspectionPage, CultureInspectionPageEdge, CultureCasePage, CultureCasePageEdge } from './pages';
import type { CultureLicenceEntity } from '../entities/cultureLicence.entity';
import type { VenueEntity } from '../entities/venue.entity';
import type { RealNameDayEntity } from '../entities/realNameDay.entity';
import type { PerformanceEntity, ApprovalFact } from '../entities/performance.entity';
import type { ScenicAreaEntity } from '../entities/scenicArea.entity';
import type { VisitorFlowEntity } from '../entities/visitorFlow.entity';
import type { TravelAgencyEntity } from '../entities/travelAgency.entity';
import type { TourGuideEntity } from '../entities/tourGuide.entity';
import type { HeritageSiteEntity } from '../entities/heritageSite.entity';
import type { CultureCaseEntity } from '../entities/cultureCase.entity';
import type { CultureInspectionEntity } from '../entities/cultureInspection.entity';
import type { Trigger } from '../repositories/escalation';
import type { Alert } from '../repositories/minorsAlerts';
import type { EnterpriseRef, RegionRef, PersonRef, GridRef, OrganRef, OfficerRef, PenaltyItemRef, InspectionItemRef, InspectionTaskRef } from '../references';
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
  /** Name of a natural person; masked to the surname for most readers. 姓名 */
  PersonName: { input: string; output: string; }
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
  link__Import: { input: any; output: any; }
  federation__FieldSet: { input: any; output: any; }
  federation__Scope: { input: any; output: any; }
  federation__Policy: { input: any; output: any; }
  federation__ContextFieldValue: { input: any; output: any; }
};

export type Query = {
  /** A licence by its number. 许可证 */
  cultureLicence?: Maybe<CultureLicence>;
  /** Licences of culture and tourism. 文化旅游许可证 */
  cultureLicences?: Maybe<CultureLicenceConnection>;
  /** A venue by its identifier. 场所 */
  venue?: Maybe<Venue>;
  /** Venues open to the public. 文化娱乐场所 */
  venues?: Maybe<VenueConnection>;
  /** A scenic area by its identifier. 景区 */
  scenicArea?: Maybe<ScenicArea>;
  /** Graded scenic areas. A级景区 */
  scenicAreas?: Maybe<ScenicAreaConnection>;
  /** A performance by its identifier. 营业性演出 */
  performance?: Maybe<Performance>;
  /** Commercial performances. 营业性演出 */
  performances?: Maybe<PerformanceConnection>;
  /** A travel agency by its licence number. 旅行社 */
  travelAgency?: Maybe<TravelAgency>;
  /** Travel agencies. 旅行社 */
  travelAgencies?: Maybe<TravelAgencyConnection>;
  /** A protected site by its identifier. 文物保护单位 */
  heritageSite?: Maybe<HeritageSite>;
  /** Protected sites of cultural relics. 文物保护单位 */
  heritageSites?: Maybe<HeritageSiteConnection>;
  /** Inspections that took place. 文化旅游检查 */
  cultureInspections?: Maybe<CultureInspectionConnection>;
  /** A penalty case by the number of its file; null when there is none or it may not be seen. 案件 */
  cultureCase?: Maybe<CultureCase>;
  /** Penalty cases, as far as the caller may see them. 文化旅游案件 */
  cultureCases?: Maybe<CultureCaseConnection>;
  /** Entertainment venues warned or fined three times or more in the two years up to a day: the next punishable act costs them three to six months of closure (娱乐场所管理条例 art. 53). Counted over the decisions the caller may see, ordered by venue. 屡次违法升级处罚预警 */
  escalationTriggers?: Maybe<Array<EscalationTrigger>>;
  /** Venues with cases about minors (act group MINORS_PROTECTION) in a county, as far as the caller may see the cases, ordered by venue. 未成年人保护预警 */
  minorsAlerts?: Maybe<Array<MinorsAlert>>;
};


export type QueryCultureLicenceArgs = {
  no: Scalars['String']['input'];
};


export type QueryCultureLicencesArgs = {
  filter?: InputMaybe<CultureLicenceFilterInput>;
  orderBy?: InputMaybe<CultureLicenceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVenueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVenuesArgs = {
  filter?: InputMaybe<VenueFilterInput>;
  orderBy?: InputMaybe<VenueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryScenicAreaArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScenicAreasArgs = {
  filter?: InputMaybe<ScenicAreaFilterInput>;
  orderBy?: InputMaybe<ScenicAreaOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPerformanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPerformancesArgs = {
  filter?: InputMaybe<PerformanceFilterInput>;
  orderBy?: InputMaybe<PerformanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTravelAgencyArgs = {
  no: Scalars['String']['input'];
};


export type QueryTravelAgenciesArgs = {
  filter?: InputMaybe<TravelAgencyFilterInput>;
  orderBy?: InputMaybe<TravelAgencyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHeritageSiteArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHeritageSitesArgs = {
  filter?: InputMaybe<HeritageSiteFilterInput>;
  orderBy?: InputMaybe<HeritageSiteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCultureInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCultureCaseArgs = {
  caseNo: Scalars['String']['input'];
};


export type QueryCultureCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEscalationTriggersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  afterVenue?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMinorsAlertsArgs = {
  county: Scalars['RegionCode']['input'];
  since?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  afterVenue?: InputMaybe<Scalars['ID']['input']>;
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

/** A licence or filing of culture and tourism (文化旅游许可). */
export type CultureLicence = {
  /** Number as printed. 许可证编号 */
  no: Scalars['String']['output'];
  /** Kind. 许可种类 */
  kind?: Maybe<CultureLicenceKind>;
  /** Holder. 持证企业 */
  enterprise?: Maybe<Enterprise>;
  /** Organ that issued it. 发证机关 */
  issuedBy?: Maybe<Organ>;
  /** First day of validity. 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of validity; null where the law sets no term (travel agencies, art filings). 有效期止 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Whether it may be used on a day. 状态 */
  status?: Maybe<CultureLicenceStatus>;
  /** Last day to ask for renewal: 30 days before the end (行政许可法 art. 50); null without an end. 最迟申请延续日 */
  renewBy?: Maybe<Scalars['Date']['output']>;
  /** Division of the business place. 所在区划 */
  region?: Maybe<Region>;
};


/** A licence or filing of culture and tourism (文化旅游许可). */
export type CultureLicenceStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A venue open to the public (文化娱乐场所). */
export type Venue = {
  /** Identifier. 场所标识 */
  id: Scalars['ID']['output'];
  /** Kind. 场所类型 */
  kind?: Maybe<VenueKind>;
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Firm that runs it. 经营企业 */
  enterprise?: Maybe<Enterprise>;
  /** Licence it runs under; null for kinds that need none. 许可证 */
  licence?: Maybe<CultureLicence>;
  /** Persons it may hold at a time. 核定人数 */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Opening time, HH:MM. 开始营业时间 */
  openFrom?: Maybe<Scalars['String']['output']>;
  /** Closing time, HH:MM; a time not after the opening is one of the next day. 结束营业时间 */
  openTo?: Maybe<Scalars['String']['output']>;
  /** The hours its law closes; null where no national rule sets hours. 法定营业时间 */
  openingHoursRule?: Maybe<OpeningHoursRule>;
  /** Whether its hours keep to the rule; null without a rule. 营业时间合法 */
  openingHoursLegal?: Maybe<Scalars['Boolean']['output']>;
  /** Division. 所在区划 */
  region?: Maybe<Region>;
  /** Visitors registered day by day in the last 60 days: internet cafés keep the register for 60 days (互联网上网服务营业场所管理条例 art. 23). 实名登记 */
  realNameLog?: Maybe<Array<RealNameDay>>;
  /** Performances at this venue. 演出 */
  performances?: Maybe<PerformanceConnection>;
  /** Penalty cases about this venue, as far as the caller may see them. 案件 */
  cases?: Maybe<CultureCaseConnection>;
};


/** A venue open to the public (文化娱乐场所). */
export type VenuePerformancesArgs = {
  filter?: InputMaybe<PerformanceFilterInput>;
  orderBy?: InputMaybe<PerformanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A venue open to the public (文化娱乐场所). */
export type VenueCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Hours in which a kind of venue is closed by law. 法定停业时间 */
export type OpeningHoursRule = {
  /** Law. 法律法规 */
  law: Scalars['String']['output'];
  /** Article. 条 */
  article: Scalars['String']['output'];
  /** From this time of day, HH:MM, it must be closed. 停业开始 */
  closedFrom: Scalars['String']['output'];
  /** Until this time of day, HH:MM. 停业结束 */
  closedTo: Scalars['String']['output'];
};

/** Visitors registered with their identity in a day: numbers only, never who. 实名登记日计 */
export type RealNameDay = {
  /** Day. 日期 */
  day: Scalars['Date']['output'];
  /** Visitors registered. 登记人次 */
  registered: Scalars['Int']['output'];
  /** Visitors turned away for want of a document or for being minors. 拒绝人次 */
  refused: Scalars['Int']['output'];
};

/** A commercial performance (营业性演出). */
export type Performance = {
  /** Identifier. 演出标识 */
  id: Scalars['ID']['output'];
  /** Title. 名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** Organiser. 举办单位 */
  enterprise?: Maybe<Enterprise>;
  /** Venue; null outdoors. 演出场所 */
  venue?: Maybe<Venue>;
  /** Approvals (营业性演出管理条例 art. 13). 批准文件 */
  approvals?: Maybe<Array<PerformanceApproval>>;
  /** Greatest audience approved. 核准观众数 */
  audienceCap?: Maybe<Scalars['Int']['output']>;
  /** Tickets sold. 已售票数 */
  sold?: Maybe<Scalars['Int']['output']>;
  /** Beginning. 开始时刻 */
  startsAt: Scalars['DateTime']['output'];
  /** Whether it is outdoors. 室外 */
  outdoor?: Maybe<Scalars['Boolean']['output']>;
  /** Division. 所在区划 */
  region?: Maybe<Region>;
};

/** An approval of a performance. 演出批准 */
export type PerformanceApproval = {
  /** Number of the approval. 批准文号 */
  no: Scalars['String']['output'];
  /** Day of the approval. 批准日期 */
  approvedOn: Scalars['Date']['output'];
  /** Organ that approved. 批准机关 */
  organ?: Maybe<Organ>;
};

/** A graded scenic area (A级景区). */
export type ScenicArea = {
  /** Identifier. 景区标识 */
  id: Scalars['ID']['output'];
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Grade (GB/T 17775). 质量等级 */
  grade?: Maybe<ScenicGrade>;
  /** Greatest number of visitors at one moment, as approved (旅游法 art. 45). 瞬时最大承载量 */
  maxInstant?: Maybe<Scalars['Int']['output']>;
  /** Greatest number of visitors in a day, as approved (旅游法 art. 45). 日最大承载量 */
  maxDaily?: Maybe<Scalars['Int']['output']>;
  /** Firm that runs it. 经营企业 */
  operator?: Maybe<Enterprise>;
  /** How visitors get in. 票务方式 */
  ticketing?: Maybe<ScenicTicketing>;
  /** Division. 所在区划 */
  region?: Maybe<Region>;
  /** Visitors inside by the latest count of the day up to a moment; null without a count. 在园人数 */
  presentNow?: Maybe<Scalars['Int']['output']>;
  /** Visitors inside against the approved capacity; null without a count. 承载率 */
  load?: Maybe<ScenicLoad>;
  /** Hourly counts. 客流记录 */
  visitorFlows?: Maybe<VisitorFlowConnection>;
};


/** A graded scenic area (A级景区). */
export type ScenicAreaPresentNowArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A graded scenic area (A级景区). */
export type ScenicAreaLoadArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A graded scenic area (A级景区). */
export type ScenicAreaVisitorFlowsArgs = {
  filter?: InputMaybe<VisitorFlowFilterInput>;
  orderBy?: InputMaybe<VisitorFlowOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How full a scenic area is. 景区承载情况 */
export type ScenicLoad = {
  /** Moment of the count. 计数时刻 */
  at: Scalars['DateTime']['output'];
  /** Visitors inside. 在园人数 */
  present: Scalars['Int']['output'];
  /** Approved capacity at one moment. 瞬时最大承载量 */
  maxInstant: Scalars['Int']['output'];
  /** present / maxInstant, three decimals. 承载率 */
  ratio: Scalars['Float']['output'];
  /** What the share means. 承载等级 */
  level: ScenicLoadLevel;
};

/** Visitors counted in an hour at the gates of a scenic area. 客流 */
export type VisitorFlow = {
  /** End of the hour. 计数时刻 */
  at: Scalars['DateTime']['output'];
  /** Entered in the hour. 进园人数 */
  entered: Scalars['Int']['output'];
  /** Left in the hour. 出园人数 */
  departed: Scalars['Int']['output'];
  /** Inside at the end of the hour. 在园人数 */
  present: Scalars['Int']['output'];
};

/** A travel agency (旅行社). */
export type TravelAgency = {
  /** Licence number. 许可证编号 */
  no: Scalars['String']['output'];
  /** Trade name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Firm. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Its licence. 许可证 */
  licence?: Maybe<CultureLicence>;
  /** Whether it may run tours abroad. 出境游资格 */
  outbound?: Maybe<Scalars['Boolean']['output']>;
  /** Branches for domestic and inbound tours. 分社数 */
  branches?: Maybe<Scalars['Int']['output']>;
  /** Branches for tours abroad. 出境游分社数 */
  outboundBranches?: Maybe<Scalars['Int']['output']>;
  /** Quality deposit paid in. 质量保证金 */
  deposit?: Maybe<Scalars['Money']['output']>;
  /** Deposit the law asks for: 200,000 yuan, 1,200,000 more for tours abroad (旅行社条例 art. 13), and 50,000 or 300,000 for each branch (art. 14). 应存质量保证金 */
  depositRequired?: Maybe<Scalars['Money']['output']>;
  /** Whether the deposit reaches what the law asks for. 保证金足额 */
  depositSufficient?: Maybe<Scalars['Boolean']['output']>;
  /** Guides under contract. 导游 */
  guides?: Maybe<Array<TourGuide>>;
  /** Division. 所在区划 */
  region?: Maybe<Region>;
};

/** A licensed tour guide (导游). 导游 */
export type TourGuide = {
  /** Number of the guide licence. 导游证号 */
  certificateNo: Scalars['String']['output'];
  /** Full name. 姓名 */
  name?: Maybe<Scalars['PersonName']['output']>;
  /** The person. 人员 */
  person?: Maybe<Person>;
  /** Last day of the licence: three years (导游人员管理条例 art. 8). 有效期止 */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** A protected site of cultural relics (文物保护单位; 文物保护法 art. 23). */
export type HeritageSite = {
  /** Identifier. 文保单位标识 */
  id: Scalars['ID']['output'];
  /** Name. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Level of protection. 保护级别 */
  level?: Maybe<HeritageLevel>;
  /** Kind (文物保护法 art. 3). 类别 */
  kind?: Maybe<HeritageKind>;
  /** Day on which it was announced. 公布日期 */
  announcedOn?: Maybe<Scalars['Date']['output']>;
  /** Division. 所在区划 */
  region?: Maybe<Region>;
  /** Exact longitude in degrees (CGCS2000). 经度 */
  lon?: Maybe<Scalars['Float']['output']>;
  /** Exact latitude in degrees (CGCS2000). 纬度 */
  lat?: Maybe<Scalars['Float']['output']>;
};

/** A penalty case of culture and tourism (文化旅游行政处罚案件). */
export type CultureCase = Case & {
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
  /** Venue the case is about, if it is about one. 涉案场所 */
  venue?: Maybe<Venue>;
  /** Number of minors involved. 涉及未成年人数 */
  minorsInvolved?: Maybe<Scalars['Int']['output']>;
};

/** An inspection of culture and tourism that took place (文化旅游行政检查). */
export type CultureInspection = Inspection & {
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
  /** Venues of the firm inspected. 被检查企业的场所 */
  venues?: Maybe<Array<Venue>>;
};

/** A venue that the next punishable act will close for a time. 升级处罚预警 */
export type EscalationTrigger = {
  /** Venue. 场所 */
  venue?: Maybe<Venue>;
  /** Firm that runs it. 经营企业 */
  enterprise?: Maybe<Enterprise>;
  /** Warnings and fines of the two years, the earliest first. 既往处罚 */
  priorDecisions?: Maybe<Array<CultureCase>>;
  /** Files on acts after the third of them, still undecided on the day. 新案件 */
  newCases?: Maybe<Array<CultureCase>>;
  /** Whether such a new act is on file, so that closure is to be ordered if it is punished. 是否触发 */
  due?: Maybe<Scalars['Boolean']['output']>;
  /** What the law asks for then. 应采取措施 */
  required?: Maybe<RequiredMeasure>;
};

/** What a rule asks for. 应采取措施 */
export type RequiredMeasure = {
  /** Kind of penalty. 处罚种类 */
  kind: PenaltyKind;
  /** At least so many months. 最少月数 */
  minMonths: Scalars['Int']['output'];
  /** At most so many months. 最多月数 */
  maxMonths: Scalars['Int']['output'];
  /** Law. 法律法规 */
  law: Scalars['String']['output'];
  /** Article. 条 */
  article: Scalars['String']['output'];
};

/** A venue with cases about minors. 未成年人保护预警 */
export type MinorsAlert = {
  /** Venue. 场所 */
  venue?: Maybe<Venue>;
  /** Firm that runs it. 经营企业 */
  enterprise?: Maybe<Enterprise>;
  /** Decided cases about minors, the newest first. 既往处罚 */
  priorDecisions?: Maybe<Array<CultureCase>>;
  /** Cases about minors still undecided. 在办案件 */
  openCases?: Maybe<Array<CultureCase>>;
};

export type Enterprise = {
  uscc: Scalars['Uscc']['output'];
  /** Licences of culture and tourism. 文化旅游许可证 */
  cultureLicences?: Maybe<CultureLicenceConnection>;
  /** Venues the firm runs. 场所 */
  venues?: Maybe<VenueConnection>;
  /** The firm as a travel agency. 旅行社 */
  travelAgency?: Maybe<TravelAgency>;
  /** Scenic areas the firm runs. 景区 */
  scenicAreas?: Maybe<ScenicAreaConnection>;
  /** Performances the firm organises. 演出 */
  performances?: Maybe<PerformanceConnection>;
  /** Inspections that took place. 文化旅游检查 */
  cultureInspections?: Maybe<CultureInspectionConnection>;
  /** Penalty cases, as far as the caller may see them. 文化旅游案件 */
  cultureCases?: Maybe<CultureCaseConnection>;
};


export type EnterpriseCultureLicencesArgs = {
  filter?: InputMaybe<CultureLicenceFilterInput>;
  orderBy?: InputMaybe<CultureLicenceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseVenuesArgs = {
  filter?: InputMaybe<VenueFilterInput>;
  orderBy?: InputMaybe<VenueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseScenicAreasArgs = {
  filter?: InputMaybe<ScenicAreaFilterInput>;
  orderBy?: InputMaybe<ScenicAreaOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterprisePerformancesArgs = {
  filter?: InputMaybe<PerformanceFilterInput>;
  orderBy?: InputMaybe<PerformanceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseCultureInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EnterpriseCultureCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Region = {
  code: Scalars['RegionCode']['output'];
  /** Venues. 场所 */
  venues?: Maybe<VenueConnection>;
  /** Scenic areas. 景区 */
  scenicAreas?: Maybe<ScenicAreaConnection>;
  /** Travel agencies. 旅行社 */
  travelAgencies?: Maybe<TravelAgencyConnection>;
  /** Protected sites. 文物保护单位 */
  heritageSites?: Maybe<HeritageSiteConnection>;
  /** Valid licences whose validity ends in a span of days, the nearest end first. 即将到期许可证 */
  expiringCultureLicences?: Maybe<CultureLicenceConnection>;
  /** Outdoor performances of a day. 室外演出 */
  outdoorPerformances?: Maybe<PerformanceConnection>;
  /** Inspections that took place. 文化旅游检查 */
  cultureInspections?: Maybe<CultureInspectionConnection>;
  /** Penalty cases, as far as the caller may see them. 文化旅游案件 */
  cultureCases?: Maybe<CultureCaseConnection>;
};


export type RegionVenuesArgs = {
  filter?: InputMaybe<VenueFilterInput>;
  orderBy?: InputMaybe<VenueOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionScenicAreasArgs = {
  filter?: InputMaybe<ScenicAreaFilterInput>;
  orderBy?: InputMaybe<ScenicAreaOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionTravelAgenciesArgs = {
  filter?: InputMaybe<TravelAgencyFilterInput>;
  orderBy?: InputMaybe<TravelAgencyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionHeritageSitesArgs = {
  filter?: InputMaybe<HeritageSiteFilterInput>;
  orderBy?: InputMaybe<HeritageSiteOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionExpiringCultureLicencesArgs = {
  expiresBy: Scalars['Date']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionOutdoorPerformancesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionCultureInspectionsArgs = {
  filter?: InputMaybe<InspectionFilterInput>;
  orderBy?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type RegionCultureCasesArgs = {
  filter?: InputMaybe<CaseFilterInput>;
  orderBy?: InputMaybe<CaseOrder>;
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

export type Organ = {
  id: Scalars['ID']['output'];
};

export type Officer = {
  certNo: Scalars['String']['output'];
};

export type PenaltyItem = {
  code: Scalars['String']['output'];
};

export type InspectionItem = {
  code: Scalars['String']['output'];
};

export type InspectionTask = {
  id: Scalars['ID']['output'];
};

/** Narrows a list of licences. All conditions must hold. 许可证筛选 */
export type CultureLicenceFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Run by this organisation. 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Any of these kinds. 许可种类 */
  kinds?: InputMaybe<Array<CultureLicenceKind>>;
  /** Standing, the term left aside. 证件效力 */
  standing?: InputMaybe<CultureLicenceStanding>;
  /** Validity ends on or after. 有效期止（起） */
  validToFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Validity ends on or before. 有效期止（止） */
  validToUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Text within the number. 编号关键词 */
  noContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of licences. 许可证排序 */
export type CultureLicenceOrder =
  /** 有效期止升序（无期限者在后） */
  | 'VALID_TO_ASC'
  /** 有效期止降序（无期限者在前） */
  | 'VALID_TO_DESC'
  /** 编号升序 */
  | 'NO_ASC';

/** Narrows a list of venues. All conditions must hold. 场所筛选 */
export type VenueFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Run by this organisation. 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Any of these kinds. 场所类型 */
  kinds?: InputMaybe<Array<VenueKind>>;
  /** Holds at least so many persons. 核定人数下限 */
  capacityFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of venues. 场所排序 */
export type VenueOrder =
  /** 标识升序 */
  | 'ID_ASC'
  /** 核定人数降序 */
  | 'CAPACITY_DESC'
  /** 名称升序 */
  | 'NAME_ASC';

/** Narrows a list of performances. All conditions must hold. 演出筛选 */
export type PerformanceFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Run by this organisation. 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Outdoors, or not. 室外 */
  outdoor?: InputMaybe<Scalars['Boolean']['input']>;
  /** On or after, day in Asia/Shanghai. 日期起 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** On or before, day in Asia/Shanghai. 日期止 */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Text within the title. 名称关键词 */
  titleContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of performances. 演出排序 */
export type PerformanceOrder =
  /** 开始时刻降序 */
  | 'STARTS_AT_DESC'
  /** 开始时刻升序 */
  | 'STARTS_AT_ASC';

/** Narrows a list of scenic areas. All conditions must hold. 景区筛选 */
export type ScenicAreaFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Run by this organisation. 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['Uscc']['input']>;
  /** Any of these grades. 质量等级 */
  grades?: InputMaybe<Array<ScenicGrade>>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of scenic areas. 景区排序 */
export type ScenicAreaOrder =
  /** 标识升序 */
  | 'ID_ASC'
  /** 瞬时最大承载量降序 */
  | 'MAX_INSTANT_DESC'
  /** 名称升序 */
  | 'NAME_ASC';

/** Narrows a list of counts. All conditions must hold. 客流筛选 */
export type VisitorFlowFilterInput = {
  /** At or after. 时刻起 */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** At or before. 时刻止 */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Orders of a list of counts. 客流排序 */
export type VisitorFlowOrder =
  /** 时刻降序 */
  | 'AT_DESC'
  /** 时刻升序 */
  | 'AT_ASC';

/** Narrows a list of travel agencies. All conditions must hold. 旅行社筛选 */
export type TravelAgencyFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** With tours abroad, or without. 出境游资格 */
  outbound?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of travel agencies. 旅行社排序 */
export type TravelAgencyOrder =
  /** 编号升序 */
  | 'NO_ASC'
  /** 名称升序 */
  | 'NAME_ASC';

/** Narrows a list of protected sites. All conditions must hold. 文保单位筛选 */
export type HeritageSiteFilterInput = {
  /** Subtree of a division. 区划及其下级 */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Any of these levels. 保护级别 */
  levels?: InputMaybe<Array<HeritageLevel>>;
  /** Any of these kinds. 类别 */
  kinds?: InputMaybe<Array<HeritageKind>>;
  /** Text within the name. 名称关键词 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Orders of a list of protected sites. 文保单位排序 */
export type HeritageSiteOrder =
  /** 标识升序 */
  | 'ID_ASC'
  /** 名称升序 */
  | 'NAME_ASC';

/** Kinds of licences. 许可种类 */
export type CultureLicenceKind =
  /** 网络文化经营 */
  | 'NETWORK_CULTURE'
  /** 娱乐经营 */
  | 'ENTERTAINMENT'
  /** 营业性演出 */
  | 'PERFORMANCE'
  /** 旅行社业务经营 */
  | 'TRAVEL_AGENCY'
  /** 出版物经营 */
  | 'PUBLICATIONS'
  /** 电影放映 */
  | 'FILM_SCREENING'
  /** 艺术品经营备案 */
  | 'ART_FILING';

/** What the issuing organ decided about a licence, the term left aside. 证件效力 */
export type CultureLicenceStanding =
  /** 准予 */
  | 'GRANTED'
  /** 暂扣 */
  | 'SUSPENDED'
  /** 吊销 */
  | 'REVOKED'
  /** 注销 */
  | 'CANCELLED';

/** Whether a licence may be used on a day. 许可证状态 */
export type CultureLicenceStatus =
  /** 有效 */
  | 'VALID'
  /** 尚未生效 */
  | 'NOT_YET_VALID'
  /** 已过期 */
  | 'EXPIRED'
  /** 暂扣 */
  | 'SUSPENDED'
  /** 吊销 */
  | 'REVOKED'
  /** 注销 */
  | 'CANCELLED';

/** Kinds of venues. 场所类型 */
export type VenueKind =
  /** 互联网上网服务营业场所（网吧） */
  | 'INTERNET_CAFE'
  /** 歌舞娱乐场所（KTV） */
  | 'KTV'
  /** 游艺娱乐场所 */
  | 'GAME_ARCADE'
  /** 剧本娱乐经营场所 */
  | 'SCRIPT_GAMES'
  /** 剧院、演出场所 */
  | 'THEATRE';

/** Grades of scenic areas, the highest last (GB/T 17775). 质量等级 */
export type ScenicGrade =
  /** 1A级 */
  | 'A'
  /** 2A级 */
  | 'AA'
  /** 3A级 */
  | 'AAA'
  /** 4A级 */
  | 'AAAA'
  /** 5A级 */
  | 'AAAAA';

/** How visitors get in. 票务方式 */
export type ScenicTicketing =
  /** 免费开放 */
  | 'FREE'
  /** 购票入园 */
  | 'TICKET'
  /** 分时预约 */
  | 'RESERVATION';

/** What the share of the capacity means. 承载等级 */
export type ScenicLoadLevel =
  /** Below 80 % of the capacity. 正常 */
  | 'NORMAL'
  /** From 80 %: announce it, report to the government, stop selling (LB/T 034-2014). 预警 */
  | 'WARNING'
  /** Above the capacity, which 旅游法 art. 45 forbids. 超载 */
  | 'OVER';

/** Levels of protection. 保护级别 */
export type HeritageLevel =
  /** 全国重点文物保护单位 */
  | 'NATIONAL'
  /** 省级文物保护单位 */
  | 'PROVINCIAL'
  /** 设区的市级文物保护单位 */
  | 'CITY'
  /** 县级文物保护单位 */
  | 'COUNTY';

/** Kinds of immovable relics (文物保护法 art. 3). 不可移动文物类别 */
export type HeritageKind =
  /** 古文化遗址 */
  | 'ANCIENT_SITE'
  /** 古墓葬 */
  | 'ANCIENT_TOMB'
  /** 古建筑 */
  | 'ANCIENT_BUILDING'
  /** 石窟寺、古石刻、古壁画 */
  | 'GROTTO_AND_CARVING'
  /** 近代现代重要史迹和代表性建筑 */
  | 'MODERN_SITE';

/** A page of a list. 许可证分页 */
export type CultureLicenceConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<CultureLicenceEdge>;
  /** Rows. 节点 */
  nodes: Array<CultureLicence>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 许可证边 */
export type CultureLicenceEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: CultureLicence;
};

/** A page of a list. 场所分页 */
export type VenueConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<VenueEdge>;
  /** Rows. 节点 */
  nodes: Array<Venue>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 场所边 */
export type VenueEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Venue;
};

/** A page of a list. 演出分页 */
export type PerformanceConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<PerformanceEdge>;
  /** Rows. 节点 */
  nodes: Array<Performance>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 演出边 */
export type PerformanceEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: Performance;
};

/** A page of a list. 景区分页 */
export type ScenicAreaConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<ScenicAreaEdge>;
  /** Rows. 节点 */
  nodes: Array<ScenicArea>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 景区边 */
export type ScenicAreaEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: ScenicArea;
};

/** A page of a list. 客流分页 */
export type VisitorFlowConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<VisitorFlowEdge>;
  /** Rows. 节点 */
  nodes: Array<VisitorFlow>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 客流边 */
export type VisitorFlowEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: VisitorFlow;
};

/** A page of a list. 旅行社分页 */
export type TravelAgencyConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<TravelAgencyEdge>;
  /** Rows. 节点 */
  nodes: Array<TravelAgency>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 旅行社边 */
export type TravelAgencyEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: TravelAgency;
};

/** A page of a list. 文保单位分页 */
export type HeritageSiteConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<HeritageSiteEdge>;
  /** Rows. 节点 */
  nodes: Array<HeritageSite>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 文保单位边 */
export type HeritageSiteEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: HeritageSite;
};

/** A page of a list. 检查分页 */
export type CultureInspectionConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<CultureInspectionEdge>;
  /** Rows. 节点 */
  nodes: Array<CultureInspection>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 检查边 */
export type CultureInspectionEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: CultureInspection;
};

/** A page of a list. 案件分页 */
export type CultureCaseConnection = {
  /** Rows with their cursors. 边 */
  edges: Array<CultureCaseEdge>;
  /** Rows. 节点 */
  nodes: Array<CultureCase>;
  /** Where the page lies. 分页信息 */
  pageInfo: PageInfo;
  /** Rows of the whole list; counted only when asked for. 总数 */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A row and its cursor. 案件边 */
export type CultureCaseEdge = {
  /** Position of the row. 游标 */
  cursor: Scalars['String']['output'];
  /** The row. 节点 */
  node: CultureCase;
};

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
  CultureLicence: CultureLicence;
  Venue: Venue;
  Performance: Performance;
  ScenicArea: ScenicArea;
  TravelAgency: TravelAgency;
  HeritageSite: HeritageSite;
  CultureCase: CultureCase;
  CultureInspection: CultureInspection;
  Enterprise: Enterprise;
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CultureLicence:
    ( { __typename: 'CultureLicence' }
    & GraphQLRecursivePick<FederationTypes['CultureLicence'], {"no":true}> );
  Venue:
    ( { __typename: 'Venue' }
    & GraphQLRecursivePick<FederationTypes['Venue'], {"id":true}> );
  Performance:
    ( { __typename: 'Performance' }
    & GraphQLRecursivePick<FederationTypes['Performance'], {"id":true}> );
  ScenicArea:
    ( { __typename: 'ScenicArea' }
    & GraphQLRecursivePick<FederationTypes['ScenicArea'], {"id":true}> );
  TravelAgency:
    ( { __typename: 'TravelAgency' }
    & GraphQLRecursivePick<FederationTypes['TravelAgency'], {"no":true}> );
  HeritageSite:
    ( { __typename: 'HeritageSite' }
    & GraphQLRecursivePick<FederationTypes['HeritageSite'], {"id":true}> );
  CultureCase:
    ( { __typename: 'CultureCase' }
    & GraphQLRecursivePick<FederationTypes['CultureCase'], {"caseNo":true}> );
  CultureInspection:
    ( { __typename: 'CultureInspection' }
    & GraphQLRecursivePick<FederationTypes['CultureInspection'], {"id":true}> );
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
  Case: ( CultureCaseEntity );
  Inspection: ( CultureInspectionEntity );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  access__DataClass: ResolverTypeWrapper<string>;
  access__MaskKind: ResolverTypeWrapper<string>;
  access__ScopeKind: ResolverTypeWrapper<string>;
  access__Part: ResolverTypeWrapper<string>;
  PersonName: ResolverTypeWrapper<Scalars['PersonName']['output']>;
  CultureLicence: ResolverTypeWrapper<CultureLicenceEntity>;
  Venue: ResolverTypeWrapper<VenueEntity>;
  OpeningHoursRule: ResolverTypeWrapper<OpeningHoursRule>;
  RealNameDay: ResolverTypeWrapper<RealNameDayEntity>;
  Performance: ResolverTypeWrapper<PerformanceEntity>;
  PerformanceApproval: ResolverTypeWrapper<ApprovalFact>;
  ScenicArea: ResolverTypeWrapper<ScenicAreaEntity>;
  ScenicLoad: ResolverTypeWrapper<Omit<ScenicLoad, 'level'> & { level: ResolversTypes['ScenicLoadLevel'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  VisitorFlow: ResolverTypeWrapper<VisitorFlowEntity>;
  TravelAgency: ResolverTypeWrapper<TravelAgencyEntity>;
  TourGuide: ResolverTypeWrapper<TourGuideEntity>;
  HeritageSite: ResolverTypeWrapper<HeritageSiteEntity>;
  CultureCase: ResolverTypeWrapper<CultureCaseEntity>;
  CultureInspection: ResolverTypeWrapper<CultureInspectionEntity>;
  EscalationTrigger: ResolverTypeWrapper<Trigger>;
  RequiredMeasure: ResolverTypeWrapper<Omit<RequiredMeasure, 'kind'> & { kind: ResolversTypes['PenaltyKind'] }>;
  MinorsAlert: ResolverTypeWrapper<Alert>;
  Enterprise: ResolverTypeWrapper<EnterpriseRef>;
  Region: ResolverTypeWrapper<RegionRef>;
  Person: ResolverTypeWrapper<PersonRef>;
  Grid: ResolverTypeWrapper<GridRef>;
  Organ: ResolverTypeWrapper<OrganRef>;
  Officer: ResolverTypeWrapper<OfficerRef>;
  PenaltyItem: ResolverTypeWrapper<PenaltyItemRef>;
  InspectionItem: ResolverTypeWrapper<InspectionItemRef>;
  InspectionTask: ResolverTypeWrapper<InspectionTaskRef>;
  CultureLicenceFilterInput: CultureLicenceFilterInput;
  CultureLicenceOrder: ResolverTypeWrapper<string>;
  VenueFilterInput: VenueFilterInput;
  VenueOrder: ResolverTypeWrapper<string>;
  PerformanceFilterInput: PerformanceFilterInput;
  PerformanceOrder: ResolverTypeWrapper<string>;
  ScenicAreaFilterInput: ScenicAreaFilterInput;
  ScenicAreaOrder: ResolverTypeWrapper<string>;
  VisitorFlowFilterInput: VisitorFlowFilterInput;
  VisitorFlowOrder: ResolverTypeWrapper<string>;
  TravelAgencyFilterInput: TravelAgencyFilterInput;
  TravelAgencyOrder: ResolverTypeWrapper<string>;
  HeritageSiteFilterInput: HeritageSiteFilterInput;
  HeritageSiteOrder: ResolverTypeWrapper<string>;
  CultureLicenceKind: ResolverTypeWrapper<string>;
  CultureLicenceStanding: ResolverTypeWrapper<string>;
  CultureLicenceStatus: ResolverTypeWrapper<string>;
  VenueKind: ResolverTypeWrapper<string>;
  ScenicGrade: ResolverTypeWrapper<string>;
  ScenicTicketing: ResolverTypeWrapper<string>;
  ScenicLoadLevel: ResolverTypeWrapper<string>;
  HeritageLevel: ResolverTypeWrapper<string>;
  HeritageKind: ResolverTypeWrapper<string>;
  CultureLicenceConnection: ResolverTypeWrapper<CultureLicencePage>;
  CultureLicenceEdge: ResolverTypeWrapper<CultureLicencePageEdge>;
  VenueConnection: ResolverTypeWrapper<VenuePage>;
  VenueEdge: ResolverTypeWrapper<VenuePageEdge>;
  PerformanceConnection: ResolverTypeWrapper<PerformancePage>;
  PerformanceEdge: ResolverTypeWrapper<PerformancePageEdge>;
  ScenicAreaConnection: ResolverTypeWrapper<ScenicAreaPage>;
  ScenicAreaEdge: ResolverTypeWrapper<ScenicAreaPageEdge>;
  VisitorFlowConnection: ResolverTypeWrapper<VisitorFlowPage>;
  VisitorFlowEdge: ResolverTypeWrapper<VisitorFlowPageEdge>;
  TravelAgencyConnection: ResolverTypeWrapper<TravelAgencyPage>;
  TravelAgencyEdge: ResolverTypeWrapper<TravelAgencyPageEdge>;
  HeritageSiteConnection: ResolverTypeWrapper<HeritageSitePage>;
  HeritageSiteEdge: ResolverTypeWrapper<HeritageSitePageEdge>;
  CultureInspectionConnection: ResolverTypeWrapper<CultureInspectionPage>;
  CultureInspectionEdge: ResolverTypeWrapper<CultureInspectionPageEdge>;
  CultureCaseConnection: ResolverTypeWrapper<CultureCasePage>;
  CultureCaseEdge: ResolverTypeWrapper<CultureCasePageEdge>;
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
  PersonName: Scalars['PersonName']['output'];
  CultureLicence: CultureLicenceEntity;
  Venue: VenueEntity;
  OpeningHoursRule: OpeningHoursRule;
  RealNameDay: RealNameDayEntity;
  Performance: PerformanceEntity;
  PerformanceApproval: ApprovalFact;
  ScenicArea: ScenicAreaEntity;
  ScenicLoad: ScenicLoad;
  Float: Scalars['Float']['output'];
  VisitorFlow: VisitorFlowEntity;
  TravelAgency: TravelAgencyEntity;
  TourGuide: TourGuideEntity;
  HeritageSite: HeritageSiteEntity;
  CultureCase: CultureCaseEntity;
  CultureInspection: CultureInspectionEntity;
  EscalationTrigger: Trigger;
  RequiredMeasure: RequiredMeasure;
  MinorsAlert: Alert;
  Enterprise: EnterpriseRef;
  Region: RegionRef;
  Person: PersonRef;
  Grid: GridRef;
  Organ: OrganRef;
  Officer: OfficerRef;
  PenaltyItem: PenaltyItemRef;
  InspectionItem: InspectionItemRef;
  InspectionTask: InspectionTaskRef;
  CultureLicenceFilterInput: CultureLicenceFilterInput;
  VenueFilterInput: VenueFilterInput;
  PerformanceFilterInput: PerformanceFilterInput;
  ScenicAreaFilterInput: ScenicAreaFilterInput;
  VisitorFlowFilterInput: VisitorFlowFilterInput;
  TravelAgencyFilterInput: TravelAgencyFilterInput;
  HeritageSiteFilterInput: HeritageSiteFilterInput;
  CultureLicenceConnection: CultureLicencePage;
  CultureLicenceEdge: CultureLicencePageEdge;
  VenueConnection: VenuePage;
  VenueEdge: VenuePageEdge;
  PerformanceConnection: PerformancePage;
  PerformanceEdge: PerformancePageEdge;
  ScenicAreaConnection: ScenicAreaPage;
  ScenicAreaEdge: ScenicAreaPageEdge;
  VisitorFlowConnection: VisitorFlowPage;
  VisitorFlowEdge: VisitorFlowPageEdge;
  TravelAgencyConnection: TravelAgencyPage;
  TravelAgencyEdge: TravelAgencyPageEdge;
  HeritageSiteConnection: HeritageSitePage;
  HeritageSiteEdge: HeritageSitePageEdge;
  CultureInspectionConnection: CultureInspectionPage;
  CultureInspectionEdge: CultureInspectionPageEdge;
  CultureCaseConnection: CultureCasePage;
  CultureCaseEdge: CultureCasePageEdge;
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
  cultureLicence?: Resolver<Maybe<ResolversTypes['CultureLicence']>, ParentType, ContextType, RequireFields<QueryCultureLicenceArgs, 'no'>>;
  cultureLicences?: Resolver<Maybe<ResolversTypes['CultureLicenceConnection']>, ParentType, ContextType, Partial<QueryCultureLicencesArgs>>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType, RequireFields<QueryVenueArgs, 'id'>>;
  venues?: Resolver<Maybe<ResolversTypes['VenueConnection']>, ParentType, ContextType, Partial<QueryVenuesArgs>>;
  scenicArea?: Resolver<Maybe<ResolversTypes['ScenicArea']>, ParentType, ContextType, RequireFields<QueryScenicAreaArgs, 'id'>>;
  scenicAreas?: Resolver<Maybe<ResolversTypes['ScenicAreaConnection']>, ParentType, ContextType, Partial<QueryScenicAreasArgs>>;
  performance?: Resolver<Maybe<ResolversTypes['Performance']>, ParentType, ContextType, RequireFields<QueryPerformanceArgs, 'id'>>;
  performances?: Resolver<Maybe<ResolversTypes['PerformanceConnection']>, ParentType, ContextType, Partial<QueryPerformancesArgs>>;
  travelAgency?: Resolver<Maybe<ResolversTypes['TravelAgency']>, ParentType, ContextType, RequireFields<QueryTravelAgencyArgs, 'no'>>;
  travelAgencies?: Resolver<Maybe<ResolversTypes['TravelAgencyConnection']>, ParentType, ContextType, Partial<QueryTravelAgenciesArgs>>;
  heritageSite?: Resolver<Maybe<ResolversTypes['HeritageSite']>, ParentType, ContextType, RequireFields<QueryHeritageSiteArgs, 'id'>>;
  heritageSites?: Resolver<Maybe<ResolversTypes['HeritageSiteConnection']>, ParentType, ContextType, Partial<QueryHeritageSitesArgs>>;
  cultureInspections?: Resolver<Maybe<ResolversTypes['CultureInspectionConnection']>, ParentType, ContextType, Partial<QueryCultureInspectionsArgs>>;
  cultureCase?: Resolver<Maybe<ResolversTypes['CultureCase']>, ParentType, ContextType, RequireFields<QueryCultureCaseArgs, 'caseNo'>>;
  cultureCases?: Resolver<Maybe<ResolversTypes['CultureCaseConnection']>, ParentType, ContextType, Partial<QueryCultureCasesArgs>>;
  escalationTriggers?: Resolver<Maybe<Array<ResolversTypes['EscalationTrigger']>>, ParentType, ContextType, RequireFields<QueryEscalationTriggersArgs, 'first'>>;
  minorsAlerts?: Resolver<Maybe<Array<ResolversTypes['MinorsAlert']>>, ParentType, ContextType, RequireFields<QueryMinorsAlertsArgs, 'county' | 'first'>>;
};

export type Access__DataClassResolvers = EnumResolverSignature<{ INTERNAL?: any, SENSITIVE?: any, PERSONAL?: any, SPECIAL_PERSONAL?: any }, ResolversTypes['access__DataClass']>;

export type Access__MaskKindResolvers = EnumResolverSignature<{ RESIDENT_ID?: any, MOBILE_PHONE?: any, PERSON_NAME?: any, ADDRESS?: any, BANK_CARD?: any, INDIVIDUAL_USCC?: any }, ResolversTypes['access__MaskKind']>;

export type Access__ScopeKindResolvers = EnumResolverSignature<{ REGION?: any, REGION_FIELDS?: any, POLICY?: any }, ResolversTypes['access__ScopeKind']>;

export type Access__PartResolvers = EnumResolverSignature<{ BIRTH_DATE?: any, BIRTH_YEAR?: any, AGE_BAND?: any, SEX?: any, DIVISION?: any }, ResolversTypes['access__Part']>;

export interface PersonNameScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PersonName'], any> {
  name: 'PersonName';
}

export type CultureLicenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureLicence'] = ResolversParentTypes['CultureLicence'], FederationReferenceType extends FederationReferenceTypes['CultureLicence'] = FederationReferenceTypes['CultureLicence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CultureLicence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CultureLicenceKind']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CultureLicenceStatus']>, ParentType, ContextType, Partial<CultureLicenceStatusArgs>>;
  renewBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type VenueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Venue'] = ResolversParentTypes['Venue'], FederationReferenceType extends FederationReferenceTypes['Venue'] = FederationReferenceTypes['Venue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Venue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VenueKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['CultureLicence']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openingHoursRule?: Resolver<Maybe<ResolversTypes['OpeningHoursRule']>, ParentType, ContextType>;
  openingHoursLegal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  realNameLog?: Resolver<Maybe<Array<ResolversTypes['RealNameDay']>>, ParentType, ContextType>;
  performances?: Resolver<Maybe<ResolversTypes['PerformanceConnection']>, ParentType, ContextType, Partial<VenuePerformancesArgs>>;
  cases?: Resolver<Maybe<ResolversTypes['CultureCaseConnection']>, ParentType, ContextType, Partial<VenueCasesArgs>>;
};

export type OpeningHoursRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHoursRule'] = ResolversParentTypes['OpeningHoursRule']> = {
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RealNameDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RealNameDay'] = ResolversParentTypes['RealNameDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Performance'] = ResolversParentTypes['Performance'], FederationReferenceType extends FederationReferenceTypes['Performance'] = FederationReferenceTypes['Performance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Performance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  approvals?: Resolver<Maybe<Array<ResolversTypes['PerformanceApproval']>>, ParentType, ContextType>;
  audienceCap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outdoor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type PerformanceApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceApproval'] = ResolversParentTypes['PerformanceApproval']> = {
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
};

export type ScenicAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenicArea'] = ResolversParentTypes['ScenicArea'], FederationReferenceType extends FederationReferenceTypes['ScenicArea'] = FederationReferenceTypes['ScenicArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScenicArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ScenicGrade']>, ParentType, ContextType>;
  maxInstant?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDaily?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  ticketing?: Resolver<Maybe<ResolversTypes['ScenicTicketing']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  presentNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ScenicAreaPresentNowArgs>>;
  load?: Resolver<Maybe<ResolversTypes['ScenicLoad']>, ParentType, ContextType, Partial<ScenicAreaLoadArgs>>;
  visitorFlows?: Resolver<Maybe<ResolversTypes['VisitorFlowConnection']>, ParentType, ContextType, Partial<ScenicAreaVisitorFlowsArgs>>;
};

export type ScenicLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenicLoad'] = ResolversParentTypes['ScenicLoad']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxInstant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ScenicLoadLevel'], ParentType, ContextType>;
};

export type VisitorFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitorFlow'] = ResolversParentTypes['VisitorFlow']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  departed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TravelAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelAgency'] = ResolversParentTypes['TravelAgency'], FederationReferenceType extends FederationReferenceTypes['TravelAgency'] = FederationReferenceTypes['TravelAgency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TravelAgency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['CultureLicence']>, ParentType, ContextType>;
  outbound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  branches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outboundBranches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  depositRequired?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  depositSufficient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  guides?: Resolver<Maybe<Array<ResolversTypes['TourGuide']>>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type TourGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TourGuide'] = ResolversParentTypes['TourGuide']> = {
  certificateNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HeritageSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeritageSite'] = ResolversParentTypes['HeritageSite'], FederationReferenceType extends FederationReferenceTypes['HeritageSite'] = FederationReferenceTypes['HeritageSite']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HeritageSite']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['HeritageLevel']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HeritageKind']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CultureCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureCase'] = ResolversParentTypes['CultureCase'], FederationReferenceType extends FederationReferenceTypes['CultureCase'] = FederationReferenceTypes['CultureCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CultureCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  minorsInvolved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CultureInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureInspection'] = ResolversParentTypes['CultureInspection'], FederationReferenceType extends FederationReferenceTypes['CultureInspection'] = FederationReferenceTypes['CultureInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CultureInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  venues?: Resolver<Maybe<Array<ResolversTypes['Venue']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationTriggerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationTrigger'] = ResolversParentTypes['EscalationTrigger']> = {
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  priorDecisions?: Resolver<Maybe<Array<ResolversTypes['CultureCase']>>, ParentType, ContextType>;
  newCases?: Resolver<Maybe<Array<ResolversTypes['CultureCase']>>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['RequiredMeasure']>, ParentType, ContextType>;
};

export type RequiredMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredMeasure'] = ResolversParentTypes['RequiredMeasure']> = {
  kind?: Resolver<ResolversTypes['PenaltyKind'], ParentType, ContextType>;
  minMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MinorsAlertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinorsAlert'] = ResolversParentTypes['MinorsAlert']> = {
  venue?: Resolver<Maybe<ResolversTypes['Venue']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  priorDecisions?: Resolver<Maybe<Array<ResolversTypes['CultureCase']>>, ParentType, ContextType>;
  openCases?: Resolver<Maybe<Array<ResolversTypes['CultureCase']>>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['Uscc'], ParentType, ContextType>;
  cultureLicences?: Resolver<Maybe<ResolversTypes['CultureLicenceConnection']>, ParentType, ContextType, Partial<EnterpriseCultureLicencesArgs>>;
  venues?: Resolver<Maybe<ResolversTypes['VenueConnection']>, ParentType, ContextType, Partial<EnterpriseVenuesArgs>>;
  travelAgency?: Resolver<Maybe<ResolversTypes['TravelAgency']>, ParentType, ContextType>;
  scenicAreas?: Resolver<Maybe<ResolversTypes['ScenicAreaConnection']>, ParentType, ContextType, Partial<EnterpriseScenicAreasArgs>>;
  performances?: Resolver<Maybe<ResolversTypes['PerformanceConnection']>, ParentType, ContextType, Partial<EnterprisePerformancesArgs>>;
  cultureInspections?: Resolver<Maybe<ResolversTypes['CultureInspectionConnection']>, ParentType, ContextType, Partial<EnterpriseCultureInspectionsArgs>>;
  cultureCases?: Resolver<Maybe<ResolversTypes['CultureCaseConnection']>, ParentType, ContextType, Partial<EnterpriseCultureCasesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  venues?: Resolver<Maybe<ResolversTypes['VenueConnection']>, ParentType, ContextType, Partial<RegionVenuesArgs>>;
  scenicAreas?: Resolver<Maybe<ResolversTypes['ScenicAreaConnection']>, ParentType, ContextType, Partial<RegionScenicAreasArgs>>;
  travelAgencies?: Resolver<Maybe<ResolversTypes['TravelAgencyConnection']>, ParentType, ContextType, Partial<RegionTravelAgenciesArgs>>;
  heritageSites?: Resolver<Maybe<ResolversTypes['HeritageSiteConnection']>, ParentType, ContextType, Partial<RegionHeritageSitesArgs>>;
  expiringCultureLicences?: Resolver<Maybe<ResolversTypes['CultureLicenceConnection']>, ParentType, ContextType, RequireFields<RegionExpiringCultureLicencesArgs, 'expiresBy'>>;
  outdoorPerformances?: Resolver<Maybe<ResolversTypes['PerformanceConnection']>, ParentType, ContextType, Partial<RegionOutdoorPerformancesArgs>>;
  cultureInspections?: Resolver<Maybe<ResolversTypes['CultureInspectionConnection']>, ParentType, ContextType, Partial<RegionCultureInspectionsArgs>>;
  cultureCases?: Resolver<Maybe<ResolversTypes['CultureCaseConnection']>, ParentType, ContextType, Partial<RegionCultureCasesArgs>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grid'] = ResolversParentTypes['Grid']> = {
  code?: Resolver<ResolversTypes['GridCode'], ParentType, ContextType>;
};

export type OrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  certNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PenaltyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PenaltyItem'] = ResolversParentTypes['PenaltyItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionItem'] = ResolversParentTypes['InspectionItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CultureLicenceOrderResolvers = EnumResolverSignature<{ VALID_TO_ASC?: any, VALID_TO_DESC?: any, NO_ASC?: any }, ResolversTypes['CultureLicenceOrder']>;

export type VenueOrderResolvers = EnumResolverSignature<{ ID_ASC?: any, CAPACITY_DESC?: any, NAME_ASC?: any }, ResolversTypes['VenueOrder']>;

export type PerformanceOrderResolvers = EnumResolverSignature<{ STARTS_AT_DESC?: any, STARTS_AT_ASC?: any }, ResolversTypes['PerformanceOrder']>;

export type ScenicAreaOrderResolvers = EnumResolverSignature<{ ID_ASC?: any, MAX_INSTANT_DESC?: any, NAME_ASC?: any }, ResolversTypes['ScenicAreaOrder']>;

export type VisitorFlowOrderResolvers = EnumResolverSignature<{ AT_DESC?: any, AT_ASC?: any }, ResolversTypes['VisitorFlowOrder']>;

export type TravelAgencyOrderResolvers = EnumResolverSignature<{ NO_ASC?: any, NAME_ASC?: any }, ResolversTypes['TravelAgencyOrder']>;

export type HeritageSiteOrderResolvers = EnumResolverSignature<{ ID_ASC?: any, NAME_ASC?: any }, ResolversTypes['HeritageSiteOrder']>;

export type CultureLicenceKindResolvers = EnumResolverSignature<{ NETWORK_CULTURE?: any, ENTERTAINMENT?: any, PERFORMANCE?: any, TRAVEL_AGENCY?: any, PUBLICATIONS?: any, FILM_SCREENING?: any, ART_FILING?: any }, ResolversTypes['CultureLicenceKind']>;

export type CultureLicenceStandingResolvers = EnumResolverSignature<{ GRANTED?: any, SUSPENDED?: any, REVOKED?: any, CANCELLED?: any }, ResolversTypes['CultureLicenceStanding']>;

export type CultureLicenceStatusResolvers = EnumResolverSignature<{ VALID?: any, NOT_YET_VALID?: any, EXPIRED?: any, SUSPENDED?: any, REVOKED?: any, CANCELLED?: any }, ResolversTypes['CultureLicenceStatus']>;

export type VenueKindResolvers = EnumResolverSignature<{ INTERNET_CAFE?: any, KTV?: any, GAME_ARCADE?: any, SCRIPT_GAMES?: any, THEATRE?: any }, ResolversTypes['VenueKind']>;

export type ScenicGradeResolvers = EnumResolverSignature<{ A?: any, AA?: any, AAA?: any, AAAA?: any, AAAAA?: any }, ResolversTypes['ScenicGrade']>;

export type ScenicTicketingResolvers = EnumResolverSignature<{ FREE?: any, TICKET?: any, RESERVATION?: any }, ResolversTypes['ScenicTicketing']>;

export type ScenicLoadLevelResolvers = EnumResolverSignature<{ NORMAL?: any, WARNING?: any, OVER?: any }, ResolversTypes['ScenicLoadLevel']>;

export type HeritageLevelResolvers = EnumResolverSignature<{ NATIONAL?: any, PROVINCIAL?: any, CITY?: any, COUNTY?: any }, ResolversTypes['HeritageLevel']>;

export type HeritageKindResolvers = EnumResolverSignature<{ ANCIENT_SITE?: any, ANCIENT_TOMB?: any, ANCIENT_BUILDING?: any, GROTTO_AND_CARVING?: any, MODERN_SITE?: any }, ResolversTypes['HeritageKind']>;

export type CultureLicenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureLicenceConnection'] = ResolversParentTypes['CultureLicenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CultureLicenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CultureLicence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CultureLicenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureLicenceEdge'] = ResolversParentTypes['CultureLicenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CultureLicence'], ParentType, ContextType>;
};

export type VenueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueConnection'] = ResolversParentTypes['VenueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VenueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Venue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VenueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VenueEdge'] = ResolversParentTypes['VenueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Venue'], ParentType, ContextType>;
};

export type PerformanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceConnection'] = ResolversParentTypes['PerformanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PerformanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Performance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PerformanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PerformanceEdge'] = ResolversParentTypes['PerformanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Performance'], ParentType, ContextType>;
};

export type ScenicAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenicAreaConnection'] = ResolversParentTypes['ScenicAreaConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScenicAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScenicArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ScenicAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScenicAreaEdge'] = ResolversParentTypes['ScenicAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScenicArea'], ParentType, ContextType>;
};

export type VisitorFlowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitorFlowConnection'] = ResolversParentTypes['VisitorFlowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitorFlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VisitorFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisitorFlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitorFlowEdge'] = ResolversParentTypes['VisitorFlowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitorFlow'], ParentType, ContextType>;
};

export type TravelAgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelAgencyConnection'] = ResolversParentTypes['TravelAgencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TravelAgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TravelAgency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TravelAgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TravelAgencyEdge'] = ResolversParentTypes['TravelAgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TravelAgency'], ParentType, ContextType>;
};

export type HeritageSiteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeritageSiteConnection'] = ResolversParentTypes['HeritageSiteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HeritageSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HeritageSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HeritageSiteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeritageSiteEdge'] = ResolversParentTypes['HeritageSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeritageSite'], ParentType, ContextType>;
};

export type CultureInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureInspectionConnection'] = ResolversParentTypes['CultureInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CultureInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CultureInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CultureInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureInspectionEdge'] = ResolversParentTypes['CultureInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CultureInspection'], ParentType, ContextType>;
};

export type CultureCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureCaseConnection'] = ResolversParentTypes['CultureCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CultureCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CultureCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CultureCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CultureCaseEdge'] = ResolversParentTypes['CultureCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CultureCase'], ParentType, ContextType>;
};

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
  __resolveType: TypeResolveFn<'CultureCase', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'CultureInspection', ParentType, ContextType>;
};

export type InspectionModeResolvers = EnumResolverSignature<{ DAILY?: any, SPECIAL?: any, CASE?: any, DOUBLE_RANDOM?: any }, ResolversTypes['InspectionMode']>;

export type InspectionResultResolvers = EnumResolverSignature<{ COMPLIANT?: any, TO_RECTIFY?: any, CASE_FILED?: any, NOT_FOUND?: any }, ResolversTypes['InspectionResult']>;

export type InspectionOrderResolvers = EnumResolverSignature<{ INSPECTED_ON_DESC?: any, INSPECTED_ON_ASC?: any }, ResolversTypes['InspectionOrder']>;

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
  PersonName?: GraphQLScalarType;
  CultureLicence?: CultureLicenceResolvers<ContextType>;
  Venue?: VenueResolvers<ContextType>;
  OpeningHoursRule?: OpeningHoursRuleResolvers<ContextType>;
  RealNameDay?: RealNameDayResolvers<ContextType>;
  Performance?: PerformanceResolvers<ContextType>;
  PerformanceApproval?: PerformanceApprovalResolvers<ContextType>;
  ScenicArea?: ScenicAreaResolvers<ContextType>;
  ScenicLoad?: ScenicLoadResolvers<ContextType>;
  VisitorFlow?: VisitorFlowResolvers<ContextType>;
  TravelAgency?: TravelAgencyResolvers<ContextType>;
  TourGuide?: TourGuideResolvers<ContextType>;
  HeritageSite?: HeritageSiteResolvers<ContextType>;
  CultureCase?: CultureCaseResolvers<ContextType>;
  CultureInspection?: CultureInspectionResolvers<ContextType>;
  EscalationTrigger?: EscalationTriggerResolvers<ContextType>;
  RequiredMeasure?: RequiredMeasureResolvers<ContextType>;
  MinorsAlert?: MinorsAlertResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Grid?: GridResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  PenaltyItem?: PenaltyItemResolvers<ContextType>;
  InspectionItem?: InspectionItemResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  CultureLicenceOrder?: CultureLicenceOrderResolvers;
  VenueOrder?: VenueOrderResolvers;
  PerformanceOrder?: PerformanceOrderResolvers;
  ScenicAreaOrder?: ScenicAreaOrderResolvers;
  VisitorFlowOrder?: VisitorFlowOrderResolvers;
  TravelAgencyOrder?: TravelAgencyOrderResolvers;
  HeritageSiteOrder?: HeritageSiteOrderResolvers;
  CultureLicenceKind?: CultureLicenceKindResolvers;
  CultureLicenceStanding?: CultureLicenceStandingResolvers;
  CultureLicenceStatus?: CultureLicenceStatusResolvers;
  VenueKind?: VenueKindResolvers;
  ScenicGrade?: ScenicGradeResolvers;
  ScenicTicketing?: ScenicTicketingResolvers;
  ScenicLoadLevel?: ScenicLoadLevelResolvers;
  HeritageLevel?: HeritageLevelResolvers;
  HeritageKind?: HeritageKindResolvers;
  CultureLicenceConnection?: CultureLicenceConnectionResolvers<ContextType>;
  CultureLicenceEdge?: CultureLicenceEdgeResolvers<ContextType>;
  VenueConnection?: VenueConnectionResolvers<ContextType>;
  VenueEdge?: VenueEdgeResolvers<ContextType>;
  PerformanceConnection?: PerformanceConnectionResolvers<ContextType>;
  PerformanceEdge?: PerformanceEdgeResolvers<ContextType>;
  ScenicAreaConnection?: ScenicAreaConnectionResolvers<ContextType>;
  ScenicAreaEdge?: ScenicAreaEdgeResolvers<ContextType>;
  VisitorFlowConnection?: VisitorFlowConnectionResolvers<ContextType>;
  VisitorFlowEdge?: VisitorFlowEdgeResolvers<ContextType>;
  TravelAgencyConnection?: TravelAgencyConnectionResolvers<ContextType>;
  TravelAgencyEdge?: TravelAgencyEdgeResolvers<ContextType>;
  HeritageSiteConnection?: HeritageSiteConnectionResolvers<ContextType>;
  HeritageSiteEdge?: HeritageSiteEdgeResolvers<ContextType>;
  CultureInspectionConnection?: CultureInspectionConnectionResolvers<ContextType>;
  CultureInspectionEdge?: CultureInspectionEdgeResolvers<ContextType>;
  CultureCaseConnection?: CultureCaseConnectionResolvers<ContextType>;
  CultureCaseEdge?: CultureCaseEdgeResolvers<ContextType>;
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
