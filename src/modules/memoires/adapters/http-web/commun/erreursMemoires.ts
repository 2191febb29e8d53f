import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { ErrorText, ErrorTexts } from '../../../../../platform/http/ErrorTexts.ts';
import { libellesDeChamps } from '../../../../../platform/http/libellesDeChamps.ts';
import type * as erreurs from '../../../domain/erreurs.ts';
import type * as erreursDePieces from '../../../domain/erreursDePieces.ts';
import type * as erreursDeRelance from '../../../domain/erreursDeRelance.ts';
import type * as erreursDeSaisie from '../../../domain/erreursDeSaisie.ts';
import { etatDe } from '../../../domain/etats.ts';
import type { CodeProbleme, Probleme } from '../../../domain/Probleme.ts';
import { en } from '../prestataire/saisie/textes/en.ts';
import { fr } from '../prestataire/saisie/textes/fr.ts';
import { formatMoment } from './formatHeure.ts';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import { formatTaille } from '../../../../../platform/web/formatTaille.ts';
import { phraseDeProbleme } from './phraseDeProbleme.ts';

const CODES_DE_PROBLEME: readonly CodeProbleme[] = [
  'requis',
  'code-inconnu',
  'juridiction-inconnue',
  'juridiction-fermee',
  'structure-inactive',
  'service-inconnu',
  'compte-bancaire-inconnu',
  'jour-a-venir',
  'achevement-avant-debut',
  'aucune-ligne',
  'nul',
  'negatif',
  'taux-inconnu',
  'exoneration-requise',
  'exoneration-contraire',
  'tva-sans-objet',
  'tarif-hors-vigueur',
  'piece-manquante',
  'retenue-superieure',
  'motif-requis',
  'ligne-inconnue',
];

const SANS_CHAMP: Omit<Probleme, 'code'> = { niveau: 'blocage', champ: '', etape: 1, params: {} };

const problemes = (langue: Langue): Readonly<Record<string, ErrorText>> =>
  Object.fromEntries(
    CODES_DE_PROBLEME.map((code) => [
      `memoire.probleme.${code}`,
      (probleme?: Probleme): string => phraseDeProbleme({ ...(probleme ?? SANS_CHAMP), code }, langue),
    ]),
  );

const parMegaoctets =
  (langue: Langue) =>
  (octets: number): string =>
    formatTaille(octets, langue);
const mo = { fr: parMegaoctets('fr'), en: parMegaoctets('en') };

