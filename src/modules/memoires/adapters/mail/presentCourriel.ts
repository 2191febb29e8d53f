import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import { formatEuros, formatInstant } from '../../../../platform/web/formats.ts';
import type { Correspondant } from '../../application/ports/Correspondants.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';
import { montantDeLaLigne } from '../../domain/LigneDeMemoire.ts';
import { totauxDuMemoire, totauxRetenusDuMemoire } from '../../domain/montants.ts';
import type { MotifDonne } from '../../domain/MotifDonne.ts';
import { motifDeLEntree } from '../http-web/commun/motifDeLEntree.ts';
import { textesDeCourriel, type ActeAnnonce } from './textesDeCourriel.ts';

export interface CourrielPresente {
  readonly sujet: string;
  readonly titre: string;
  readonly paragraphes: readonly string[];
  readonly voir: string;
}

/** The deposit, told to the person who wrote the mémoire. */
export const presentDepot = (
  memoire: DonneesMemoire,
  { nomComplet, langue }: Correspondant,
): CourrielPresente => {
  const textes = textesDeCourriel[langue];
  const { depot } = textes;
  const numero = numeroDe(memoire);
  const { prestataire, destinataire, deposeLe, premierDepotLe, reference } = memoire;
  const instant = deposeLe ? formatInstant(deposeLe, langue) : '';
  const montant = formatEuros(totauxDuMemoire(memoire).ttc, langue);
  const garde = deposeLe && premierDepotLe && premierDepotLe < deposeLe ? premierDepotLe : null;
  return {
    sujet: textes.sujet(numero, depot.sujet),
    titre: depot.titre(numero),
    paragraphes: [
      textes.bonjour(nomComplet),
      depot.fait(prestataire.designation, instant, textes.juridiction(destinataire?.nom ?? null), montant),
      ...(garde ? [depot.premier(formatInstant(garde, langue))] : []),
      ...(reference ? [textes.reference(reference)] : []),
      depot.suite,
      depot.accuse,
    ],
    voir: textes.voir,
  };
};

/** A relance, told to somebody of the court. */
export const presentRelance = (
  memoire: DonneesMemoire,
  { le, texte }: EntreeHistorique,
  { nomComplet, langue }: Correspondant,
): CourrielPresente => {
  const textes = textesDeCourriel[langue];
  const { relance } = textes;
  const numero = numeroDe(memoire);
  return {
    sujet: textes.sujet(numero, relance.sujet),
    titre: textes.titre(numero, relance.sujet),
    paragraphes: [
      textes.bonjour(nomComplet),
      relance.fait(memoire.prestataire.designation, formatInstant(le, langue)),
      ...(texte ? [relance.message(texte)] : []),
      relance.suite,
    ],
    voir: textes.voir,
  };
};

export const estAnnonce = (acte: EntreeHistorique['acte']): acte is ActeAnnonce =>
  Object.hasOwn(textesDeCourriel.fr.annonces, acte);

/** One step of the court or of the payment: what happened, why, what comes next. */
export const presentTraitement = (
  memoire: DonneesMemoire,
  entree: EntreeHistorique & { readonly acte: ActeAnnonce },
  { nomComplet, langue }: Correspondant,
  referentiel: Pick<Referentiel, 'findMotif'>,
): CourrielPresente => {
  const textes = textesDeCourriel[langue];
  const annonce = textes.annonces[entree.acte];
  const numero = numeroDe(memoire);
  const motif = motifDeLEntree(referentiel, entree);
  return {
    sujet: textes.sujet(numero, annonce.sujet),
    titre: textes.titre(numero, annonce.sujet),
    paragraphes: [
      textes.bonjour(nomComplet),
      annonce.fait(textes.juridiction(memoire.destinataire?.nom ?? null)),
      ...(motif ? [textes.motif(motif.libelle[langue])] : []),
      ...(entree.texte ? [textes.message(entree.texte)] : []),
      ...(motif ? [motif.explication[langue]] : []),
      ...(estUneDecision(entree.acte) ? decision(memoire, referentiel, langue) : []),
      ...(memoire.reference ? [textes.reference(memoire.reference)] : []),
      ...(resteAFaire(entree, motif?.code) ? [annonce.suite] : []),
    ],
    voir: textes.voir,
  };
};

/** The motif of a refusal explains itself what to do next, better than a general sentence. */
const resteAFaire = ({ acte }: EntreeHistorique, motif: string | undefined): boolean =>
  !(acte === 'REFUSER' && motif !== undefined);

const estUneDecision = (acte: ActeAnnonce): boolean => acte === 'CERTIFIER' || acte === 'TAXER';

const decision = (
  memoire: DonneesMemoire,
  referentiel: Pick<Referentiel, 'findMotif'>,
  langue: Langue,
): readonly string[] => {
  const textes = textesDeCourriel[langue];
  const { lignes, debours } = memoire;
  const demandes = totauxDuMemoire(memoire);
  const retenus = totauxRetenusDuMemoire(memoire) ?? demandes;
  const demande = formatEuros(demandes.ttc, langue);
  const reductions = [
    ...lignes.map((ligne) => ({ ...ligne, demande: montantDeLaLigne(ligne) })),
    ...debours.map((unDebours) => ({ ...unDebours, demande: unDebours.montant })),
  ].flatMap((ligne) => phraseDeReduction(ligne, referentiel, langue));
  if (reductions.length === 0) return [textes.toutRetenu(demande)];
  return [textes.retenu(formatEuros(retenus.ttc, langue), demande), ...reductions];
};

interface LigneDecidee {
  readonly libelle: string;
  readonly demande: Montant | null;
  readonly montantRetenu: Montant | null;
  readonly motifReduction: MotifDonne | null;
}

const phraseDeReduction = (
  { libelle, demande, montantRetenu, motifReduction }: LigneDecidee,
  referentiel: Pick<Referentiel, 'findMotif'>,
  langue: Langue,
): readonly string[] => {
  if (demande === null || montantRetenu === null || motifReduction === null) return [];
  const motif =
    referentiel.findMotif('REDUCTION', motifReduction.code)?.libelle[langue] ?? motifReduction.code;
  const [voulu, retenu] = [formatEuros(demande, langue), formatEuros(montantRetenu, langue)];
  return [textesDeCourriel[langue].reduction(libelle, voulu, retenu, motif, motifReduction.texte)];
};

const numeroDe = ({ numero, numeroBrouillon }: DonneesMemoire): string => numero ?? numeroBrouillon;
