import { claimLock } from '#shared/audit/folderLock';

/** Another process writes this node's log. Two would fork it. */
export class NodeNameTaken extends Error {
  constructor(node: string, file: string, owner: string) {
    super(
      `The audit log of the node "${node}" is written by another process (${owner}; ${file}). ` +
        'Give each gateway a NODE_NAME of its own, or stop the other one.',
    );
    this.name = 'NodeNameTaken';
  }
}

/**
 * Claims a node's name in its folder, for as long as this process lives.
 * @returns the release
 * @throws NodeNameTaken
 */
export const claimNode = (node: string, file: string): (() => void) =>
  claimLock(file, (holder) => new NodeNameTaken(node, file, holder));
