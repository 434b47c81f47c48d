/** Work that goes on beside the requests, from the start of a process to its end. */
export type BackgroundTask = {
  start(): Promise<void>;
  /** Resolves when what was being done has been finished, or given back. */
  stop(): Promise<void>;
};
