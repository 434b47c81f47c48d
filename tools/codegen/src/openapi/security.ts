import type { Place } from '../place.ts';
import type { Context } from './context.ts';

/**
 * Security Requirement Objects: `public`, or the scopes of the one scheme that our services know.
 * @param root the document, for its security schemes
 */
export const security = (list: Place | undefined, root: Place, context: Context): 'public' | string[] => {
  const [requirement, ...alternatives] = list?.items() ?? [];
  if (!requirement) return 'public';
  if (alternatives.length > 0) throw alternatives[0]!.fault('unknown construct: alternative security requirements');
  const schemes = requirement.entries();
  if (schemes.length === 0) return 'public';
  if (schemes.length > 1) throw requirement.fault('unknown construct: several security schemes at once');
  const [name, scopes] = schemes[0]!;
  checkScheme(name, scopes, root, context);
  return scopes.texts();
};

const checkScheme = (name: string, used: Place, root: Place, { files }: Context): void => {
  const given = root.get('components')?.get('securitySchemes')?.get(name);
  if (!given) throw used.fault(`security scheme ${name} is not declared`);
  const scheme = files.resolve(given);
  const kind = [scheme.need('type').text(), scheme.get('scheme')?.text()].filter(Boolean).join(' ');
  if (kind.toLowerCase() !== 'http bearer') throw scheme.fault(`unknown security kind ${kind} of ${name}`);
};
