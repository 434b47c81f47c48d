type Project = {
  readonly root: string;
  readonly targets: Readonly<Record<string, { readonly inputs?: readonly string[] }>>;
  readonly implicitDependencies: readonly string[];
};

type CreateNodes = (
  files: readonly string[],
  options: undefined,
  context: { readonly workspaceRoot: string },
) => [file: string, nodes: { readonly projects: Readonly<Record<string, Project>> }][];

export const name: string;
export const createNodesV2: [pattern: string, create: CreateNodes];
