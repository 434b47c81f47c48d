/** A named thing that uses others by name. */
export type GraphNode = { readonly name: string; readonly uses: ReadonlySet<string> };

/** Nodes that use each other in a cycle, or one node; and whether there is a cycle. */
export type NodeGroup<T> = { readonly members: readonly T[]; readonly cyclic: boolean };

/**
 * Groups in an order in which each comes after what it uses; otherwise in the given order.
 * Tarjan's strongly connected components.
 */
export const groupsInOrder = <T extends GraphNode>(nodes: readonly T[]): NodeGroup<T>[] => {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const stack: T[] = [];
  const groups: NodeGroup<T>[] = [];

  const visit = (node: T): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const name of node.uses) {
      const next = byName.get(name);
      if (!next) continue;
      if (!index.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node)!, low.get(next)!));
      } else if (stack.includes(next)) {
        low.set(node, Math.min(low.get(node)!, index.get(next)!));
      }
    }
    if (low.get(node) !== index.get(node)) return;
    const members = stack.splice(stack.indexOf(node));
    groups.push({ members, cyclic: members.length > 1 || node.uses.has(node.name) });
  };

  for (const node of nodes) if (!index.has(node)) visit(node);
  return groups;
};
