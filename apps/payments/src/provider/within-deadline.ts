import { ProviderSilence, type Provider } from '../domain/provider.ts';

/** The provider, as one that is waited for no longer than this: after it, there is no answer. */
export const withinDeadline = (provider: Provider, deadlineMs: number): Provider => ({
  perform: (request) => atMost(deadlineMs, provider.perform(request)),
  find: (key) => atMost(deadlineMs, provider.find(key)),
  chargesSince: (since) => atMost(deadlineMs * 10, provider.chargesSince(since)),
  onNotice: (listener) => provider.onNotice(listener),
});

const atMost = async <Answer>(deadlineMs: number, answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProviderSilence(`No answer within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
};
