/** How node-postgres says that it has no connection, or lost the one it had; it has no codes for these. */
const words =
  /^(Connection terminated|Client (has encountered a connection error|was closed)|timeout exceeded when trying to connect|Query read timeout)/;

/** Whether the database could not be talked to, as far as only the words of the fault tell. */
export const isLostConnection = ({ message }: Error): boolean => words.test(message);
