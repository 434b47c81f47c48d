import Type, { type TInteger, type TString } from 'typebox';
import { urlSetting } from '@coffeemesh/service-kit';
import { services, type Service } from '../generated/chain/routes.ts';

/** The settings of each upstream: `ORDERS_URL`, `ORDERS_TIMEOUT_MS`, and so on. */
export type UpstreamSettings = { [Name in `${Uppercase<Service>}_URL`]: TString } & {
  [Name in `${Uppercase<Service>}_TIMEOUT_MS`]: TInteger;
};

export const upstreamSettings = Object.fromEntries(
  services.flatMap((service) => [
    [`${service.toUpperCase()}_URL`, urlSetting()],
    [
      `${service.toUpperCase()}_TIMEOUT_MS`,
      Type.Integer({
        minimum: 100,
        maximum: 120_000,
        default: 10_000,
        description: `The time in which the ${service} service must begin its response.`,
      }),
    ],
  ]),
) as UpstreamSettings;

/** `timeoutMs`: the time in which the service must begin its response. */
export type UpstreamLocation = { url: string; timeoutMs: number };

export const locationOf = (service: Service, settings: Readonly<Record<string, unknown>>): UpstreamLocation => ({
  url: String(settings[`${service.toUpperCase()}_URL`]),
  timeoutMs: Number(settings[`${service.toUpperCase()}_TIMEOUT_MS`]),
});
