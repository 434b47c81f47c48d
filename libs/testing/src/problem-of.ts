type Problem = {
  readonly type: string;
  readonly errors?: readonly { readonly pointer?: string; readonly parameter?: string; readonly code: string }[];
};

/**
 * The slug of a response's problem, and the place and code of each error: `rules-broken | /pin pin-matches`.
 * @param response as `inject` returns it, or with the parsed body
 */
export const problemOf = (response: { json(): unknown } | { readonly body: unknown }): string => {
  const { type, errors = [] } = ('json' in response ? response.json() : response.body) as Problem;
  const slug = type.replace('/problems/', '');
  return [slug, ...errors.map(({ pointer, parameter, code }) => `${pointer ?? parameter} ${code}`)].join(' | ');
};
