import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidRequest } from '@coffeemesh/kernel';

/**
 * Parses JSON bodies of every `application/json` and `application/…+json` type, and forms; anything else is passed on as
 * bytes. Which types an operation accepts is checked before. Refuses `__proto__` and what is not UTF-8.
 */
export const addBodyParsers = (app: FastifyInstance): void => {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();

  app.addContentTypeParser<Buffer>(/^application\/([\w.+-]+\+)?json/i, { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, undefined);
    if (!isUtf8(body)) return done(unreadable('utf-8', 'The body is not valid UTF-8.'));
    void parseJson(request, body.toString(), (error, value) =>
      error ? done(unreadable('json', 'The body is not valid JSON.', error)) : done(null, value),
    );
  });

  app.addContentTypeParser<Buffer>(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    (_request, body, done) => {
      if (!isUtf8(body)) return done(unreadable('utf-8', 'The body is not valid UTF-8.'));
      done(null, formFields(body.toString()));
    },
  );

  app.addContentTypeParser<Buffer>('*', { parseAs: 'buffer' }, (_request: FastifyRequest, body, done) =>
    done(null, body),
  );
};

const unreadable = (code: string, detail: string, cause?: unknown) =>
  InvalidRequest({ detail, errors: [{ pointer: '', code, detail }], cause });

/** A field given several times is an array. */
const formFields = (text: string): Record<string, string | string[]> => {
  const fields = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const values = fields.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
};
