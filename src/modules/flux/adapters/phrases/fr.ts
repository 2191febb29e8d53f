import type { CodeErreurDeDemande, CodeErreurTechnique } from '../../domain/ErreurDeFlux.ts';

export type Params = Readonly<Record<string, string | number>>;

/** What is wrong, and what to do about it. */
export interface PhraseDErreur {
  readonly faute: string | ((params: Params) => string);
  readonly remede: string | ((params: Params) => string);
}

export interface PhrasesDErreurs {
  readonly codes: Readonly<
    Record<CodeErreurTechnique | Exclude<CodeErreurDeDemande, 'memoire'>, PhraseDErreur>
  >;
  readonly memoire: string;
  readonly balise: string;
  readonly ligne: string;
  readonly position: string;
  readonly deuxPoints: string;
}

const total = (quoi: string): PhraseDErreur => ({
  faute: ({ declare, attendu }) =>
    `${quoi} déclaré est ${declare}\u00a0€, et le calcul donne ${attendu}\u00a0€.`,
  remede:
    'Additionnez les lignes au centime\u00a0; la TVA se compte par taux, sur la somme des lignes de ce taux, arrondie au centime.',
});

export const fr: PhrasesDErreurs = {
  balise: 'balise',
  ligne: 'ligne',
  position: 'position',
  deuxPoints: '\u00a0: ',
  memoire: 'Corrigez cette valeur dans votre fichier, puis déposez de nouveau cette demande de paiement.',
  codes: {
    'syntaxe-non-recue': {
      faute: ({ syntaxe }) => `La syntaxe ${syntaxe} n’est pas reçue ici.`,
      remede:
        'Déposez des mémoires de frais de justice au format UBL Invoice, cadre A3, avec la syntaxe IN_DP_E3_UBL_INVOICE.',
    },
    'compte-ferme': {
      faute: 'Le compte qui a déposé ce fichier ne peut plus agir.',
      remede: 'Déposez de nouveau le fichier avec un compte en service.',
    },
    'fichier-inconnu': {
      faute: 'Ce fichier n’est pas du XML.',
      remede: 'Déposez un fichier XML, ou une archive ZIP ou tar.gz qui ne contient que des fichiers XML.',
    },
    'archive-illisible': {
      faute: 'L’archive ne peut pas être ouverte.',
      remede: 'Refaites l’archive au format ZIP ou tar.gz, sans mot de passe, puis déposez-la de nouveau.',
    },
    'archive-excessive': {
      faute: 'L’archive contient beaucoup plus que ce qu’elle pèse, ou trop de fichiers.',
      remede:
        'Répartissez les demandes de paiement en plusieurs dépôts\u00a0: 1\u00a0000 fichiers et 64\u00a0Mo une fois ouverts au plus.',
    },
    'archive-vide': {
      faute: 'L’archive ne contient aucun fichier.',
      remede: 'Placez dans l’archive un fichier XML par demande de paiement.',
    },
    'xml-illisible': {
      faute: ({ cause }) => `Le XML n’est pas bien formé (${cause}).`,
      remede: 'Corrigez le fichier à l’endroit indiqué\u00a0; enregistrez-le en UTF-8.',
    },
    'doctype-interdit': {
      faute: 'Le fichier contient une déclaration DOCTYPE.',
      remede: 'Retirez la déclaration DOCTYPE et les entités qu’elle définit.',
    },
    'xml-excessif': {
      faute:
        'Le fichier contient trop d’éléments ou d’attributs, ou trop d’éléments les uns dans les autres.',
      remede:
        'Une demande de paiement tient dans 100\u00a0000 éléments et 32 niveaux\u00a0: vérifiez comment le fichier est produit.',
    },
    'racine-inconnue': {
      faute: ({ racine }) => `La racine du fichier est ${racine}, et non une facture UBL.`,
      remede:
        'La racine attendue est Invoice, dans l’espace de noms urn:oasis:names:specification:ubl:schema:xsd:Invoice-2.',
    },
    incident: {
      faute: 'Un incident de notre côté a empêché de traiter la suite du fichier.',
      remede: 'Déposez de nouveau le même fichier\u00a0: ce qui est intégré ne le sera pas deux fois.',
    },
    'autres-erreurs': {
      faute: ({ nombre }) => `${nombre} autres erreurs ne sont pas montrées.`,
      remede: 'Corrigez d’abord celles-ci, qui souvent se répètent.',
    },
    obligatoire: {
      faute: 'Cette valeur est obligatoire.',
      remede: 'Renseignez la balise.',
    },
    'valeur-inconnue': {
      faute: ({ valeur }) => `La valeur «\u00a0${valeur}\u00a0» n’est pas reçue.`,
      remede: ({ attendu }) => `Valeur attendue\u00a0: ${attendu}.`,
    },
    'jour-invalide': {
      faute: ({ valeur }) => `«\u00a0${valeur}\u00a0» n’est pas un jour du calendrier.`,
      remede: 'Écrivez l’année, le mois et le jour\u00a0: 2026-02-03.',
    },
    'montant-invalide': {
      faute: ({ valeur }) => `«\u00a0${valeur}\u00a0» n’est pas un montant.`,
      remede: 'Écrivez un montant en euros, avec un point et deux décimales au plus\u00a0: 1234.50.',
    },
    'quantite-invalide': {
      faute: ({ valeur }) => `«\u00a0${valeur}\u00a0» n’est pas une quantité.`,
      remede: 'Écrivez un nombre positif, avec un point et trois décimales au plus\u00a0: 1.5.',
    },
    'taux-invalide': {
      faute: ({ valeur }) => `«\u00a0${valeur}\u00a0» n’est pas un taux.`,
      remede: 'Écrivez le taux en pour cent, avec deux décimales au plus\u00a0: 20 ou 5.5.',
    },
    'non-recu': {
      faute:
        'Un mémoire de frais de justice ne comporte ni remise, ni majoration, ni acompte, ni prix par lot.',
      remede: 'Retirez la balise et portez dans chaque ligne le montant demandé.',
    },
    'fournisseur-inconnu': {
      faute: 'L’identifiant fournisseur de la demande de paiement n’est pas référencé dans notre système.',
      remede:
        'Indiquez une structure active pour laquelle votre compte peut déposer des mémoires\u00a0: la vôtre, ou celle qui vous a donné mandat.',
    },
    'total-de-ligne': {
      faute: ({ declare, attendu }) =>
        `Le montant de la ligne est ${declare}\u00a0€, et la quantité multipliée par le prix donne ${attendu}\u00a0€.`,
      remede: 'Multipliez la quantité par le prix unitaire hors taxe et arrondissez au centime.',
    },
    'total-ht': total('Le total hors taxe, débours compris,'),
    'total-tva': total('Le total de la TVA'),
    'total-ttc': total('Le total toutes taxes comprises, débours compris,'),
    'total-a-payer': total('Le montant à payer'),
    'piece-illisible': {
      faute: 'La pièce jointe ne peut pas être lue.',
      remede: 'Joignez le fichier en base64, tel quel ou dans une archive ZIP sans mot de passe.',
    },
    'piece-excessive': {
      faute: 'La pièce jointe contient beaucoup plus que ce qu’elle pèse.',
      remede: 'Joignez 10\u00a0Mo au plus par pièce et 120\u00a0Mo au plus par demande de paiement.',
    },
  },
};
