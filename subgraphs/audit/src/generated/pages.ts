// Generated from schema.graphql by "npm run codegen". Do not edit.
/* eslint-disable */
import type { Connection } from '#shared/pagination/list';
import type { AuditGrantEntity as AuditGrantRow } from '../entities/auditGrant.entity';
export type AuditGrantPage = Connection<AuditGrantRow>;
export type AuditGrantPageEdge = AuditGrantPage['edges'][number];
import type { SharingRequestEntity as SharingRequestRow } from '../entities/sharingRequest.entity';
export type SharingRequestPage = Connection<SharingRequestRow>;
export type SharingRequestPageEdge = SharingRequestPage['edges'][number];
import type { GrantableFieldRow as GrantableFieldRow } from '../grants/catalogue';
export type GrantableFieldPage = Connection<GrantableFieldRow>;
export type GrantableFieldPageEdge = GrantableFieldPage['edges'][number];
import type { AuditSampleEntity as AuditSampleRow } from '../entities/auditSample.entity';
export type AuditSamplePage = Connection<AuditSampleRow>;
export type AuditSamplePageEdge = AuditSamplePage['edges'][number];
import type { SampleItemEntity as AuditSampleItemRow } from '../entities/sampleItem.entity';
export type AuditSampleItemPage = Connection<AuditSampleItemRow>;
export type AuditSampleItemPageEdge = AuditSampleItemPage['edges'][number];
import type { AccessRecordEntity as AccessRecordRow } from '../entities/accessRecord.entity';
export type AccessRecordPage = Connection<AccessRecordRow>;
export type AccessRecordPageEdge = AccessRecordPage['edges'][number];
