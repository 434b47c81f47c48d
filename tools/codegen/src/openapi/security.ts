import type { Place } from '../place.ts';
import type { ReadContext } from './context.ts';

/**
 * Security Requirement Objects: `public`, or the scopes of the one known scheme.
 * @param root the document, for its security schemes
 */
export const security = (list: Place | undefined, root: Place, context: ReadContext): 'public' | string[] => {
  const [requirement, ...alternatives] = list?.items() ?? [];
  if (!requirement) return 'public';
  if (alternatives.length > 0) throw alternatives[0]!.error('unknown construct: alternative security requirements');
  const schemes = requirement.entries();
  if (schemes.length === 0) return 'public';
  if (schemes.length > 1) throw requirement.error('unknown construct: several security schemes at once');
  const [name, scopes] = schemes[0]!;
  checkScheme(name, scopes, root, context);
  return scopes.texts();
};

const checkScheme = (name: string, used: Place, root: Place, { files }: ReadContext): void => {
  const given = root.get('components')?.get('securitySchemes')?.get(name);
  if (!given) throw used.error(`security scheme ${name} is not declared`);
  const scheme = files.resolve(given);
  const kind = [scheme.need('type').text(), scheme.get('scheme')?.text()].filter(Boolean).join(' ');
  if (kind.toLowerCase() !== 'http bearer') throw scheme.error(`unknown security kind ${kind} of ${name}`);
};
