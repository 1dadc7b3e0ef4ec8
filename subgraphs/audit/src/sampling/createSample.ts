import { randomUUID } from 'node:crypto';
import { createWorkCalendar } from '#shared/calendar/workCalendar';
import { AppError, badInput } from '#shared/errors/appError';
import { checkFile, countByRule } from '../checks/checkFile';
import type { AuditSampleEntity } from '../entities/auditSample.entity';
import { insertSample, type SampleRows } from '../repositories/insertSample';
import type { AuditBase } from '../services';
import { caseRefOf } from './caseSources';
import { redraw, type Drawing } from './draw';
import { readFiles } from './readFiles';
import { readPool } from './readPool';
import { requireReviewGrant } from './reviewGrant';
import { sampleRequest, type SampleInput, type SampleRequest } from './sampleRequest';

const noGraph = (): AppError =>
  new AppError('SUBGRAPH_UNAVAILABLE', {
    en: 'The audit department was given no way to the graph, so it cannot read case files. Ask the operator to configure its graph client.',
    zh: '审计监督部门未配置访问图的通道，无法读取案卷。请运维人员配置。',
  });

const emptyPool = (): AppError =>
  badInput(
    'There is no decided case in these departments, divisions and days. Widen them.',
    '所选部门、区划和日期内没有已决定的案件。请扩大范围。',
  );

/** Days off are the same for every request. */
const calendar = createWorkCalendar();

function sampleRow(
  { purpose, grantId, strata, n, seed, bounds }: SampleRequest,
  { poolSize, poolHash, hash }: Drawing,
  drawnBy: string,
): Omit<AuditSampleEntity, 'findings'> {
  const { departments, regions, decidedFrom, decidedTo } = bounds;
  return {
    id: randomUUID(),
    purpose,
    grantId,
    drawnBy,
    drawnAt: new Date(),
    seed,
    strata: [...strata],
    size: n,
    poolSize,
    poolHash,
    hash,
    departments: [...departments],
    regions: [...regions],
    decidedFrom,
    decidedTo,
  };
}

/**
 * Draws a sample and checks its files. Nothing is written before every file has been read.
 * @throws AppError BAD_USER_INPUT, SUBGRAPH_UNAVAILABLE, FORBIDDEN
 */
export async function createSample(base: AuditBase, input: SampleInput): Promise<AuditSampleEntity> {
  const { principal, services, db } = base;
  requireReviewGrant(input.grantId ?? null, base, services.signingKey, new Date());
  const today = base.today();
  const request = sampleRequest(input, principal, today);
  const { graph } = services;
  if (graph === null) throw noGraph();

  const pool = await readPool(graph, request.bounds);
  if (pool.length === 0) throw emptyPool();
  const drawing = redraw(pool, request.seed, request.strata, request.n);
  const files = await readFiles(
    graph,
    drawing.drawn.map(({ key }) => key),
  );
  const on = { today, calendar };
  const items: SampleRows['items'] = drawing.drawn.map(({ key, position, stratum }) => {
    const { __typename, caseNo } = caseRefOf(key);
    return { position, caseType: __typename, caseNo, stratum, checks: checkFile(files.get(key) ?? null, on) };
  });
  const findings = countByRule(items.map(({ checks }) => checks));
  const sample = { ...sampleRow(request, drawing, principal.subject), findings };
  await insertSample(db, { sample, strata: drawing.counts, items, pool });
  return sample;
}
