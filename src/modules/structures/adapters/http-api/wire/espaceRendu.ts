import { z } from 'zod';
import { codesEspaces, type CodeEspace, type NiveauEspace } from '../../../../../kernel/domain/Espace.ts';
import { fr } from '../../http-web/textes/fr.ts';
import { idRendu, texteRendu } from './schemas.ts';

export const EspaceRendu = z.object({
  idEspaceFo: idRendu(),
  codeEspace: idRendu(),
  libelleEspace: z.string(),
  idService: idRendu().nullable(),
  codeService: texteRendu(),
  libelleService: texteRendu(),
  etatCourant: z.enum(['ACTIVE', 'SUPPRIME']),
  typeHabilitation: z.enum(['CONSULTATION_UNIQUEMENT', 'MODIFICATION']),
});

/** The wire has numbers for the espaces: ours are their places in the order of the tabs. */
const numeroDe = (code: CodeEspace): number => codesEspaces.indexOf(code) + 1;

/** An espace is open to the whole structure, never to one of its services. */
export const espaceRendu = (code: CodeEspace, niveau: NiveauEspace): z.input<typeof EspaceRendu> => ({
  idEspaceFo: numeroDe(code),
  codeEspace: numeroDe(code),
  libelleEspace: fr.espaces[code].libelle,
  idService: null,
  codeService: null,
  libelleService: null,
  etatCourant: 'ACTIVE',
  typeHabilitation: niveau === 'MODIFICATION' ? 'MODIFICATION' : 'CONSULTATION_UNIQUEMENT',
});
