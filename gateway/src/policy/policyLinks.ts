import { visit, type DocumentNode } from 'graphql';
import { linksOf } from '../supergraph/links';
import { federationRestrictions } from './directives';

const policySpecification = 'https://yiyu.example/access/';

/** Whether it links the policy at all; without it `@public` would be anybody's word. */
export const linksPolicy = (document: DocumentNode): boolean =>
  linksOf(document).some((link) => link.url.startsWith(policySpecification));

const namespaced = new RegExp(`^(?:access|federation|${federationRestrictions.join('|')})__`);

const advice = 'Policy directives must keep their names: remove the renaming.';

/**
 * A directive that goes by another name would be overlooked, and its fields served; so nothing is compiled at all.
 * @throws Error naming the link or the directive
 */
export function refuseRenames(document: DocumentNode): void {
  for (const link of linksOf(document)) {
    const isOurs = link.url.startsWith(policySpecification);
    const isFederations =
      link.url.startsWith('https://specs.apollo.dev/') &&
      (federationRestrictions as readonly string[]).includes(link.feature);
    if (!isOurs && !isFederations) continue;
    const renamed = [...link.imports].find(([original, local]) => original !== local);
    if (renamed || link.namespace !== (isOurs ? 'access' : link.feature)) {
      const what = renamed
        ? `${renamed[0]} as ${renamed[1]}`
        : `${link.feature} under the name "${link.namespace}"`;
      throw new Error(`The supergraph links ${what} (${link.url}). ${advice}`);
    }
  }
  visit(document, {
    Directive: ({ name }) => {
      if (!namespaced.test(name.value)) return;
      throw new Error(
        `The supergraph carries @${name.value}, which is not imported under its own name. ${advice}`,
      );
    },
  });
}
