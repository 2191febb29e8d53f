import { z } from 'zod';
import type { Montant } from '../../../../../kernel/domain/Montant.ts';
import { booleen, entier, id, liste, nombre, texte } from '../../../../../platform/api/wire/champs.ts';
import { jourRecu } from '../../../../../platform/api/wire/dates.ts';
import { montantRecu } from '../../../../../platform/api/wire/montants.ts';
import type { RechercherPourPartenaireQuery } from '../../../application/RechercherPourPartenaire.ts';
import { CADRE_MEMOIRE } from './memoireDeJustice.ts';
import { etatsDesStatuts } from './statuts.ts';

/** A client writes it as it reads it in a facture: an object that holds its code, empty when it is unset. */
const cadreRecu = () =>
  z.preprocess((valeur) => (estUnObjet(valeur) ? valeur['codeCadreFacturation'] : valeur), texte(60));

const estUnObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** What both sides may ask of factures. */
export const FILTRES_DE_FACTURES = {
  idUtilisateurCourant: nombre(),
  numeroFacture: texte(50),
  periodeDateDepotDu: jourRecu(),
  periodeDateDepotAu: jourRecu(),
  periodeDateFactureDu: jourRecu(),
  periodeDateFactureAu: jourRecu(),
  periodeDateHeureEtatCourantDu: jourRecu(),
  periodeDateHeureEtatCourantAu: jourRecu(),
  typeFacture: texte(50),
  cadreFacturation: cadreRecu(),
  statutCourant: liste(texte(60)),
  montantHTMin: montantRecu(),
  montantHTMax: montantRecu(),
  montantTTCMin: montantRecu(),
  montantTTCMax: montantRecu(),
  montantApayerMin: montantRecu(),
  montantApayerMax: montantRecu(),
  numeroMarche: texte(100),
  numeroBonCommande: texte(100),
  numeroFactureOrigine: texte(100),
  recupererTaille: booleen(),
  nbResultatsMaximum: entier(),
};

type FiltresRecus = z.output<z.ZodObject<typeof FILTRES_DE_FACTURES>>;

/** What no mémoire has: asked for it, nothing answers. */
const sansObjet = (recus: FiltresRecus): boolean =>
  [recus.numeroMarche, recus.numeroFactureOrigine].some((valeur) => valeur !== undefined) ||
  (recus.cadreFacturation !== undefined && recus.cadreFacturation !== CADRE_MEMOIRE) ||
  (recus.typeFacture !== undefined && recus.typeFacture !== 'FACTURE');

/** The day of a facture is that of its deposit: of both ranges, the narrower. */
const plusTard = <T extends string>(un: T | undefined, autre: T | undefined): T | undefined =>
  un !== undefined && autre !== undefined ? (un > autre ? un : autre) : (un ?? autre);

const plusTot = <T extends string>(un: T | undefined, autre: T | undefined): T | undefined =>
  un !== undefined && autre !== undefined ? (un < autre ? un : autre) : (un ?? autre);

/** A client that has no amount to ask for writes 0. */
const sansZero = (montant: Montant | undefined): Montant | undefined =>
  montant === undefined || montant.centimes === 0n ? undefined : montant;

export const lireFiltres = (
  recus: FiltresRecus,
): Pick<RechercherPourPartenaireQuery, 'etats' | 'filtres'> => ({
  etats: sansObjet(recus)
    ? []
    : etatsDesStatuts(recus.statutCourant?.filter((statut) => statut !== undefined)),
  filtres: {
    numero: recus.numeroFacture,
    numeroEngagement: recus.numeroBonCommande,
    deposeDu: plusTard(recus.periodeDateDepotDu, recus.periodeDateFactureDu),
    deposeAu: plusTot(recus.periodeDateDepotAu, recus.periodeDateFactureAu),
    etatDu: recus.periodeDateHeureEtatCourantDu,
    etatAu: recus.periodeDateHeureEtatCourantAu,
    htMin: sansZero(recus.montantHTMin),
    htMax: sansZero(recus.montantHTMax),
    ttcMin: sansZero(recus.montantTTCMin) ?? sansZero(recus.montantApayerMin),
    ttcMax: sansZero(recus.montantTTCMax) ?? sansZero(recus.montantApayerMax),
  },
});

/** The courts that a list of destinataires names; undefined when it names none. */
export const idsDe = (ids: readonly (number | undefined)[] | undefined): readonly number[] | undefined => {
  const donnes = ids?.filter((un) => un !== undefined);
  return donnes === undefined || donnes.length === 0 ? undefined : donnes;
};

export const idsRecus = () => liste(id());
