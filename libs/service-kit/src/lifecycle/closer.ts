import type { Logger } from '@coffeemesh/kernel';

type Close = () => Promise<void>;

/** Closes what was opened, the last one first. */
export type Closer = {
  onClose(close: Close): void;
  /** A failure is logged, and the remaining resources are closed. */
  closeAll(): Promise<void>;
};

export const createCloser = (log: Logger): Closer => {
  const registered: Close[] = [];
  return {
    onClose: (close) => void registered.push(close),
    closeAll: async () => {
      for (const close of registered.splice(0).toReversed())
        await close().catch((error: unknown) => log.warn({ err: error }, 'close failed'));
    },
  };
};
