/** Messages of node-postgres for a connection that is missing or lost; it has no error codes for these. */
const messages =
  /^(Connection terminated|Client (has encountered a connection error|was closed)|timeout exceeded when trying to connect|Query read timeout)/;

/** Whether an error's message says that the connection to the database was lost. */
export const isLostConnection = ({ message }: Error): boolean => messages.test(message);
