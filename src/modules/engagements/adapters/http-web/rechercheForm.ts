import { z } from 'zod';
import { lireJour, type Jour } from '../../../../kernel/domain/Jour.ts';
import { Montant } from '../../../../kernel/domain/Montant.ts';
import type { ErreurDeChamp } from '../../../../platform/web/ErreurDeChamp.ts';
import type { RechercheDEngagements } from '../../application/RechercherEngagements.ts';
import { etatsDEngagement } from '../../domain/Engagement.ts';
import type { TextesEngagements } from './textes/fr.ts';

const texteLibre = z.string().trim().max(60).catch('');

/** Every criterion as it stands in the address; what does not fit is as if it were not there. */
export const rechercheDemandee = z.object({
  numero: texteLibre,
  marche: texteLibre,
  structure: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
  etat: z.enum(etatsDEngagement).optional().catch(undefined),
  notifieDu: texteLibre,
  notifieAu: texteLibre,
  montantMin: texteLibre,
  montantMax: texteLibre,
  curseur: texteLibre,
});

export type RechercheDemandee = z.output<typeof rechercheDemandee>;

export interface RechercheLue {
  readonly recherche: RechercheDEngagements;
  readonly erreurs: readonly ErreurDeChamp[];
}

type Tape = 'notifieDu' | 'notifieAu' | 'montantMin' | 'montantMax';

export const lireRecherche = (demandee: RechercheDemandee, textes: TextesEngagements): RechercheLue => {
  const erreurs: ErreurDeChamp[] = [];
  const lu = <T>(champ: Tape, lire: (texte: string) => T | undefined, message: string): T | undefined => {
    if (demandee[champ] === '') return undefined;
    const valeur = lire(demandee[champ]);
    if (valeur === undefined) erreurs.push({ champ, message });
    return valeur;
  };
  const { date, montant } = textes.illisibles;
  const recherche = {
    numero: demandee.numero || undefined,
    numeroMarche: demandee.marche || undefined,
    structureId: demandee.structure,
    etat: demandee.etat,
    notifieDu: lu('notifieDu', jourSaisi, date),
    notifieAu: lu('notifieAu', jourSaisi, date),
    montantMin: lu('montantMin', (tape) => Montant.lire(tape), montant),
    montantMax: lu('montantMax', (tape) => Montant.lire(tape), montant),
  };
  return { recherche, erreurs };
};

/** "2026-03-27" as browsers send it, "27/03/2026" as people type it. */
const jourSaisi = (texte: string): Jour | undefined => {
  const [, quantieme, mois, annee] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(texte) ?? [];
  if (annee === undefined) return lireJour(texte);
  return lireJour(`${annee}-${mois?.padStart(2, '0')}-${quantieme?.padStart(2, '0')}`);
};
