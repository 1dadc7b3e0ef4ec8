import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Principal } from '#shared/auth/principal';
import { tokenOf } from '#shared/audit/token';
import { AppError } from '#shared/errors/appError';
import { documentHash } from '#shared/grants/grantedDocument';
import type { PurposeCode } from '#shared/grants/purposes';
import { requestFactsOf } from '#shared/http/requestFacts';
import { canonicalJson } from '#shared/policy/canonicalJson';
import { recordedName } from '../audit/canonicalDocument';
import { Trail } from '../audit/trail';
import { requireGraphqlRequest } from '../http/graphqlRequest';
import { trailOf } from '../http/requestTrails';
import { grantHeader, grantIdOf } from '../http/statedGrant';
import { purposeHeader, statedPurpose } from '../http/statedPurpose';
import { keptBack } from '../permissions/refusals';
import { askPage } from './askPage';
import { columnsOf } from './columns';
import { csvFile } from './csvFile';
import { earlierRuns, mostPages, noEarlierRuns, type EarlierRuns } from './earlierRun';
import type { ExportFile } from './exportFile';
import { exportRequestFrom, parsedDocument, type ExportRequest } from './exportRequest';
import type { ExportServices } from './exportServices';
import { jsonlFile } from './jsonlFile';
import { faultOf, isFault, pageOf } from './page';
import { recordRun, type RunFacts } from './recordRun';
import { responseSink } from './responseSink';
import { runExport, type AskedPage } from './runExport';
import { walkedListOf, type WalkedList } from './walkedList';
import { xlsxFile } from './xlsxFile';

/** A request for an export that may begin. */
interface Prepared {
  readonly request: ExportRequest;
  readonly list: WalkedList;
  readonly facts: RunFacts;
  readonly earlier: EarlierRuns;
  readonly file: ExportFile;
}

interface Who {
  readonly principal: Principal;
  readonly purpose: PurposeCode | null;
  readonly grantId: string | null;
}

/**
 * `POST /graphql/export`: a list as a file. Every page is a request of its own, asked when the client has taken the one before, with the
 * caller's token checked anew; the file is whole when the log holds the hash of its manifest.
 */
export function exportRoute(services: ExportServices): RequestHandler {
  return async (req, res) => {
    const { verifier, takePlace } = services;
    const principal = await verifier.verify(req.get('authorization'));
    trailOf(res)?.callerIs(principal, null);
    if (principal.kind === 'PUBLIC') throw exportsForNobody();
    requireGraphqlRequest(req, ['POST']);
    const purpose = statedPurpose(req.get(purposeHeader), principal);
    const who = { principal, purpose, grantId: grantIdOf(req.get(grantHeader), principal) };
    const prepared = await prepare(services, req, who);
    const giveBack = takePlace(principal.subject);
    try {
      await run(services, req, res, who, prepared);
    } finally {
      giveBack();
    }
  };
}

async function prepare(services: ExportServices, req: Request, who: Who): Promise<Prepared> {
  const { recorder, store, clock, maxTokens } = services;
  const request = exportRequestFrom(req.body as Record<string, unknown>);
  const document = parsedDocument(request.query, maxTokens);
  const list = walkedListOf(document, request.operationName);
  const { operation } = list;
  const { principal, purpose, grantId } = who;
  const same = {
    operation: operation.name ? recordedName(operation.name.value, recorder.tokenKey) : null,
    document: documentHash(document),
    variables: tokenOf(recorder.tokenKey, 'variables', canonicalJson(request.variables)),
    fileFormat: request.fileFormat,
  };
  const { subject, organisation } = principal;
  const { continues: id, after } = request;
  const earlier =
    id === null || after === null ? noEarlierRuns : await earlierRuns(store, { id, after, subject, same });
  const facts: RunFacts = {
    ...{ ...same, subject, organisation, purpose, export: randomUUID() },
    ...{ grant: grantId, startedAt: clock().toISOString(), earlier },
  };
  return { request, list, facts, earlier, file: fileFor(request, document, list, facts) };
}

function fileFor(
  { fileFormat, after }: ExportRequest,
  document: DocumentNode,
  { row }: WalkedList,
  facts: RunFacts,
): ExportFile {
  const { export: id, subject, organisation, purpose, grant, operation, startedAt: time } = facts;
  const watermark = {
    ...{
      export: id,
      subject,
      organisation,
      purpose,
      grant,
      time,
      operation,
      document: facts.document,
      after,
    },
  };
  if (fileFormat === 'jsonl') return jsonlFile(watermark);
  const columns = columnsOf(document, row);
  if (fileFormat === 'xlsx') return xlsxFile(watermark, columns);
  return csvFile(watermark, columns, facts.earlier.parts.length > 0);
}

async function run(
  services: ExportServices,
  req: Request,
  res: Response,
  who: Who,
  { request, list, facts, earlier, file }: Prepared,
): Promise<void> {
  const { server, verifier, recorder, log } = services;
  const { requestId, language } = requestFactsOf(res);
  const { query, variables, operationName } = request;
  const ask = async (after: string | null, id: string, trail: Trail): Promise<AskedPage> => {
    try {
      // A token that ran out or was taken back meanwhile ends the export.
      const principal = await verifier.verify(req.get('authorization'));
      const page = { ...who, principal, query, operationName, variables: { ...variables, after } };
      const answer = await askPage(server, { ...page, requestId: id, language, trail });
      return { request: id, page: pageOf(answer, list) };
    } catch (error) {
      return { request: id, page: faultOf(told(error, id, log), language, id) };
    } finally {
      trail.closeLate(500);
    }
  };
  const first = await ask(request.after, requestId, trailOf(res) ?? new Trail(recorder, requestId));
  if (isFault(first.page)) {
    res.status(first.page.status).json({ errors: first.page.errors });
    return;
  }
  const manifest = `/graphql/export/${facts.export}/manifest`;
  res.setHeader('content-type', file.contentType);
  res.setHeader('content-disposition', `attachment; filename="export-${facts.export}.${request.fileFormat}"`);
  res.setHeader('x-export-id', facts.export);
  const how = await runExport({
    ...{ id: facts.export, file, sink: responseSink(res), language, manifest },
    first: { request: first.request, page: first.page },
    ask: (after) => {
      const id = randomUUID();
      return ask(after, id, new Trail(recorder, id));
    },
    record: (exported, isWhole) => recordRun(services, facts, requestId, exported, isWhole),
    faultOf: (error) => faultOf(error, language, requestId),
    mostPages: mostPages - earlier.pages.length,
  });
  log.info({ export: facts.export, requestId, how }, 'export ended');
  res.end();
}

/** Words of other errors than our own go to the log only. */
function told(error: unknown, requestId: string, log: Logger): AppError {
  if (error instanceof AppError) return error;
  log.error({ err: error, requestId }, 'a page of an export failed');
  return keptBack();
}

const exportsForNobody = (): AppError =>
  new AppError('UNAUTHENTICATED', {
    en: 'Exports are for signed-in callers. Send "Authorization: Bearer …".',
    zh: '导出仅向已登录用户提供。请发送 "Authorization: Bearer …"。',
  });
