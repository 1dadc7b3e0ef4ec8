import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Secret } from '#shared/config/secret';
import { privateFile } from './privateFile';

/** The secret of a trial installation, kept in its data folder: keys of cursors and departments derive from it. */
export const localSecret = (dataDir: string): Secret =>
  new Secret(
    privateFile(path.join(dataDir, 'keys', 'internal-secret'), () => randomBytes(48).toString('base64url')),
  );