/** What the refusals of the mémoires say to a person: what happened, and how to go on. */
export const erreursMemoires: ErrorTexts = {
  fr: {
    ...libellesDeChamps(fr.champs),
    ...problemes('fr'),
    'memoire.introuvable':
      'Ce mémoire n’existe pas, ou il n’est pas accessible avec votre compte. Retrouvez vos mémoires dans l’onglet Mémoires de frais de justice.',
    'memoire.piece-introuvable': 'Cette pièce n’existe pas, ou elle a été retirée du mémoire.',
    'memoire.fichier-illisible': 'Le contenu de ce fichier n’est pas du base64 lisible.',
    'memoire.numero-ambigu': ({ numero }: erreurs.NumeroAmbigu): string =>
      `Plusieurs mémoires portent le numéro ${numero}\u00a0: désignez celui que vous voulez par son idMemoire.`,
    'memoire.fichier-introuvable':
      'Ce fichier n’est pas connu, ou il a été oublié\u00a0: un fichier qui n’a été joint à aucun mémoire est gardé sept jours. Transmettez-le à nouveau.',
    'memoire.accuse-introuvable':
      'L’accusé de dépôt est en préparation\u00a0: il est prêt quelques instants après le dépôt. Rechargez la page dans un moment.',
    'memoire.acte-interdit':
      'Vos droits sur cette structure permettent de consulter ce mémoire, pas d’y faire cela. Un gestionnaire de la structure peut vous accorder la modification.',
    'memoire.espace-ferme':
      'L’espace Mémoires de frais de justice n’est pas ouvert à votre compte pour cette structure. Demandez-le à un gestionnaire de la structure.',
    'memoire.acte-impossible': ({ etat, derniere }: erreurs.ActeImpossible): string =>
      `Ce mémoire est à l’état «\u00a0${etatDe(etat).libelle.fr}\u00a0»${
        derniere ? `, depuis le ${formatMoment(derniere.le, 'fr')} (${derniere.acteurNom})` : ''
      }\u00a0: cette action n’est plus possible. Rien n’a été changé.`,
    'memoire.relance-trop-tot': ({ possibleLe }: erreursDeRelance.RelanceTropTot): string =>
      `Le délai habituel de cette juridiction n’est pas écoulé, ou la dernière relance est récente\u00a0: vous pourrez la relancer à partir du ${formatJourLong(possibleLe, 'fr')}.`,
    'memoire.relance-deja-ouverte': ({ relance }: erreursDeRelance.RelanceDejaOuverte): string =>
      `${relance.acteurNom} a relancé la juridiction le ${formatMoment(relance.le, 'fr')}\u00a0: elle n’y a pas encore répondu. Aucune autre relance n’a été envoyée.`,
    'memoire.curseur-inconnu':
      'Ce curseur n’a pas été donné par ce service\u00a0: reprenez une recherche complète, puis son curseurSynchronisation.',
    'memoire.modifie-entretemps': ({ modification }: erreurs.MemoireModifieEntretemps): string =>
      modification
        ? `${modification.acteurNom} a modifié ce mémoire le ${formatMoment(modification.le, 'fr')}. Vérifiez ce qui a changé avant de continuer.`
        : 'Ce mémoire vient d’être modifié ailleurs. Vérifiez ce qui a changé avant de continuer.',
    'memoire.deja-depose': ({ numero }: erreurs.MemoireDejaDepose): string =>
      `Ce mémoire est déjà déposé, sous le numéro ${numero}. Il n’a pas été déposé une seconde fois.`,
    'memoire.incomplet': ({ problemes: trouves }: erreurs.MemoireIncomplet): string =>
      trouves.length > 1
        ? `${trouves.length} points sont à compléter avant le dépôt. Votre brouillon est gardé.`
        : 'Un point est à compléter avant le dépôt. Votre brouillon est gardé.',
    'memoire.retenue-invalide': 'Certains montants retenus sont à corriger. Rien n’a été décidé.',
    'memoire.motif-inconnu': 'Choisissez un motif dans la liste.',
    'memoire.motif-reserve-a-la-taxation':
      'Seul le magistrat taxateur peut retenir ce motif. Transmettez le mémoire pour taxation, ou choisissez un autre motif.',
    'memoire.texte-requis': 'Écrivez quelques mots\u00a0: ils expliquent votre réponse à son lecteur.',
    'memoire.texte-trop-long': ({ maximum }: erreursDeSaisie.TexteTropLong): string =>
      `Ce texte dépasse ${maximum}\u00a0caractères\u00a0: raccourcissez-le.`,
    'memoire.trop-de-lignes': ({ maximum }: erreursDeSaisie.TropDeLignes): string =>
      `Un mémoire porte au plus ${maximum}\u00a0lignes\u00a0: regroupez-les, ou déposez un second mémoire.`,
    'memoire.montant-trop-grand':
      'Un montant dépasse 999\u202f999\u202f999,99\u00a0€\u00a0: vérifiez les quantités et les prix.',
    'memoire.juridiction-introuvable':
      'Cette juridiction n’est pas connue\u00a0: cherchez-la par son nom ou sa ville, puis choisissez-la.',
    'memoire.juridiction-fermee': ({ nom }: erreursDeSaisie.JuridictionFermee): string =>
      `${nom}\u00a0: cette juridiction est fermée. Choisissez celle qui a repris ses affaires\u00a0; le greffe qui vous a désigné vous l’indique.`,
    'memoire.code-inconnu': 'Cette valeur n’existe pas, ou plus\u00a0: choisissez-en une dans la liste.',
    'memoire.texte-illisible':
      'Ce texte contient un caractère illisible\u00a0: supprimez-le, ou écrivez le texte à nouveau.',
    'memoire.quantite-intenable': 'Indiquez une quantité comprise entre 0 et 999\u202f999\u202f999,999.',
    'memoire.trop-de-pieces': ({ maximum }: erreursDePieces.TropDePieces): string =>
      `Un mémoire porte au plus ${maximum}\u00a0pièces\u00a0: réunissez plusieurs documents dans un même fichier.`,
    'memoire.juridiction-inchangee':
      'Ce mémoire est déjà adressé à cette juridiction\u00a0: choisissez-en une autre.',
    'memoire.service-inconnu':
      'Ce service n’est pas proposé par la structure\u00a0: choisissez-en un dans la liste.',
    'memoire.compte-bancaire-inconnu':
      'Ces références bancaires ne sont pas celles de la structure\u00a0: choisissez-les dans la liste.',
    'memoire.structure-a-choisir': 'Choisissez la structure pour laquelle vous saisissez ce mémoire.',
    'memoire.pieces-trop-lourdes': ({ maximum }: erreursDePieces.PiecesTropLourdes): string =>
      `Les pièces d’un mémoire pèsent au plus ${mo.fr(maximum)} ensemble. Retirez une pièce, ou réduisez les fichiers.`,
    'memoire.type-de-piece-inconnu': 'Choisissez le type de la pièce dans la liste.',
    'memoire.piece-deja-deposee':
      'Cette pièce a été transmise à la juridiction\u00a0: elle ne peut plus être retirée.',
    'memoire.tarif-introuvable':
      'Le référentiel ne contient pas ce tarif à cette date. Saisissez la ligne vous-même, avec le prix qui vous a été accordé.',
    'memoire.horaires-invalides': 'La fin doit suivre le début, de 72\u00a0heures au plus.',
  },
  en: {
    ...libellesDeChamps(en.champs),
    ...problemes('en'),
    'memoire.introuvable':
      'This statement does not exist, or your account does not open it. Find your statements under the tab Statements of legal fees.',
    'memoire.piece-introuvable': 'This document does not exist, or it was removed from the statement.',
    'memoire.fichier-illisible': 'The content of this file is not readable base64.',
    'memoire.numero-ambigu': ({ numero }: erreurs.NumeroAmbigu): string =>
      `Several statements bear the number ${numero}: name the one that you want by its idMemoire.`,
    'memoire.fichier-introuvable':
      'This file is not known, or was forgotten: a file that no statement holds is kept for seven days. Send it again.',
    'memoire.accuse-introuvable':
      'The acknowledgement of filing is being prepared: it is ready a few moments after the filing. Reload the page shortly.',
    'memoire.acte-interdit':
      'Your rights for this organisation let you read this statement, not do this to it. A manager of the organisation can grant you modification.',
    'memoire.espace-ferme':
      'The area Statements of legal fees is not open to your account for this organisation. Ask a manager of the organisation for it.',
    'memoire.acte-impossible': ({ etat, derniere }: erreurs.ActeImpossible): string =>
      `This statement is “${etatDe(etat).libelle.en}”${
        derniere ? ` since ${formatMoment(derniere.le, 'en')} (${derniere.acteurNom})` : ''
      }: this can no longer be done. Nothing was changed.`,
    'memoire.relance-trop-tot': ({ possibleLe }: erreursDeRelance.RelanceTropTot): string =>
      `The usual time of this court is not over, or the last reminder is recent: you will be able to chase it from ${formatJourLong(possibleLe, 'en')} on.`,
    'memoire.relance-deja-ouverte': ({ relance }: erreursDeRelance.RelanceDejaOuverte): string =>
      `${relance.acteurNom} chased the court on ${formatMoment(relance.le, 'en')}: it has not answered yet. No other reminder was sent.`,
    'memoire.curseur-inconnu':
      'This cursor was not given by this service: make a whole search again, then use its curseurSynchronisation.',
    'memoire.modifie-entretemps': ({ modification }: erreurs.MemoireModifieEntretemps): string =>
      modification
        ? `${modification.acteurNom} changed this statement on ${formatMoment(modification.le, 'en')}. Check what changed before you go on.`
        : 'This statement has just been changed elsewhere. Check what changed before you go on.',
    'memoire.deja-depose': ({ numero }: erreurs.MemoireDejaDepose): string =>
      `This statement is already filed, under number ${numero}. It was not filed a second time.`,
    'memoire.incomplet': ({ problemes: trouves }: erreurs.MemoireIncomplet): string =>
      trouves.length > 1
        ? `${trouves.length} points must be completed before filing. Your draft is kept.`
        : 'One point must be completed before filing. Your draft is kept.',
    'memoire.retenue-invalide': 'Some of the amounts granted must be corrected. Nothing was decided.',
    'memoire.motif-inconnu': 'Choose a reason from the list.',
    'memoire.motif-reserve-a-la-taxation':
      'Only the taxing judge may give this reason. Send the statement for taxation, or choose another reason.',
    'memoire.texte-requis': 'Write a few words: they explain your answer to its reader.',
    'memoire.texte-trop-long': ({ maximum }: erreursDeSaisie.TexteTropLong): string =>
      `This text is longer than ${maximum} characters: shorten it.`,
    'memoire.trop-de-lignes': ({ maximum }: erreursDeSaisie.TropDeLignes): string =>
      `A statement holds ${maximum} lines at most: group them, or file a second statement.`,
    'memoire.montant-trop-grand': 'An amount is above €999,999,999.99: check the quantities and the prices.',
    'memoire.juridiction-introuvable':
      'This court is not known: search for it by name or town, then choose it.',
    'memoire.juridiction-fermee': ({ nom }: erreursDeSaisie.JuridictionFermee): string =>
      `${nom}: this court is closed. Choose the one that took over its cases; the registry that appointed you can tell which it is.`,
    'memoire.code-inconnu': 'This value does not exist, or no longer: choose one from the list.',
    'memoire.texte-illisible':
      'This text holds a character that cannot be read: delete it, or write the text again.',
    'memoire.quantite-intenable': 'Enter a quantity between 0 and 999,999,999.999.',
    'memoire.trop-de-pieces': ({ maximum }: erreursDePieces.TropDePieces): string =>
      `A statement holds ${maximum} documents at most: gather several of them in one file.`,
    'memoire.juridiction-inchangee': 'This statement is already addressed to this court: choose another one.',
    'memoire.service-inconnu': 'The organisation does not offer this department: choose one from the list.',
    'memoire.compte-bancaire-inconnu':
      'These bank details are not those of the organisation: choose them from the list.',
    'memoire.structure-a-choisir': 'Choose the organisation for which you write this statement.',
    'memoire.pieces-trop-lourdes': ({ maximum }: erreursDePieces.PiecesTropLourdes): string =>
      `The documents of a statement weigh ${mo.en(maximum)} at most together. Remove one, or make the files smaller.`,
    'memoire.type-de-piece-inconnu': 'Choose the type of the document from the list.',
    'memoire.piece-deja-deposee': 'This document was sent to the court: it can no longer be removed.',
    'memoire.tarif-introuvable':
      'The reference data hold no such rate on that day. Enter the line yourself, with the price that you were granted.',
    'memoire.horaires-invalides': 'The end must follow the beginning, by 72 hours at most.',
  },
};
