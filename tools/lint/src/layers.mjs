/**
 * Who may import whom: the table of docs/architecture.md, as lists of what is allowed. Everything else is an error.
 *
 * A layer is a folder or file below `apps/<app>/src`. `layers` are the layers of the same app that it may import; itself
 * is always allowed. `packages` are package names; `*` stands for one part of a name, and `node:*` for Node's modules.
 */

const clientPackages = ['@coffeemesh/*-client', '@coffeemesh/*-client/undici'];

/** Every service has this shape. */
export const serviceLayers = {
  'main.ts': {
    // `application` for the background workers that run with the process.
    layers: ['app.ts', 'application', 'config.ts', 'deps.ts', 'events/consumed'],
    packages: ['@coffeemesh/service-kit'],
  },
  'app.ts': {
    layers: ['deps.ts', 'events/consumed', 'generated/api', 'generated/handlers.ts'],
    packages: ['@coffeemesh/kernel', '@coffeemesh/service-kit', 'fastify'],
  },
  'config.ts': {
    layers: ['domain'],
    packages: ['@coffeemesh/service-kit', 'typebox'],
  },
  'deps.ts': {
    layers: [
      'application',
      'clients',
      'config.ts',
      'domain',
      'events/consumed',
      'events/published',
      'generated/events',
      'generated/prisma',
      'handlers',
      'store',
    ],
    packages: ['node:*/*', '@coffeemesh/*', '@coffeemesh/*-client/undici', '@prisma/*', 'pg'],
  },
  handlers: {
    layers: ['application', 'domain', 'events/published', 'generated/api'],
    packages: ['@coffeemesh/kernel', '@coffeemesh/service-kit'],
  },
  application: {
    layers: ['domain', 'events/published'],
    packages: ['@coffeemesh/kernel', '@coffeemesh/async'],
  },
  domain: {
    layers: [],
    packages: ['@coffeemesh/kernel', 'luxon'],
  },
  'events/published': {
    layers: ['domain', 'generated/events'],
    packages: ['@coffeemesh/kernel'],
  },
  'events/consumed': {
    layers: ['application', 'domain', 'events/published', 'generated/events'],
    packages: ['@coffeemesh/kernel'],
  },
  store: {
    layers: ['domain', 'generated/prisma'],
    packages: [
      '@coffeemesh/kernel',
      '@coffeemesh/async',
      '@coffeemesh/messaging',
      '@coffeemesh/postgres',
      // For Redis.
      '@coffeemesh/service-kit',
      '@prisma/*',
      'lru-cache',
      'node:*',
      'node:*/*',
      'pg',
    ],
  },
  clients: {
    layers: ['domain'],
    packages: [
      ...clientPackages,
      '@coffeemesh/async',
      '@coffeemesh/fault-injection',
      '@coffeemesh/http-client',
      '@coffeemesh/kernel',
      // For broadcasts between copies.
      '@coffeemesh/service-kit',
      '@node-rs/argon2',
      'jose',
      'lru-cache',
      'node:*',
      'node:*/*',
    ],
  },
};

/** The gateway has no domain and no store. */
const gatewayLayers = {
  'main.ts': {
    layers: ['app.ts', 'config.ts', 'health', 'proxy', 'upstreams'],
    packages: ['@coffeemesh/service-kit'],
  },
  'app.ts': {
    layers: ['generated/chain', 'health', 'proxy', 'rate-limiting', 'upstreams', 'cors.ts'],
    packages: ['@coffeemesh/service-kit', '@fastify/reply-from', 'fastify'],
  },
  'config.ts': { layers: ['policy.ts', 'upstreams'], packages: ['@coffeemesh/service-kit', 'typebox'] },
  'policy.ts': { layers: [], packages: [] },
  'cors.ts': { layers: ['policy.ts'], packages: ['@fastify/cors', 'fastify'] },
  'rate-limiting': {
    layers: ['generated/chain', 'policy.ts'],
    packages: ['@coffeemesh/service-kit', '@fastify/rate-limit', 'fastify'],
  },
  proxy: {
    layers: ['policy.ts', 'upstreams'],
    packages: [
      '@coffeemesh/http-client',
      '@coffeemesh/kernel',
      '@coffeemesh/service-kit',
      'fastify',
      'node:*',
      'undici',
    ],
  },
  upstreams: {
    layers: ['generated/chain', 'policy.ts'],
    packages: [
      '@coffeemesh/http-client',
      '@coffeemesh/kernel',
      '@coffeemesh/service-kit',
      'cockatiel',
      'fastify',
      'prom-client',
      'typebox',
    ],
  },
  health: { layers: ['policy.ts', 'proxy', 'upstreams'], packages: [] },
};

/** By app; every other app is a service. */
export const layersOf = (app) => (app === 'gateway' ? gatewayLayers : serviceLayers);
