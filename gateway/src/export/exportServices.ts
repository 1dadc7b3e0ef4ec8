import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { TokenVerifier } from '#shared/auth/verifyToken';
import type { Recorder } from '../audit/recorder';
import type { GatewayContext } from '../execution/context';
import type { ManifestStore } from './manifestStore';

/** What exports of one gateway share. */
export interface ExportServices {
  readonly server: ApolloServer<GatewayContext>;
  readonly verifier: TokenVerifier;
  readonly recorder: Recorder;
  readonly store: ManifestStore;
  /** Gives a subject a place among the exports under way (places.ts). */
  readonly takePlace: (subject: string) => () => void;
  /** NODE_NAME of this gateway: whose log has the record. */
  readonly node: string;
  readonly maxTokens: number;
  readonly clock: () => Date;
  readonly log: Logger;
}
