import { isAvailable, realServers, type RealServerName } from '../servers/real-servers.ts';

/** Names the suites that are skipped on this machine, and how to run them. Returns undefined if none are skipped. */
export const skippedSuites = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const missing = (Object.keys(realServers) as RealServerName[]).filter((name) => !isAvailable(name, env));
  if (missing.length === 0) return undefined;
  const suites = missing.map(
    (name) => `${name} (install ${realServers[name].package}, or set ${realServers[name].url})`,
  );
  return `Skipped: the suites for ${suites.join(' and ')}`;
};
