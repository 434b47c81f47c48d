type NodeVersion = { readonly major: number; readonly minor: number };

export const requiredNode: NodeVersion;
export const bootstrapNode: NodeVersion;
export const isAtLeast: (version: string, wanted: NodeVersion) => boolean;
export const requireNode: (version?: string) => void;
