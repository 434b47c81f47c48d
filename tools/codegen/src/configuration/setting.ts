import { ContractError } from '../contract-error.ts';

/** A setting's schema: the JSON Schema keywords that `config.ts` uses. */
export type SettingSchema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly description?: string;
};

/** The `configSchema` of an app. */
export type ConfigSchema = {
  readonly properties: Readonly<Record<string, SettingSchema>>;
  readonly required?: readonly string[];
};

/** One setting of one app, as the table shows it. */
export type Setting = {
  readonly app: string;
  readonly name: string;
  readonly type: string;
  readonly fallback: string;
  readonly meaning: string;
};

/**
 * The settings of an app.
 * @param text the text of its `config.ts`, to find the line of a setting without a description
 * @throws ContractError naming a setting without a description
 */
export const settingsOf = (app: string, { properties, required = [] }: ConfigSchema, text: string): Setting[] =>
  Object.entries(properties).map(([name, schema]) => {
    const meaning = schema.description ?? serviceUrl(name);
    if (meaning === undefined) {
      const line = text.split('\n').findIndex((each) => each.includes(name)) + 1;
      throw new ContractError(`apps/${app}/src/config.ts`, Math.max(1, line), `the setting ${name} has no description`);
    }
    return { app, name, type: typeOf(schema), fallback: fallbackOf(schema, required.includes(name)), meaning };
  });

/** `ORDERS_URL` and the like need no description. */
const serviceUrl = (name: string): string | undefined => {
  const [, service] = /^([A-Z]+)_URL$/.exec(name) ?? [];
  return service === undefined ? undefined : `The URL of the ${service.toLowerCase()} service.`;
};

const typeOf = ({ type, enum: values, minimum, maximum, pattern }: SettingSchema): string => {
  if (values !== undefined) return `one of ${values.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (type === 'string') return pattern?.includes('://') ? 'URL' : 'text';
  const bounds = [minimum, maximum].map((bound) => bound?.toLocaleString('en-US') ?? '…');
  return minimum === undefined && maximum === undefined ? (type ?? 'text') : `${type}, ${bounds.join(' to ')}`;
};

const fallbackOf = ({ default: value }: SettingSchema, isRequired: boolean): string => {
  if (value !== undefined) return value === '' ? 'empty' : `\`${String(value)}\``;
  return isRequired ? 'required' : 'none';
};
