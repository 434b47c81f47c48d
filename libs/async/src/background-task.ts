/** Work that runs beside the requests, from the start of a process to its end. */
export type BackgroundTask = {
  start(): Promise<void>;
  /** Resolves when the current work is finished or released. */
  stop(): Promise<void>;
};
