import type { Logger } from '@coffeemesh/kernel';
import { services, type Service } from '../generated/chain/routes.ts';
import { locationOf } from './upstream-settings.ts';
import { createUpstream, type Upstream } from './upstream.ts';

export type Upstreams = Readonly<Record<Service, Upstream>>;

/** Every service that has a contract, where the settings say that it is. */
export const createUpstreams = (settings: Readonly<Record<string, unknown>>, log: Logger): Upstreams =>
  Object.fromEntries(
    services.map((service) => [service, createUpstream(service, locationOf(service, settings), log)]),
  ) as Upstreams;
