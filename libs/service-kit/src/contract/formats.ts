import type { Ajv } from 'ajv';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;
const date = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the day exists, in a year that Postgres does not read as BC. */
const isDay = (text: string): boolean => {
  const [, year = '', month = '', day = ''] = date.exec(text) ?? [];
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number(year) > 0 && !Number.isNaN(found.getTime()) && found.getUTCDate() === Number(day);
};

/** RFC 3339 within the range of a Date: no leap seconds, years 1 to 9999 also in UTC. */
const isInstant = (text: string): boolean => {
  if (!dateTime.test(text) || !isDay(text.slice(0, 10))) return false;
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9999;
};

/** Formats with the meaning of the database and of JavaScript's Date; the others are those of ajv-formats. */
export const addStrictFormats = (ajv: Ajv): void => {
  ajv.addFormat('uuid', uuid);
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isInstant);
};
