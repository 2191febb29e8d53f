import { jourDe } from '../../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { Jalon } from '../../../../../../platform/web/components/Chronologie.tsx';
import { formatEuros, formatJourLong } from '../../../../../../platform/web/formats.ts';
import type { MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import { formatMoment } from '../../commun/formatHeure.ts';
import { motifDeLEntree } from '../../commun/motifDeLEntree.ts';
import { presentEtat, type EtatPresente } from '../../commun/presentEtat.ts';
import { presentForclusion, type ForclusionPresentee } from '../../commun/presentForclusion.ts';
import { presentJalons } from '../../commun/presentJalons.ts';
import { presentPiece, type PiecePresentee } from '../../commun/presentPiece.ts';
import { presentRelances, type RelancePresentee } from '../../commun/relances/presentRelances.ts';
import { presentTotaux, type TotauxPresentes } from '../../commun/presentTotaux.ts';
import { adresseDeSelection } from '../listes/selection/adresseDeSelection.ts';
import { presentContenu, type ContenuPresente } from '../presentContenu.ts';
import { adresseDEtape, adresseDuMemoire } from '../saisie/adresses.ts';
import type { CategoriesDePrestataires } from '../saisie/CategoriesDePrestataires.ts';
import { textesDe as textesDeSaisie } from '../saisie/textes/textesDe.ts';
import { textesDe } from './textes/textesDe.ts';

interface LienVersMemoire {
  readonly libelle: string;
  readonly href: string;
}

export interface MotifPresente {
  readonly titre: string;
  readonly libelle: string;
  readonly texte: string;
  readonly explication: string;
}

export interface MemoirePresente {
  readonly id: number;
  readonly version: number;
  readonly titre: string;
  readonly etat: EtatPresente;
  readonly chapeau: string;
  readonly dates: readonly { readonly cle: string; readonly valeur: string }[];
  readonly jalons: readonly Jalon[];
  readonly relances: readonly RelancePresentee[];
  readonly contenu: ContenuPresente;
  readonly demandes: TotauxPresentes;
  readonly retenus: TotauxPresentes | null;
  readonly forclusion: ForclusionPresentee | null;
  readonly pieces: readonly PiecePresentee[];
  readonly motif: MotifPresente | null;
  /** From which portal it comes, and what that means. */
  readonly repris: string | null;
  readonly corrige: LienVersMemoire | null;
  readonly correction: LienVersMemoire | null;
  readonly ecarts: string | null;
  readonly actes: {
    readonly reprendre: string | null;
    readonly completer: string | null;
    readonly relancer: string | null;
    /** Why the court can't be asked now: one relance waits, or from which day it may be. */
    readonly relanceAttendue: string | null;
    readonly abandonner: string | null;
    readonly supprimer: string | null;
    readonly dupliquer: 'corriger' | 'modele' | null;
    readonly accuse: string | null;
    /** Nothing but reading is hers. */
    readonly consultation: boolean;
  };
  /** What happens next, right after the deposit. */
  readonly depose: { readonly titre: string; readonly suite: string } | null;
}

interface Faits {
  readonly consulte: MemoireConsulte;
  readonly referentiel: Referentiel;
  readonly categories: CategoriesDePrestataires;
  readonly langue: Langue;
  readonly maintenant: Date;
  readonly vientDEtreDepose?: boolean | undefined;
}

export const presentMemoire = (faits: Faits): MemoirePresente => {
  const { consulte, referentiel, categories, langue, maintenant, vientDEtreDepose } = faits;
  const { memoire, totaux, retenus, forclusion, ecarts, corrige, correction } = consulte;
  const { service, ibanEntier, delaiHabituel } = consulte;
  const textes = textesDe(langue);
  const { id, version, numero, numeroBrouillon, destinataire } = memoire;
  return {
    id,
    version,
    titre: textes.titre(numero ?? numeroBrouillon),
    etat: presentEtat(memoire.etat, langue),
    chapeau: chapeau(consulte, langue),
    dates: dates(consulte, langue),
    jalons: presentJalons({ memoire, referentiel, langue, maintenant, delaiHabituel }),
    relances: presentRelances(memoire.historique, langue),
    contenu: presentContenu({ memoire, referentiel, categories, service, ibanEntier, langue }),
    demandes: presentTotaux(totaux, langue),
    retenus: retenus && presentTotaux(retenus, langue),
    forclusion: forclusion && presentForclusion(forclusion, langue),
    pieces: memoire.pieces.map((piece) => presentPiece(piece, adresseDuMemoire(id), referentiel, langue)),
    motif: presentMotif(consulte, referentiel, langue),
    repris:
      memoire.repris &&
      textes.repris(formatJourLong(jourDe(memoire.repris.le), langue), memoire.repris.montants !== null),
    corrige: corrige && { libelle: textes.corrige(corrige.numero), href: adresseDuMemoire(corrige.id) },
    correction: correction && {
      libelle: textes.correction(correction.numero),
      href: adresseDuMemoire(correction.id),
    },
    ecarts:
      ecarts.length === 0
        ? null
        : textes.ecarts(ecarts.map(({ rang }) => textesDeSaisie(langue).ligne(rang + 1)).join(', ')),
    actes: actes(consulte, langue),
    depose:
      vientDEtreDepose && numero !== null
        ? { titre: textes.depose.titre(numero), suite: textes.depose.suite(destinataire?.nom ?? '') }
        : null,
  };
};

const chapeau = ({ memoire, totaux, retenus }: MemoireConsulte, langue: Langue): string => {
  const textes = textesDe(langue);
  const demande = formatEuros(totaux.ttc, langue);
  if (retenus && !retenus.ttc.egale(totaux.ttc))
    return textes.retenu(formatEuros(retenus.ttc, langue), demande);
  return memoire.destinataire
    ? textes.aDestination(demande, memoire.destinataire.nom)
    : textes.montantSeul(demande);
};

const dates = ({ memoire }: MemoireConsulte, langue: Langue): MemoirePresente['dates'] => {
  const textes = textesDe(langue);
  const { deposeLe, premierDepotLe, numero, numeroBrouillon, repris } = memoire;
  const deBrouillon = numero !== null && numero !== numeroBrouillon ? numeroBrouillon : null;
  const dOrigine = repris?.numeroGarde === false ? repris.numero : null;
  const corrige = premierDepotLe !== null && premierDepotLe.getTime() !== deposeLe?.getTime();
  return [
    ...(deposeLe ? [{ cle: textes.deposeLe, valeur: formatMoment(deposeLe, langue) }] : []),
    ...(corrige ? [{ cle: textes.premierDepotLe, valeur: formatMoment(premierDepotLe, langue) }] : []),
    ...(deBrouillon === null ? [] : [{ cle: textes.numeroDeBrouillon, valeur: deBrouillon }]),
    ...(dOrigine === null ? [] : [{ cle: textes.numeroDOrigine, valeur: dOrigine }]),
  ];
};

const TITRES = { REFUSE: 'refus', A_COMPLETER: 'complement' } as const;

const presentMotif = (
  { memoire }: MemoireConsulte,
  referentiel: Referentiel,
  langue: Langue,
): MotifPresente | null => {
  const { etat, historique, repris } = memoire;
  if (etat !== 'REFUSE' && etat !== 'A_COMPLETER') return null;
  const decision =
    historique.findLast((entree) => entree.motifCode !== null) ??
    (repris && historique.findLast((entree) => entree.etat === etat && entree.texte !== null));
  if (!decision) return null;
  const motif = motifDeLEntree(referentiel, decision);
  return {
    titre: textesDe(langue).motif[TITRES[etat]],
    libelle: motif?.libelle[langue] ?? decision.motifCode ?? '',
    texte: decision.texte ?? '',
    explication: motif?.explication[langue] ?? '',
  };
};

const actes = (consulte: MemoireConsulte, langue: Langue): MemoirePresente['actes'] => {
  const { memoire, actes: ouverts, peutDupliquer, accuse } = consulte;
  const adresse = adresseDuMemoire(memoire.id);
  return {
    reprendre: ouverts.includes('MODIFIER') ? adresseDEtape(memoire.id, 'en-tete') : null,
    completer: ouverts.includes('COMPLETER') ? `${adresse}/completer` : null,
    relancer: ouverts.includes('RELANCER') ? `${adresse}/relancer` : null,
    relanceAttendue: relanceAttendue(consulte, langue),
    abandonner: ouverts.includes('ABANDONNER') ? adresseDeSelection('abandonner', memoire, adresse) : null,
    supprimer: ouverts.includes('SUPPRIMER') ? adresseDeSelection('supprimer', memoire, '/memoires') : null,
    dupliquer: peutDupliquer ? (memoire.etat === 'REFUSE' ? 'corriger' : 'modele') : null,
    accuse: accuse && `${adresse}/accuse`,
    consultation: !peutDupliquer && memoire.etat !== 'SUPPRIME',
  };
};

const relanceAttendue = (
  { actes: ouverts, relanceOuverte, relancePossibleLe }: MemoireConsulte,
  langue: Langue,
): string | null => {
  const { relance } = textesDe(langue);
  if (relanceOuverte !== null) return relance.ouverte(formatJourLong(jourDe(relanceOuverte.le), langue));
  if (relancePossibleLe === null || ouverts.includes('RELANCER')) return null;
  return relance.possibleLe(formatJourLong(relancePossibleLe, langue));
};
