import { z } from 'zod';
import type { OpenIdProvider } from '../platform/config/OpenIdProvider.ts';

const LOCAUX = new Set(['localhost', '127.0.0.1', '[::1]']);

const adresse = z
  .url({ protocol: /^https?$/ })
  .refine(
    (url) => url.startsWith('https:') || LOCAUX.has(new URL(url).hostname),
    'expected https: the client secret travels there',
  )
  .optional();
const texte = z.string().min(1).optional();
const signature = z.enum(['ES256', 'RS256']);

export const openIdSettings = {
  FRANCECONNECT_URL: adresse,
  FRANCECONNECT_CLIENT_ID: texte,
  FRANCECONNECT_CLIENT_SECRET: texte,
  FRANCECONNECT_SIGNATURE: signature.default('ES256'),
  PROCONNECT_URL: adresse,
  PROCONNECT_CLIENT_ID: texte,
  PROCONNECT_CLIENT_SECRET: texte,
  PROCONNECT_SIGNATURE: signature.default('RS256'),
};

type Reglages = z.output<z.ZodObject<typeof openIdSettings>>;
type Prefixe = 'FRANCECONNECT' | 'PROCONNECT';

/** A provider is known whole or not at all. */
export const exigerFournisseursComplets = (lu: Reglages, fautes: z.core.$RefinementCtx): void => {
  for (const prefixe of ['FRANCECONNECT', 'PROCONNECT'] as const) {
    const noms = [`${prefixe}_URL`, `${prefixe}_CLIENT_ID`, `${prefixe}_CLIENT_SECRET`] as const;
    const absents = noms.filter((nom) => lu[nom] === undefined);
    if (absents.length === noms.length) continue;
    for (const nom of absents)
      fautes.addIssue({ code: 'custom', path: [nom], message: `missing beside the others of ${prefixe}` });
  }
};

export const openIdProvider = (lu: Reglages, prefixe: Prefixe): OpenIdProvider | undefined => {
  const url = lu[`${prefixe}_URL`];
  const clientId = lu[`${prefixe}_CLIENT_ID`];
  const clientSecret = lu[`${prefixe}_CLIENT_SECRET`];
  if (url === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return Object.freeze({ url, clientId, clientSecret, signature: lu[`${prefixe}_SIGNATURE`] });
};
