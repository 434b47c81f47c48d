import type { Setting } from './setting.ts';

/** The settings of all apps as one Markdown table; settings that several apps share are one row. */
export const configurationTable = (settings: readonly Setting[], apps: readonly string[]): string => {
  const rows = Map.groupBy(settings, ({ name, type, meaning }) => `${name}\n${type}\n${meaning}`);
  const lines = [...rows.values()]
    .sort(([left], [right]) => (left!.name < right!.name ? -1 : 1))
    .map((same) => rowOf(same, apps));
  return ['| setting | type | default | meaning | apps |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
};

const rowOf = (same: readonly Setting[], apps: readonly string[]): string => {
  const [{ name, type, meaning }] = same as [Setting];
  const cells = [`\`${name}\``, type, fallbackOf(same), meaning, appsOf(same, apps)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
};

/** The default of most apps, then each other default with its apps. */
const fallbackOf = (same: readonly Setting[]): string => {
  const [most, ...others] = [...Map.groupBy(same, ({ fallback }) => fallback)].sort(
    ([, left], [, right]) => right.length - left.length,
  );
  const exceptions = others.map(([fallback, list]) => `${fallback} (${list.map(({ app }) => app).join(', ')})`);
  return [most?.[0], ...exceptions].join(', ');
};

/** `all`, `all but identity`, or the list. */
const appsOf = (same: readonly Setting[], apps: readonly string[]): string => {
  const own = same.map(({ app }) => app);
  const others = apps.filter((app) => !own.includes(app));
  if (others.length === 0) return 'all';
  return others.length <= 2 && own.length > 2 ? `all but ${others.join(', ')}` : own.join(', ');
};
