import { z } from 'zod';
import { LectureDeForme, texte } from '../formes/LectureDeForme.ts';
import { longueurs } from '../formes/longueurs.ts';
import { versionVue } from './acteForm.ts';

export const motifForm = z.object({ version: versionVue, motif: texte }).transform((saisie, contexte) => {
  const lecture = new LectureDeForme({ motif: saisie.motif }, contexte);
  return { version: saisie.version, motif: lecture.requis('motif', 'role.motif-requis', longueurs.motif) };
});
