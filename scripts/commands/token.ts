import { openLocalIssuer } from '#shared/auth/localIssuer';
import { personas } from '#shared/auth/personas';

/** A token of the local issuer for a persona, valid for the seconds given. */
export async function personaToken(
  persona: string,
  place: { readonly dataDir: string; readonly environment: string | undefined },
  expiresInSeconds: number,
): Promise<string> {
  const principal = personas[persona];
  if (!principal) throw new Error(`Expected one of ${Object.keys(personas).join(', ')}, got ${persona}.`);
  const issuer = openLocalIssuer({ directory: place.dataDir, environment: place.environment });
  return issuer.issue(principal, { now: new Date(), expiresInSeconds });
}
