type NodeVersion = { readonly major: number; readonly minor: number };

export const REQUIRED_NODE: NodeVersion;
export const BOOTSTRAP_NODE: NodeVersion;
export const isAtLeast: (version: string, wanted: NodeVersion) => boolean;
export const requireNode: (version?: string) => void;
