import { isToBeHad, realServers, type RealServerName } from '../servers/real-servers.ts';

/** Which suites this machine cannot run, and how to have them; undefined where it runs all of them. */
export const leftOut = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const missing = (Object.keys(realServers) as RealServerName[]).filter((name) => !isToBeHad(name, env));
  if (missing.length === 0) return undefined;
  const ways = missing.map((name) => `${name} (install ${realServers[name].package}, or set ${realServers[name].url})`);
  return `Left out: the suites over ${ways.join(' and ')}`;
};
