import type { Jour } from '../../../../../kernel/domain/Jour.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { siretLisible } from '../../../../../kernel/domain/Siret.ts';
import { formatEuros, formatJourLong } from '../../../../../platform/web/formats.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../../domain/DonneesMemoire.ts';
import { montantDeLaLigne, type LigneDeMemoire } from '../../../domain/LigneDeMemoire.ts';
import type { MotifDonne } from '../../../domain/MotifDonne.ts';
import type { Montant } from '../../../../../kernel/domain/Montant.ts';
import { articleDeTva } from '../commun/articleDeTva.ts';
import { formatAvecUnite } from '../commun/formatAvecUnite.ts';
import { formatIban } from '../commun/formatIban.ts';
import { formatTaux } from '../commun/formatTaux.ts';
import { textesDe as textesCommuns } from '../commun/textes/textesDe.ts';
import type { CategoriesDePrestataires } from './saisie/CategoriesDePrestataires.ts';
import { textesDe } from './saisie/textes/textesDe.ts';

/** One thing that the mémoire says: its field, its label, its value as it is read; empty when it says nothing. */
export interface ElementDeMemoire {
  readonly champ: string;
  readonly cle: string;
  readonly valeur: string;
}

export interface LignePresentee {
  readonly cle: string;
  readonly libelle: string;
  readonly quantite: string;
  readonly prix: string;
  readonly tva: string;
  /** The article that dispenses of VAT. */
  readonly article: string | null;
  readonly demande: string;
  /** Null until the court has decided. */
  readonly retenu: string | null;
  readonly reduite: boolean;
  /** Why less was retained. */
  readonly motif: { readonly libelle: string; readonly texte: string } | null;
}

export interface ContenuPresente {
  readonly destinataire: readonly ElementDeMemoire[];
  readonly prestataire: readonly ElementDeMemoire[];
  readonly mission: readonly ElementDeMemoire[];
  readonly references: readonly ElementDeMemoire[];
  readonly lignes: readonly LignePresentee[];
  readonly debours: readonly LignePresentee[];
}

interface Faits {
  readonly memoire: DonneesMemoire;
  readonly referentiel: Referentiel;
  readonly categories: CategoriesDePrestataires;
  /** The name of the service, which the mémoire does not keep. */
  readonly service: string | null;
  /** Otherwise only its last characters are shown. */
  readonly ibanEntier: boolean;
  readonly langue: Langue;
}

