import type { CodesDuModule } from '../../../../platform/api/CodesDeRefus.ts';

/** Source: dossier of the wire, §7. */
export const codesDuFlux: CodesDuModule = {
  'flux.trop-lourd': { codeRetour: 20_001, message: 'GDP_MSG_11.022' },
};
