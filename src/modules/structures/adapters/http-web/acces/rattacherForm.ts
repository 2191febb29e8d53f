import { z } from 'zod';
import { lireCourriel } from '../../../../../kernel/domain/Courriel.ts';
import { texte } from '../formes/LectureDeForme.ts';
import { champsDeForme, lireAcces } from './accesForm.ts';

export const rattacherForm = z.object({ ...champsDeForme, courriel: texte }).transform((lus, contexte) => {
  const courriel = lireCourriel(lus.courriel);
  if (courriel === undefined)
    contexte.addIssue({ code: 'custom', path: ['courriel'], message: 'structure.courriel-invalide' });
  const acces = lireAcces(lus, contexte);
  return courriel === undefined || acces === undefined ? z.NEVER : { courriel, acces };
});
