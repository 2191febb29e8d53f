import { z } from 'zod';
import { Montant } from '../../../../../../../kernel/domain/Montant.ts';
import type { Jour } from '../../../../../../../kernel/domain/Jour.ts';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import type { FiltresMemoires } from '../../../../../application/ports/CriteresListe.ts';
import type { CodeEtat } from '../../../../../domain/etats.ts';
import { VUES_PRESTATAIRE } from '../../../../../domain/vues.ts';
import { jourSaisi } from '../../saisie/saisieLue.ts';
import { listeDemandee } from '../listeDemandee.ts';
import type { TextesDesListes } from '../textes/fr.ts';

const texteLibre = z.string().trim().max(200).catch('');

const etats = z.preprocess(
  (valeur) => (typeof valeur === 'string' ? [valeur] : valeur),
  z
    .array(z.string())
    .catch([])
    .transform((codes) => VUES_PRESTATAIRE.tous.filter((code) => codes.includes(code))),
);

/** Every criterion as it stands in the address: a search can be kept as a bookmark. */
export const rechercheDemandee = z.object({
  ...listeDemandee,
  numero: texteLibre,
  reference: texteLibre,
  texte: texteLibre,
  juridiction: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null),
  juridictionTexte: texteLibre,
  etats,
  deposeDu: texteLibre,
  deposeAu: texteLibre,
  montantMin: texteLibre,
  montantMax: texteLibre,
});

export type RechercheDemandee = z.output<typeof rechercheDemandee>;

export interface RechercheLue {
  /** Without the juridiction, which is found apart. */
  readonly filtres: FiltresMemoires;
  readonly etats: readonly CodeEtat[] | undefined;
  readonly erreurs: readonly ErreurDeChamp[];
}

const lireMontant = (texte: string): Montant | undefined => Montant.lire(texte);

export const lireRecherche = (demandee: RechercheDemandee, textes: TextesDesListes): RechercheLue => {
  const { illisibles } = textes.recherche;
  const erreurs: ErreurDeChamp[] = [];
  const lu = <T>(
    champ: 'deposeDu' | 'deposeAu' | 'montantMin' | 'montantMax',
    lire: (t: string) => T | undefined,
    message: string,
  ): T | undefined => {
    const tape = demandee[champ];
    if (tape === '') return undefined;
    const valeur = lire(tape);
    if (valeur === undefined) erreurs.push({ champ, message });
    return valeur;
  };
  const deposeDu = lu<Jour>('deposeDu', jourSaisi, illisibles.date);
  const deposeAu = lu<Jour>('deposeAu', jourSaisi, illisibles.date);
  const montantMin = lu('montantMin', lireMontant, illisibles.montant);
  const montantMax = lu('montantMax', lireMontant, illisibles.montant);
  if (deposeDu && deposeAu && deposeAu < deposeDu)
    erreurs.push({ champ: 'deposeAu', message: illisibles.ordreDates });
  if (montantMin && montantMax && montantMax.compare(montantMin) < 0) {
    erreurs.push({ champ: 'montantMax', message: illisibles.ordreMontants });
  }
  const { structure, numero, reference, texte: mots } = demandee;
  return {
    filtres: {
      ...(structure !== undefined && { structureId: structure }),
      ...(numero !== '' && { numero: numero.replace(/\s/g, '') }),
      ...(reference !== '' && { reference }),
      ...(mots !== '' && { texte: mots }),
      ...(deposeDu && { deposeDu }),
      ...(deposeAu && { deposeAu }),
      ...(montantMin && { montantMin }),
      ...(montantMax && { montantMax }),
    },
    etats: demandee.etats.length === 0 ? undefined : demandee.etats,
    erreurs,
  };
};
