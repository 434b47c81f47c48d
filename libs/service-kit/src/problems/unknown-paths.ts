import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { NotFound } from '@coffeemesh/kernel';
import { PathIndex } from '../contract/path-index.ts';
import { MethodNotAllowed } from './transport-problems.ts';

/** Responds 404 to unknown paths, and 405 with `Allow` to unknown methods, before the body is read. */
export const refuseUnknownPaths = (app: FastifyInstance): void => {
  const paths = new PathIndex();
  app.addHook('onRoute', ({ url, method, config, prefix }) => {
    if (config?.shadowed === true || (config?.template === undefined && url.includes('*'))) return;
    const path =
      config?.template === undefined ? url.replace(/:(\w+)/g, '{$1}') : prefix.replaceAll('::', ':') + config.template;
    for (const each of [method].flat()) paths.add(path, each);
  });
  const refuse = (request: FastifyRequest, reply: FastifyReply): never => {
    const methods = paths.methodsOf(request.url);
    if (methods === undefined) throw NotFound({ detail: 'There is no such path.' });
    reply.header('allow', methods.join(', '));
    throw MethodNotAllowed();
  };
  // A plugin, so that its hook runs after those that set headers of every response.
  app.register(
    fp(async (scope: FastifyInstance) => {
      scope.addHook('onRequest', async (request, reply) => {
        if (request.is404 || request.routeOptions.config.shadowed === true) refuse(request, reply);
      });
    }),
  );
  // For a plugin's route that calls `callNotFound`, after that hook.
  app.setNotFoundHandler(async (request, reply) => refuse(request, reply));
};
