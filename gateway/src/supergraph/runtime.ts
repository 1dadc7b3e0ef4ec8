import {
  Kind,
  parse,
  print,
  visit,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
} from 'graphql';
import { linksOf, type Link } from './links';

/** The federation's features that @apollo/gateway refuses while they are marked `for: SECURITY`. */
const authorisationFeatures = ['authenticated', 'requiresScopes', 'policy'];

/** Features marked so that the gateway enforces by itself: names they hide are in no schema that clients see. */
const enforcedByGateway = ['inaccessible'];

const isPurpose = (node: ConstArgumentNode): boolean =>
  node.name.value === 'for' && node.value.kind === Kind.ENUM && node.value.value === 'SECURITY';

/**
 * Full supergraph → the one @apollo/gateway loads: only the argument `for: SECURITY` of the three authorisation
 * features is dropped. The gateway then enforces nothing by itself, so the caller must hold a policy index of the
 * same full text. An AST comparison proves that nothing else changed.
 * @throws Error when another feature is marked `for: SECURITY` (it would go unenforced) or the comparison fails.
 */
export function runtimeSupergraph(fullSdl: string): string {
  const full = parse(fullSdl, { noLocation: true });
  const links = linksOf(full).filter(
    (link) => link.node.arguments?.some(isPurpose) && !isEnforcedByGateway(link),
  );
  for (const link of links) {
    const known =
      authorisationFeatures.includes(link.feature) && link.url.startsWith('https://specs.apollo.dev/');
    if (!known) {
      throw new Error(`${link.url} is marked "for: SECURITY" and nothing here enforces it; refused.`);
    }
  }
  const toEdit = new Set<ConstDirectiveNode>(links.map((link) => link.node));
  const runtime: DocumentNode = visit(full, {
    Directive: (node) =>
      toEdit.has(node as ConstDirectiveNode)
        ? { ...node, arguments: (node as ConstDirectiveNode).arguments?.filter((item) => !isPurpose(item)) }
        : undefined,
  });
  assertOnlyPurposeDropped(full, runtime, links.length);
  return print(runtime);
}

const isEnforcedByGateway = ({ url, feature }: Link): boolean =>
  url.startsWith('https://specs.apollo.dev/') && enforcedByGateway.includes(feature);

/** Walks both trees together; the only difference allowed is a missing `for: SECURITY` in a list of arguments. */
function assertOnlyPurposeDropped(full: DocumentNode, runtime: DocumentNode, expected: number): void {
  let dropped = 0;
  const same = (before: unknown, after: unknown): boolean => {
    if (Array.isArray(before) && Array.isArray(after)) {
      const kept = before.length === after.length ? before : before.filter((item) => !isDroppable(item));
      dropped += before.length - kept.length;
      return kept.length === after.length && kept.every((item, index) => same(item, after[index]));
    }
    if (before !== null && after !== null && typeof before === 'object' && typeof after === 'object') {
      const keys = Object.keys(before);
      return (
        keys.length === Object.keys(after).length &&
        keys.every((key) => same((before as never)[key], (after as never)[key]))
      );
    }
    return Object.is(before, after);
  };
  const equal = same(full, runtime);
  if (!equal || dropped !== expected) {
    throw new Error(
      'The runtime supergraph differs from the full one in more than "for: SECURITY"; refused.',
    );
  }
}

const isDroppable = (item: unknown): boolean => {
  const node = item as { kind?: string; name?: { value: string }; value?: { kind: string; value: string } };
  return node.kind === Kind.ARGUMENT && node.name?.value === 'for' && node.value?.value === 'SECURITY';
};
