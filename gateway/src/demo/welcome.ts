import type { LocalIssuer } from '#shared/auth/localIssuer';
import { personas } from '#shared/auth/personas';
import { enterprise, nthFaultFirm, richResidue } from '#shared/synthetic/enterprise';
import type { World } from '#shared/synthetic/world';

/** The key of a firm that all five departments know. */
export const richUscc = (world: World): string => enterprise(world, nthFaultFirm(richResidue, 0)).uscc;

/** The body of the request that the welcome shows: what five departments know of one firm. */
export const dossierRequest = (world: World): string =>
  JSON.stringify({
    query:
      'query($u:String!){enterprise(uscc:$u){name status region{path} licences(first:5){nodes{no kind validTo}} dischargePermits(first:5){nodes{no validTo}} agriLicences(first:5){nodes{no kind validTo}} cultureLicences(first:5){nodes{no kind validTo}} inspectionsThisYear{organ{name} plannedOn}}}',
    variables: { u: richUscc(world) },
  });

/** What a first user needs: a token for each persona and a request that shows the graph. */
export async function welcome(url: string, issuer: LocalIssuer, world: World, now: Date): Promise<string> {
  const tokens = await Promise.all(
    Object.entries(personas).map(
      async ([name, principal]) => [name, await issuer.issue(principal, { now })] as const,
    ),
  );
  return [
    `Demonstration data of ${world.date} (size ${world.size}); "today" in the graph is that day.`,
    '',
    'Tokens, valid for 12 hours (also: npm run -s graph -- token --as PERSONA):',
    ...tokens.map(([name, token]) => `  ${name}\n    ${token}`),
    '',
    'What five departments know of one firm, as far as a lead of market supervision may see it, in one request:',
    `curl -s ${url}/graphql -H 'content-type: application/json' \\`,
    `  -H "authorization: Bearer $(npm run -s graph -- token --as lead-market-supervision)" \\`,
    `  -d '${dossierRequest(world)}'`,
    '',
  ].join('\n');
}
