/** The messages of node-postgres for a missing or lost connection; it has no codes for these. */
const messages =
  /^(Connection terminated|Client (has encountered a connection error|was closed)|timeout exceeded when trying to connect|Query read timeout)/;

/** Whether the connection to the database is missing or lost, by the error's message alone. */
export const isLostConnection = ({ message }: Error): boolean => messages.test(message);
