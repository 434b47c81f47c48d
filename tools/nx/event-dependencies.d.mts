export const consumedContracts: (workspaceRoot: string, service: string) => string[];
