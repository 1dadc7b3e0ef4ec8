import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import { publicPrincipal, type Principal } from '#shared/auth/principal';
import { departmentError } from '#shared/errors/departmentError';
import { isSignedGrant, type SignedGrant } from '#shared/grants/grant';
import type { PurposeCode } from '#shared/grants/purposes';
import { grantSuite } from '#shared/grants/requestBasis';
import { passedOn } from '../execution/departmentFault';
import type { Transport } from '../departments/transport';

export interface GrantRequest {
  readonly grantId: string;
  readonly principal: Principal;
  readonly purpose: PurposeCode | null;
  readonly requestId: string;
  /** Rows that may come at most. */
  readonly rows: number;
}

/** Room for one operation under a grant. */
export interface GrantUse {
  readonly grant: SignedGrant;
  /** @returns whether the answer may leave: the grant is still in force and the rows fit its budget */
  settle(rows: number): Promise<boolean>;
}

export interface GrantDeskOptions {
  /** To the audit department. */
  readonly transport: Transport;
  /** Its public key, pinned. */
  readonly signer: KeyObject;
  /** payloadHash of the policy bundle. */
  readonly bundle: string;
  readonly log: Logger;
}

const reserveText =
  'mutation Reserve($input: ReserveGrantInput!) { reserveGrant(input: $input) { id grant } }';
const settleText = 'mutation Settle($input: SettleGrantInput!) { settleGrant(input: $input) { mayLeave } }';

/** The gateway towards the audit department: a machine with just this right. */
const gatewayPrincipal: Principal = Object.freeze({
  ...publicPrincipal,
  subject: 'gateway',
  kind: 'MACHINE',
  roles: Object.freeze(['machine-client']),
  scopes: Object.freeze(['platform:grant:use']),
});

/** Takes room under grants before operations run, and settles it before answers leave: so a grant that ends ends at once everywhere. */
export type GrantDesk = (request: GrantRequest) => Promise<GrantUse>;

/** @throws (the desk) AppError as the audit department answers, or SUBGRAPH_UNAVAILABLE where it does not */
export function createGrantDesk({ transport, signer, bundle, log }: GrantDeskOptions): GrantDesk {
  const ask = async (query: string, input: object, requestId: string): Promise<Record<string, unknown>> => {
    const answer = await transport.send(
      { query, variables: { input } },
      { principal: gatewayPrincipal, language: 'en', requestId, bundle, purpose: null, grant: null },
    );
    const [error] = Array.isArray(answer.errors) ? (answer.errors as unknown[]) : [];
    if (error !== undefined) throw passedOn('audit', error);
    const [value] = Object.values((answer.data ?? {}) as Record<string, unknown>);
    if (typeof value !== 'object' || value === null) throw departmentError('SUBGRAPH_UNAVAILABLE', 'audit');
    return value as Record<string, unknown>;
  };

  return async ({ grantId, principal, purpose, requestId, rows }) => {
    const { subject, department, roles, regionCodes } = principal;
    const reserved = await ask(
      reserveText,
      { grantId, subject, department, roles, regions: regionCodes, purpose, rows },
      requestId,
    );
    const grant = signedGrantFrom(reserved['grant']);
    if (!grant || !isSignedGrant(grantSuite, signer, grant)) {
      log.error(
        { grantId, requestId },
        'refused: the audit department sent a grant that its pinned key did not sign',
      );
      throw departmentError('SUBGRAPH_UNAVAILABLE', 'audit');
    }
    return {
      grant,
      async settle(came) {
        const settled = await ask(settleText, { reservation: reserved['id'], rows: came }, requestId);
        return settled['mayLeave'] === true;
      },
    };
  };
}

function signedGrantFrom(text: unknown): SignedGrant | undefined {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as SignedGrant) : undefined;
  } catch {
    return undefined;
  }
}
