import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../platform/web/components/FamilleEtat.ts';
import { formatEntier, formatInstant } from '../../../../platform/web/formats.ts';
import type { FluxListe } from '../../application/ports/FluxReader.ts';
import { textesDe } from '../textes/textesDe.ts';
import { familleDEtat } from './familleDEtat.ts';

export interface LigneDeFlux {
  readonly id: number;
  readonly numero: string;
  readonly fichier: string;
  readonly deposeLe: string;
  readonly etat: { readonly famille: FamilleEtat; readonly libelle: string };
  readonly integrees: string;
  readonly refusees: string;
}

export const presentListe = (flux: FluxListe, langue: Langue): LigneDeFlux => ({
  id: flux.id,
  numero: flux.numero,
  fichier: flux.nomFichier,
  deposeLe: formatInstant(flux.deposeLe, langue),
  etat: { famille: familleDEtat[flux.etat], libelle: textesDe(langue).etats[flux.etat] },
  integrees: formatEntier(flux.integrees, langue),
  refusees: formatEntier(flux.refusees, langue),
});
