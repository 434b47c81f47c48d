import type { Logger } from '@coffeemesh/kernel';
import { services, type Service } from '../generated/chain/routes.ts';
import { locationOf } from './upstream-settings.ts';
import { createUpstream, type Upstream } from './upstream.ts';

export type Upstreams = Readonly<Record<Service, Upstream>>;

/** An upstream for every service that has a contract, with its location from the settings. */
export const createUpstreams = (settings: Readonly<Record<string, unknown>>, log: Logger): Upstreams =>
  Object.fromEntries(
    services.map((service) => [service, createUpstream(service, locationOf(service, settings), log)]),
  ) as Upstreams;
