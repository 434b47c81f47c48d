/** The authored contracts of a service, relative to the workspace. */
export const contractPath = (service: string): string => `openapi/${service}/oas.yaml`;
export const eventsPath = (service: string): string => `openapi/${service}/events.yaml`;