/** All that a mémoire says, in the words of its pages. */
export const presentContenu = (faits: Faits): ContenuPresente => {
  const { memoire, referentiel, categories, service, ibanEntier, langue } = faits;
  const { champs, entete: textesDEntete, recapitulatif } = textesDe(langue);
  const { entete, mission, prestataire, destinataire } = memoire;
  const { compteBancaire } = prestataire;
  const saisieAilleurs = juridictionDOrigine(memoire);
  const element = (champ: string, valeur: string | null | undefined): ElementDeMemoire => ({
    champ,
    cle: champs[champ] ?? champ,
    valeur: valeur ?? '',
  });
  const jour = (leJour: Jour | null): string | null => leJour && formatJourLong(leJour, langue);
  const libelleDans = (
    liste: readonly { code: string; libelle: Record<Langue, string> }[],
    code: string | null,
  ) => liste.find((connu) => connu.code === code)?.libelle[langue] ?? code;

  return {
    destinataire: [
      element('entete.juridictionId', destinataire && nomEtVille(destinataire)),
      ...(saisieAilleurs === null
        ? []
        : [
            { champ: 'entete.juridictionId', cle: textesDEntete.juridictionDOrigine, valeur: saisieAilleurs },
          ]),
    ],
    prestataire: [
      element('entete.structureId', prestataire.designation),
      ...(service ? [element('entete.serviceId', service)] : []),
      {
        champ: 'entete.structureId',
        cle: prestataire.siret === null ? textesDEntete.identifiant : textesDEntete.siret,
        valeur: prestataire.siret === null ? prestataire.identifiant : siretLisible(prestataire.siret),
      },
      { champ: 'entete.structureId', cle: textesDEntete.adresse, valeur: prestataire.adresse.join(', ') },
      ...(memoire.mandataire
        ? [
            {
              champ: 'entete.structureId',
              cle: textesDEntete.mandataire,
              valeur: memoire.mandataire.designation,
            },
          ]
        : []),
      ...(prestataire.regime === null
        ? []
        : [
            {
              champ: 'entete.structureId',
              cle: textesDEntete.regime,
              valeur: textesCommuns(langue).regimes[prestataire.regime] ?? prestataire.regime,
            },
          ]),
      element('entete.categorie', libelleDans(categories(), entete.categorie)),
      element(
        'entete.compteBancaireId',
        compteBancaire &&
          `${compteBancaire.libelle} – ${formatIban(compteBancaire.iban, ibanEntier, langue)}`,
      ),
      element('entete.tvaSurLesDebits', entete.tvaSurLesDebits ? recapitulatif.oui : recapitulatif.non),
    ],
    mission: [
      element(
        'mission.typePrescription',
        libelleDans(referentiel.typesPrescription(), mission.typePrescription),
      ),
      element('mission.datePrescription', jour(mission.datePrescription)),
      element('mission.autorite', mission.autorite),
      element('mission.numeroParquet', mission.numeroParquet),
      ...(mission.numeroEngagement === null
        ? []
        : [element('mission.numeroEngagement', mission.numeroEngagement)]),
      element('mission.nature', mission.nature && textesCommuns(langue).natures[mission.nature]),
      element('mission.debut', jour(mission.debut)),
      element('mission.dateAchevement', jour(mission.dateAchevement)),
    ],
    references: [element('reference', memoire.reference), element('commentaire', memoire.commentaire)],
    lignes: memoire.lignes.map((ligne) => presentLigne(ligne, referentiel, langue)),
    debours: memoire.debours.map(({ rang, libelle, montant, montantRetenu, motifReduction }) => ({
      cle: `debours-${rang}`,
      libelle,
      quantite: '',
      prix: '',
      tva: '',
      article: null,
      ...montants(montant, montantRetenu, langue),
      motif: motifDe(motifReduction, referentiel, langue),
    })),
  };
};

/** The court as it was typed on the portal of origin, where it is not what is read here. */
const juridictionDOrigine = ({ repris, destinataire }: DonneesMemoire): string | null =>
  repris === null || repris.juridiction === destinataire?.nom ? null : repris.juridiction;

const nomEtVille = ({ nom, ville }: { nom: string; ville: string }): string =>
  nom.includes(ville) ? nom : `${nom} (${ville})`;

const presentLigne = (ligne: LigneDeMemoire, referentiel: Referentiel, langue: Langue): LignePresentee => {
  const { rang, libelle, quantite, unite, prixUnitaire, tauxTva, montantRetenu, motifReduction } = ligne;
  const uniteEcrite = referentiel.unites().find(({ code }) => code === unite)?.libelle[langue] ?? unite ?? '';
  return {
    cle: `ligne-${rang}`,
    libelle,
    quantite: quantite === null ? '' : formatAvecUnite(quantite, uniteEcrite, langue),
    prix: prixUnitaire === null ? '' : formatEuros(prixUnitaire, langue),
    tva: tauxTva === null ? '' : formatTaux(tauxTva, langue),
    article: articleDeTva(ligne, referentiel),
    ...montants(montantDeLaLigne(ligne), montantRetenu, langue),
    motif: motifDe(motifReduction, referentiel, langue),
  };
};

const montants = (
  demande: Montant | null,
  retenu: Montant | null,
  langue: Langue,
): Pick<LignePresentee, 'demande' | 'retenu' | 'reduite'> => ({
  demande: demande === null ? '' : formatEuros(demande, langue),
  retenu: retenu === null ? null : formatEuros(retenu, langue),
  reduite: retenu !== null && demande !== null && !retenu.egale(demande),
});

const motifDe = (
  motif: MotifDonne | null,
  referentiel: Referentiel,
  langue: Langue,
): LignePresentee['motif'] =>
  motif && {
    libelle: referentiel.findMotif('REDUCTION', motif.code)?.libelle[langue] ?? motif.code,
    texte: motif.texte,
  };
